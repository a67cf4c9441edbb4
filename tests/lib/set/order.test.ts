import fc from 'fast-check'
import { isOrderOf, moveItems } from '@/lib/set/order'

test.each([
  [['b'], 'a', 'before', ['b', 'a', 'c', 'd']],
  [['a'], 'd', 'after', ['b', 'c', 'd', 'a']],
  [['d', 'b'], 'a', 'after', ['a', 'b', 'd', 'c']],
  [['a'], 'a', 'after', ['a', 'b', 'c', 'd']],
  [['a'], 'x', 'after', ['a', 'b', 'c', 'd']],
] as const)('moves %s %s %s', (moved, target, place, expected) => {
  expect(moveItems(['a', 'b', 'c', 'd'], new Set<string>(moved), target, place)).toEqual(expected)
})

test('a move loses nothing and makes nothing', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.nat(20), { minLength: 1 }),
      fc.array(fc.nat(20)),
      fc.nat(20),
      fc.constantFrom('before' as const, 'after' as const),
      (ids, moved, target, place) => isOrderOf(moveItems(ids, new Set(moved), target, place), ids),
    ),
  )
})

test('an order holds each once', () => {
  expect(isOrderOf(['b', 'a'], ['a', 'b'])).toBe(true)
  expect(isOrderOf(['a', 'a'], ['a', 'b'])).toBe(false)
  expect(isOrderOf(['a'], ['a', 'b'])).toBe(false)
  expect(isOrderOf(['a', 'c'], ['a', 'b'])).toBe(false)
})
