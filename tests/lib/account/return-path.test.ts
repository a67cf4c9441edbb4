import fc from 'fast-check'
import { returnPath } from '@/lib/account/return-path'

test.each([
  ['/sets', '/sets'],
  ['/sets/1?from=review#top', '/sets/1?from=review#top'],
  ['/a/../b', '/b'],
])('%j is a path of ours', (wanted, path) => expect(returnPath(wanted)).toBe(path))

test.each([
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example/',
  '/\t/evil.example/',
  '\\\\evil.example',
  'javascript:alert(1)',
  '',
  ' /sets',
  '/%0a/../\n//evil.example',
  undefined,
  42,
])('%j leads home', (wanted) => expect(returnPath(wanted, '/home')).toBe('/home'))

test('nothing leads to another site', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('/', '\\', '.', ':', '@', 'a', '\t', '%') }),
      (wanted) => {
        const url = new URL(returnPath(wanted), 'https://here.example')
        expect(url.host).toBe('here.example')
      },
    ),
  )
})
