import { acronyms } from '@/lib/language/entities/acronyms'
import type { NameSpan } from '@/lib/language/entities/tagger'

const spans = (...list: [number, number, NameSpan['kind']][]): NameSpan[] =>
  list.map(([first, last, kind]) => ({ first, last, kind }))

test('an abbreviation after ordinary words is no name', () => {
  const forms = 'a light harvesting complex ( LHC ) of leaves'.split(' ')
  expect(acronyms(spans([5, 5, 'ORG']), forms)).toEqual([])
  expect(acronyms(spans([4, 4, 'ORG']), 'the slow-moving tide ( SMT ) rose'.split(' '))).toEqual([])
})

test('after a name it is what that is', () => {
  const forms = 'the Borun Institute of Tides ( BIT ) measured'.split(' ')
  expect(acronyms(spans([1, 4, 'ORG'], [6, 6, 'PER']), forms)).toEqual(
    spans([1, 4, 'ORG'], [6, 6, 'ORG']),
  )
})

test.each([
  ['other letters', 'a light harvesting complex ( LHM ) of leaves', 5],
  ['no brackets', 'a light harvesting complex , LHC , of leaves', 5],
  ['capitals that nobody took for a name', 'the Light Harvesting Club ( LHC ) met', 5],
  ['a word of one letter', 'a leaf ( L ) fell', 3],
])('it stays as it was: %s', (_, text, at) => {
  const own = spans([at, at, 'ORG'])
  expect(acronyms(own, text.split(' '))).toEqual(own)
})
