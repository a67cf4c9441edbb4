import fc from 'fast-check'
import { Configuration, LEFT, RIGHT, SHIFT } from '../../../../lib/language/model/transition'
import { costs } from '../../../../lib/language/training/parser'

/** Heads of a random projective tree over words `from` … `to - 1`, hanging on `head`. */
function plant(
  heads: Int32Array,
  from: number,
  to: number,
  head: number,
  chance: () => number,
): void {
  if (from >= to) return
  const top = from + Math.floor(chance() * (to - from))
  heads[top] = head
  plant(heads, from, top, top, chance)
  plant(heads, top + 1, to, top, chance)
}

test('moves that cost nothing lead to the gold tree, whatever projective tree it is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 12, maxLength: 12 }),
      (n, dice) => {
        let roll = 0
        const heads = new Int32Array(n)
        plant(heads, 0, n, n, () => (dice[roll++ % dice.length] as number) / 1000)
        const dependents: number[][] = Array.from({ length: n + 1 }, () => [])
        heads.forEach((head, i) => dependents[head]?.push(i))
        const c = new Configuration(n)
        while (!c.done) {
          const cost = costs(c, heads, dependents)
          const free = [SHIFT, LEFT, RIGHT].find((move) => cost[move] === 0)
          expect(free).toBeDefined()
          c.apply(free as number, 0)
        }
        expect([...c.head.slice(0, n)]).toEqual([...heads])
      },
    ),
  )
})

test('a move costs the arcs that it loses', () => {
  // Word 0 is the head of word 1, and hangs on the root.
  const heads = Int32Array.from([2, 0])
  const c = new Configuration(2)
  c.apply(SHIFT, -1)
  expect(costs(c, heads, [[1], [], [0]])).toEqual([0, 2, Infinity])
})
