import type { Random } from '@/lib/random'

/** How many distractors a question gets. */
export const WANTED = 3

/**
 * Steps around a key such that the key is as likely to be the smallest, the largest or between: *which of the four is it* must
 * not be told by its place on the scale.
 * @returns three whole numbers, none zero; at most `spread` apart from their neighbours
 */
export function stepsAround(random: Random, spread: number): number[] {
  const below = Math.floor(random() * (WANTED + 1))
  const steps: number[] = []
  let reach = 0
  for (let i = 0; i < below; i++) {
    reach += 1 + Math.floor(random() * spread)
    steps.push(-reach)
  }
  reach = 0
  for (let i = below; i < WANTED; i++) {
    reach += 1 + Math.floor(random() * spread)
    steps.push(reach)
  }
  return steps
}
