import { default_w } from 'ts-fsrs'

/** ts-fsrs's `State`. */
export const STATE = { new: 0, learning: 1, review: 2, relearning: 3 } as const
export type MemoryState = (typeof STATE)[keyof typeof STATE]

/** What the log says of one learner and one fact now. */
export interface Memory {
  state: MemoryState
  /** Days after which recall has fallen to 90 %. */
  stability: number
  /** 1–10 */
  difficulty: number
  /**
   * In the learning states an instant (ms). In `review` a learner's day, as its midnight UTC (see `dateOfDay`):
   * it is due from the moment that day begins where the learner is.
   */
  due: number
  /** Instant, ms. */
  lastReview: number
  lastDay: number
  reps: number
  /** Times forgotten after it had been learned. */
  lapses: number
  learningStep: number
  suspended: boolean
  /** The first learner's day on which it may be shown again; null when it is not buried. */
  buriedUntil: number | null
}

export interface MemoryParameters {
  /** The 21 weights of FSRS-6. */
  weights: readonly number[]
  /** The recall wished for when a fact falls due, 0.7–0.97. */
  desiredRetention: number
  /** Days. */
  maximumInterval: number
  /** Vary intervals a little (by fact, never by chance), so that facts learned together do not stay together: spread.ts. */
  fuzz: boolean
}

export const MIN_RETENTION = 0.7
export const MAX_RETENTION = 0.97

export const DEFAULT_PARAMETERS: MemoryParameters = {
  weights: default_w,
  desiredRetention: 0.9,
  // Three years: what is not met for longer than that is no longer being learned.
  maximumInterval: 1095,
  fuzz: true,
}

/**
 * What one fact is reckoned with.
 * @param wish the recall wished for by the sets that it is in; without one, the learner's own
 */
export const wishing = (
  parameters: MemoryParameters,
  wish: number | null | undefined,
): MemoryParameters =>
  wish === null || wish === undefined ? parameters : { ...parameters, desiredRetention: wish }

/** Retention from anywhere, brought into the range that schedules sensibly. */
export function clampRetention(retention: number): number {
  return Math.min(MAX_RETENTION, Math.max(MIN_RETENTION, retention))
}
