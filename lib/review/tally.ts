import type { Reduction, Step } from './reduce'
import { STATE } from './memory'
import { retrievability } from './schedule'

/** What one learner's day came to. */
export interface DayTally {
  reviews: number
  /** Reviews, on a later day, of a fact already learned: the ones that measure retention. */
  tested: number
  /** Of `tested`, those recalled (hard, good or easy). */
  recalled: number
  /** Facts that left their learning steps for the first time. */
  learned: number
  /** Learned facts that were forgotten. */
  lapsed: number
  durationMs: number
}

/** Reviews of learned facts for which FSRS foresaw a recall in one range of 5 %. */
export interface CalibrationTally {
  tested: number
  recalled: number
  /** Sum of the probabilities foreseen. */
  expected: number
}

/** The ranges of 5 %, by the probability foreseen: 0 is 0–5 %, 19 is 95–100 %. */
export const CALIBRATION_BINS = 20

export interface Tally {
  days: Map<number, DayTally>
  bins: Map<number, CalibrationTally>
}

const blankDay = (): DayTally => ({
  reviews: 0,
  tested: 0,
  recalled: 0,
  learned: 0,
  lapsed: 0,
  durationMs: 0,
})
const blankBin = (): CalibrationTally => ({ tested: 0, recalled: 0, expected: 0 })

export function emptyTally(): Tally {
  return { days: new Map(), bins: new Map() }
}

/** A pause in the middle of a question is not time spent on it: one answer counts for a minute at most, as in Anki. */
export const LONGEST_ANSWER_MS = 60_000

/**
 * Adds (or, with `sign` −1, takes away) what one fact's log comes to. A batch that changes the middle of a log takes
 * away the old reduction and adds the new one: sums never need the whole log again.
 * @param sign −1 takes away
 * @param graduated whether the fact had left its learning steps before
 */
export function addReduction(
  tally: Tally,
  reduction: Reduction,
  weights: readonly number[],
  { sign = 1, graduated = false }: { sign?: 1 | -1; graduated?: boolean } = {},
): void {
  for (const step of reduction.steps) {
    const { event, before, after } = step
    const day = entry(tally.days, event.day, blankDay)
    day.reviews += sign
    day.durationMs += sign * Math.min(LONGEST_ANSWER_MS, event.durationMs)
    if (after.state === STATE.review && !graduated) {
      graduated = true
      day.learned += sign
    }
    if (before?.state === STATE.review && event.rating === 1) day.lapsed += sign
    if (!tests(step)) continue
    const foreseen = retrievability(step.before, after.lastDay, weights)
    const bin = entry(
      tally.bins,
      Math.min(CALIBRATION_BINS - 1, Math.floor(foreseen * CALIBRATION_BINS)),
      blankBin,
    )
    bin.expected += sign * foreseen
    for (const sums of [day, bin]) {
      sums.tested += sign
      if (event.rating > 1) sums.recalled += sign
    }
  }
}

/** True for the first review on a later day of a learned fact: what says whether it was remembered. */
export function tests(step: Step): step is Step & { before: NonNullable<Step['before']> } {
  return step.before?.state === STATE.review && step.after.lastDay > step.before.lastDay
}

function entry<T>(map: Map<number, T>, key: number, blank: () => T): T {
  let value = map.get(key)
  if (!value) map.set(key, (value = blank()))
  return value
}
