import fc from 'fast-check'
import { bestTree, isTree } from '../../../../lib/language/model/mst'

function total(scores: Float32Array, heads: ArrayLike<number>): number {
  const n = heads.length
  let sum = 0
  for (let i = 0; i < n; i++) sum += scores[i * (n + 1) + (heads[i] as number) + 1] as number
  return sum
}

/** The best sum over all trees with one root, by trying every one. */
function bruteForce(scores: Float32Array, n: number): number {
  const heads = new Int32Array(n)
  let best = -Infinity
  const place = (i: number) => {
    if (i === n) {
      if (isTree(heads)) best = Math.max(best, total(scores, heads))
      return
    }
    for (let head = -1; head < n; head++) {
      if (head === i) continue
      heads[i] = head
      place(i + 1)
    }
  }
  place(0)
  return best
}

const matrices = fc.integer({ min: 1, max: 5 }).chain((n) =>
  fc.tuple(
    fc.constant(n),
    fc.array(fc.integer({ min: -50, max: 0 }), {
      minLength: n * (n + 1),
      maxLength: n * (n + 1),
    }),
  ),
)

test('the tree found has one root and the highest sum there is', () => {
  fc.assert(
    fc.property(matrices, ([n, cells]) => {
      const scores = Float32Array.from(cells)
      const heads = bestTree(scores, n)
      expect(isTree(heads)).toBe(true)
      expect(total(scores, heads)).toBeCloseTo(bruteForce(scores, n), 5)
    }),
    { numRuns: 300 },
  )
})

test('a ring is opened where it costs least', () => {
  // Two words that each want the other as head; the second is the better root.
  const scores = Float32Array.from([-9, -Infinity, -1, -3, -1, -Infinity])
  expect([...bestTree(scores, 2)]).toEqual([1, -1])
})
