/** How well recall was foreseen, by the measures of the FSRS benchmark (open-spaced-repetition/srs-benchmark). */
import { CALIBRATION_BINS, type CalibrationTally } from '@/lib/review/tally'
import { isRecalled, type Trial } from './history'

/** A review with the recall that was foreseen for it (0–1). */
export interface Foreseen {
  trial: Trial
  recall: number
}

export interface Measure {
  /** Mean of −ln of the probability that was given to what happened: 0 is a seer, 0.69 a coin. */
  logLoss: number
  /** Root mean square distance (0–1) between recall foreseen and found, over groups of like reviews. */
  rmseBins: number
  /** By ranges of 5 % of the recall foreseen, for the drawing. */
  bins: [number, CalibrationTally][]
}

/** No forecast is taken as certain: a single miss would outweigh all else. */
const CERTAIN = 1e-4

/** −ln of the probability that was given to what happened. */
function surprise({ trial, recall }: Foreseen): number {
  const given = Math.min(1 - CERTAIN, Math.max(CERTAIN, recall))
  return -Math.log(isRecalled(trial) ? given : 1 - given)
}

export function measure(all: readonly Foreseen[]): Measure {
  return {
    logLoss: all.reduce((sum, each) => sum + surprise(each), 0) / all.length,
    rmseBins: rmseOf(all),
    bins: binsOf(all),
  }
}

/**
 * The group of a review: by interval, number of reviews so far and lapses, each on a logarithmic scale, as fsrs-rs groups
 * them (`r_matrix_index`).
 */
function groupOf({ history, place }: Trial): string {
  const steps = (value: number, base: number) => Math.floor(Math.log(value) / Math.log(base))
  const reviews = history.slice(0, place + 1).filter(({ days }) => days > 0).length + 1
  const lapses = history
    .slice(0, place)
    .filter(({ rating, days }) => rating === 1 && days > 0).length
  return [
    steps(history[place]?.days ?? 1, 3.62),
    steps(reviews, 1.89),
    lapses === 0 ? '' : steps(lapses, 1.73),
  ].join()
}

function rmseOf(all: readonly Foreseen[]): number {
  const groups = new Map<string, { expected: number; recalled: number; n: number }>()
  for (const { trial, recall } of all) {
    const key = groupOf(trial)
    const group = groups.get(key) ?? { expected: 0, recalled: 0, n: 0 }
    group.expected += recall
    group.recalled += Number(isRecalled(trial))
    group.n++
    groups.set(key, group)
  }
  const squares = [...groups.values()].map(
    ({ expected, recalled, n }) => (expected - recalled) ** 2 / n,
  )
  return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / all.length)
}

function binsOf(all: readonly Foreseen[]): [number, CalibrationTally][] {
  const bins = new Map<number, CalibrationTally>()
  for (const { trial, recall } of all) {
    const bin = Math.min(CALIBRATION_BINS - 1, Math.floor(recall * CALIBRATION_BINS))
    const tally = bins.get(bin) ?? { tested: 0, recalled: 0, expected: 0 }
    tally.tested++
    tally.recalled += Number(isRecalled(trial))
    tally.expected += recall
    bins.set(bin, tally)
  }
  return [...bins].sort(([a], [b]) => a - b)
}

/** The 95 % point of the normal distribution, one-sided. */
const Z = 1.645

/**
 * Whether `after` foresaw the same reviews better than `before` by more than chance: the mean of the paired differences
 * of surprise lies above 0 by 1.645 standard errors (a one-sided test at 5 %).
 */
export function isBetter(before: readonly Foreseen[], after: readonly Foreseen[]): boolean {
  const gains = before.map((each, i) => surprise(each) - surprise(after[i] ?? each))
  const n = gains.length
  if (n < 2) return false
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / n
  const variance = gains.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / (n - 1)
  return mean > Z * Math.sqrt(variance / n) && mean > 0
}
