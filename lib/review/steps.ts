import type { Rating } from './event'
import { STATE, type Memory } from './memory'

/** Minutes between the first answers to a new fact, and to one that was forgotten: those of Anki and of ts-fsrs. */
const LEARNING = [1, 10] as const
const RELEARNING = [10] as const

/** When a fact that is not yet (or no longer) known comes again. */
export interface Step {
  minutes: number
  /** Which of the steps it is. */
  place: number
}

/**
 * The step after a rating; null when there is none left: the fact is known, and from now on counted in days. A fact that
 * has just been forgotten begins its steps anew.
 */
export function nextStep(
  memory: Pick<Memory, 'state' | 'learningStep'>,
  rating: Rating,
): Step | null {
  const { state, learningStep: place } = memory
  const known = state === STATE.review
  const steps = known || state === STATE.relearning ? RELEARNING : LEARNING
  if (rating === 1) return { minutes: steps[0], place: 0 }
  if (known || rating === 4) return null
  if (rating === 2) return { minutes: betweenFirstTwo(steps), place }
  const minutes = steps[place + 1]
  return minutes === undefined ? null : { minutes, place: place + 1 }
}

/** Half-way from the first step to the second; where there is but one, half as long again. */
function betweenFirstTwo([first = 0, second]: readonly number[]): number {
  return Math.round(second === undefined ? first * 1.5 : (first + second) / 2)
}
