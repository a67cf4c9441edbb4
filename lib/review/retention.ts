import type { CalibrationTally, DayTally } from './tally'

/** A share measured on `n` cases, with the range it can be told to within (95 %). */
export interface Share {
  share: number
  low: number
  high: number
  n: number
}

/** Wilson's score interval (1927): unlike ± 1.96 σ it stays within 0–1 and holds for few cases. Null for none. */
export function measuredShare(successes: number, n: number): Share | null {
  if (n <= 0) return null
  const z = 1.96
  const p = successes / n
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n))
  const centre = p + (z * z) / (2 * n)
  const scale = 1 + (z * z) / n
  return {
    share: p,
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
    n,
  }
}

/** Retention over some days: of the facts already learned that were asked again, the share recalled. */
export function retentionOf(days: Iterable<Pick<DayTally, 'tested' | 'recalled'>>): Share | null {
  let tested = 0
  let recalled = 0
  for (const day of days) {
    tested += day.tested
    recalled += day.recalled
  }
  return measuredShare(recalled, tested)
}

export interface CalibrationPoint {
  /** Mean probability foreseen in the range. */
  foreseen: number
  found: Share
}

/** Foreseen against found, by ranges of 5 %, those without a review left out. */
export function calibrationCurve(bins: ReadonlyMap<number, CalibrationTally>): CalibrationPoint[] {
  return [...bins]
    .sort(([a], [b]) => a - b)
    .flatMap(([, { tested, recalled, expected }]) => {
      const found = measuredShare(recalled, tested)
      return found ? [{ foreseen: expected / tested, found }] : []
    })
}

/**
 * How far foreseen and found lie apart: the root mean square over the ranges, weighed by their reviews (the
 * "RMSE in bins" of the FSRS benchmark, here with bins of probability). Null without reviews.
 */
export function calibrationError(points: readonly CalibrationPoint[]): number | null {
  const total = points.reduce((sum, { found }) => sum + found.n, 0)
  if (total === 0) return null
  const squares = points.reduce(
    (sum, { foreseen, found }) => sum + found.n * (foreseen - found.share) ** 2,
    0,
  )
  return Math.sqrt(squares / total)
}
