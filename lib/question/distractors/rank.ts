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

/** All threes of a list, in its order. */
function threesOf<T>(items: readonly T[]): [T, T, T][] {
  return items.flatMap((a, i) => items.slice(i + 1).flatMap((b, j) => items.slice(i + j + 2).map((c): [T, T, T] => [a, b, c]))) // prettier-ignore
}

/**
 * Three of what lies below a key and above it that suit together, the key as likely to be the least of the four as the most where they
 * leave the choice; nothing where no three suit.
 */
export function suited<T>(
  lower: readonly T[],
  higher: readonly T[],
  suits: (three: readonly T[]) => boolean,
  random: Random,
): T[] {
  const below = new Set(lower)
  const threes = threesOf([...lower, ...higher]).filter(suits)
  const countOf = (three: readonly T[]): number => three.filter((one) => below.has(one)).length
  const wish = countBelow(random)
  const off = Math.min(...threes.map((three) => Math.abs(countOf(three) - wish)))
  const best = threes.filter((three) => Math.abs(countOf(three) - wish) === off)
  return best[Math.floor(random() * best.length)] ?? []
}
