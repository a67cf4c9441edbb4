/** What the log holds. The memory of a fact is the reduction of its events (see reduce.ts). */

/** FSRS: 1 again, 2 hard, 3 good, 4 easy. */
export type Rating = 1 | 2 | 3 | 4
export const RATINGS: readonly Rating[] = [1, 2, 3, 4]

interface EventBase {
  /** A UUID made by the client: sent twice, counted once. */
  id: string
  factId: string
  /** Instant, ms. */
  reviewedAt: number
  /** The learner's day it happened on (see day.ts), kept with the event: moving to another time zone changes no past. */
  day: number
}

export interface RatingEvent extends EventBase {
  kind: 'rating'
  rating: Rating
  /** From shown to answered. */
  durationMs: number
}

/** Takes back one other event; it may arrive before what it takes back. An undo is not itself taken back. */
export interface UndoEvent extends EventBase {
  kind: 'undo'
  undoes: string
}

/** `bury`: not again today. `suspend`: not again until `resume`. */
export interface ShelvingEvent extends EventBase {
  kind: 'bury' | 'suspend' | 'resume'
}

export type ReviewEvent = RatingEvent | UndoEvent | ShelvingEvent

/**
 * The one order of a log: by time, then by id. It does not depend on the order of arrival, so that devices which
 * reviewed apart come to the same memory.
 */
export function compareEvents(a: ReviewEvent, b: ReviewEvent): number {
  return a.reviewedAt - b.reviewedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
