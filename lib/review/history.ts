import type { Rating } from './event'
import type { Reduction } from './reduce'
import { tests } from './tally'

/** What a fact's log says of how it went, kept with its memory so that progress never reads the log. */
export interface FactRecord {
  /** Times it was asked on a later day after it had been learned, and of these, times it was recalled. */
  tested: number
  recalled: number
  /** The last ratings, the oldest first, packed: `unpackRatings` reads them. */
  recent: number[]
}

/** One rating on a learner's day. */
export interface PastRating {
  day: number
  rating: Rating
}

/** So many of the last ratings are kept. */
export const RATINGS_KEPT = 16

const pack = ({ day, rating }: PastRating): number => day * 4 + rating - 1

/** Ratings as they were packed in `FactRecord.recent`. */
export const unpackRatings = (recent: readonly number[]): PastRating[] =>
  recent.map((packed) => ({ day: Math.floor(packed / 4), rating: ((packed % 4) + 1) as Rating }))

/**
 * The record that a reduced log comes to.
 * @param before the record of what came before the reduced events
 */
export function recordOf({ steps }: Reduction, before?: FactRecord): FactRecord {
  const asked = steps.filter(tests)
  return {
    tested: (before?.tested ?? 0) + asked.length,
    recalled: (before?.recalled ?? 0) + asked.filter(({ event }) => event.rating > 1).length,
    recent: [...(before?.recent ?? []), ...steps.map(({ event }) => pack(event))].slice(
      -RATINGS_KEPT,
    ),
  }
}
