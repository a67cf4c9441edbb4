import { boxThatWay } from '@/components/study/match/arrow-keys'

/** Three columns, the last row with one gap: 0 1 2 / 3 4 5 / 6 · 8. */
const boxes = [0, 1, 2, 3, 4, 5, 6, 8].map((i) => ({
  left: (i % 3) * 110,
  top: Math.floor(i / 3) * 60,
  width: 100,
  height: 50,
}))
const [LEFT, RIGHT, UP, DOWN] = [
  [-1, 0],
  [1, 0],
  [0, -1],
  [0, 1],
] as const

test.each([
  ['to the right', 0, RIGHT, 1],
  ['back', 1, LEFT, 0],
  ['down', 1, DOWN, 4],
  ['up', 5, UP, 2],
  ['over a gap', 6, RIGHT, 7],
  ['down where nothing lies straight below', 4, DOWN, 6],
  ['nowhere from the edge', 2, RIGHT, -1],
  ['nowhere from the top', 1, UP, -1],
] as const)('%s', (_, at, way, next) => {
  expect(boxThatWay(boxes, at, way)).toBe(next)
})
