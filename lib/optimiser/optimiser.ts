import type { Measure } from './measure'

/** What a learner sees of the weights fitted to their log. Plain data. */
export interface OptimiserView {
  /** Reviews on a later day so far, and how many a fit needs. */
  reviews: number
  needed: number
  /** A fit that waits or is being reckoned. */
  busy: boolean
  /** Why the last fit came to nothing. */
  problem: FitProblem | null
  /** The last fit. */
  fit: FitView | null
}

export interface FitView {
  id: string
  reviews: number
  /** Held-out reviews that both were tried on. */
  tested: number
  before: Measure
  after: Measure
  better: boolean
  inForce: boolean
}

export const FIT_PROBLEMS = ['too-few', 'too-alike', 'timeout', 'crashed', 'interrupted'] as const
export type FitProblem = (typeof FIT_PROBLEMS)[number]
