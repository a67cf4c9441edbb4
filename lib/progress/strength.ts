/** Classes of how long a learned fact lasts, and the parts that a learner's day is summed in (see MemoryDay). */

/**
 * Days of stability at which the summed classes end; the last class has no end. The migration that made MemoryDay holds
 * the same numbers.
 */
export const CLASS_ENDS = [1, 2, 4, 7, 15, 30, 60, 90, 180, 365, 730] as const

/** Parts of a day's sums that are no class of stability. */
export const PART = { due: -1, learning: -2, suspended: -3 } as const

/**
 * The stability (days) that stands for each class: the geometric mean of its ends. Taking it for every fact of the
 * class moves the share recalled by less than half a percent (tested).
 */
export const CLASS_STABILITY: readonly number[] = [0, ...CLASS_ENDS].map((start, i) => {
  const end = CLASS_ENDS[i] ?? start * 2
  return Math.sqrt(Math.max(start, 0.25) * end)
})

/** Upper ends (days of stability) of the classes that are shown; the last has none. */
export const STRENGTHS = [7, 30, 90, 365] as const

/** Counts by summed class, gathered into the classes that are shown. */
export function strengthOf(counts: readonly { part: number; facts: number }[]): number[] {
  const shown = new Array<number>(STRENGTHS.length + 1).fill(0)
  for (const { part, facts } of counts) {
    const start = part === 0 ? 0 : (CLASS_ENDS[part - 1] ?? 0)
    const place = STRENGTHS.filter((end) => end <= start).length
    shown[place] = (shown[place] ?? 0) + facts
  }
  return shown
}

/** The two constants of FSRS-6's forgetting curve R = (1 + factor · t / S) ^ decay. */
export interface Curve {
  decay: number
  factor: number
}

/** The forgetting curve of these weights. */
export function curveOf(weights: readonly number[]): Curve {
  const decay = -(weights[20] ?? 0.1542)
  return { decay, factor: 0.9 ** (1 / decay) - 1 }
}
