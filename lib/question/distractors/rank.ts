import type { Random } from '@/lib/random'

/** How many distractors a question gets. */
export const WANTED = 3

/** How many distractors shall lie below the key: none to all of them, each as often. */
function countBelow(random: Random): number {
  return Math.floor(random() * (WANTED + 1))
}

/**
 * Steps around a key such that the key is as likely to be the smallest, the largest or between: *which of the four is it* must
 * not be told by its place on the scale.
 * @returns three whole numbers, none zero; at most `spread` apart from their neighbours
 */
export function stepsAround(random: Random, spread: number): number[] {
  const below = countBelow(random)
  const climb = (count: number, sign: number): number[] => {
    let reach = 0
    return Array.from({ length: count }, () => (reach += 1 + Math.floor(random() * spread)) * sign)
  }
  return [...climb(below, -1), ...climb(WANTED - below, 1)]
}

/**
 * Of what lies below a key and what lies above it, the nearest first: three such that the key is as likely to be the least as the
 * most, then what is left, to be taken where one of the three is not fit.
 */
export function balanced<T>(lower: readonly T[], higher: readonly T[], random: Random): T[] {
  const wish = countBelow(random)
  const below = Math.max(Math.min(wish, lower.length), WANTED - higher.length)
  const above = WANTED - below
  return [
    ...lower.slice(0, below),
    ...higher.slice(0, above),
    ...lower.slice(Math.max(0, below)),
    ...higher.slice(above),
  ]
}
