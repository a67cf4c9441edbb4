import { isTrusted } from '../../../../lib/language/model/trust'

const LABELS = ['root', 'nsubj', 'det', 'advmod']
/** *la pluie tombe fort*: det → 1, nsubj → 2, root, advmod → 2. */
const tree = { heads: Int32Array.from([1, 2, -1, 2]), labels: Int32Array.from([2, 1, 0, 3]) }
const SURE = Float32Array.from([0.99, 0.99, 0.99, 0.99])

/** Arcs that give `certain` to each head of the tree and the rest to `other`'s. */
function arcs(certain: number, other: readonly number[] = [2, 0, 0, 1]): Float32Array {
  const out = new Float32Array(4 * 5).fill(-20)
  tree.heads.forEach((head, i) => {
    out[i * 5 + (other[i] as number) + 1] = Math.log(1 - certain)
    out[i * 5 + head + 1] = Math.log(certain)
  })
  return out
}

test('trusts what both read alike and the network is sure of', () => {
  expect(isTrusted(tree, tree, arcs(0.99), SURE, LABELS)).toBe(true)
})

test('does not trust a subject that the other parser cuts otherwise', () => {
  const other = { ...tree, heads: Int32Array.from([2, 2, -1, 2]) }
  expect(isTrusted(tree, other, arcs(0.99), SURE, LABELS)).toBe(false)
})

test('does not trust a word that may or may not be inside the subject', () => {
  expect(isTrusted(tree, tree, arcs(0.6), SURE, LABELS)).toBe(false)
})

test('does not trust an unsure root, or a root the parsers differ on', () => {
  const unsure = Float32Array.from([0.99, 0.99, 0.5, 0.99])
  expect(isTrusted(tree, tree, arcs(0.99), unsure, LABELS)).toBe(false)
  const other = { ...tree, heads: Int32Array.from([1, 3, 3, -1]) }
  expect(isTrusted(tree, other, arcs(0.99), SURE, LABELS)).toBe(false)
})
