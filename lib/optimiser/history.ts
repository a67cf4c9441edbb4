import type { ReviewEvent } from '@/lib/review/event'
import { standingRatings } from '@/lib/review/reduce'

/** One rating as FSRS's optimiser takes it. */
export interface Past {
  rating: 1 | 2 | 3 | 4
  /** Learner's days since the rating before; 0 for the first, and for a repeat on the same day. */
  days: number
  /** Instant, ms. */
  at: number
}

/** What was reviewed of one fact, the oldest first. */
export type History = readonly Past[]

/** One review to be foreseen: the last of `past`, from those before it. */
export interface Trial {
  history: History
  /** Its place in the history, at least 1. */
  place: number
}

/** The histories of a learner's logs, one for each fact that was ever rated. */
export function historiesOf(logs: Iterable<readonly ReviewEvent[]>): History[] {
  const histories: History[] = []
  for (const log of logs) {
    let last: number | null = null
    const history = standingRatings(log).map(({ rating, reviewedAt, day }) => {
      // As in lib/review/schedule.ts: no day is counted twice or back.
      const counted = Math.max(day, last ?? day)
      const days = counted - (last ?? counted)
      last = counted
      return { rating, days, at: reviewedAt }
    })
    if (history.length > 0) histories.push(history)
  }
  return histories
}

/**
 * What can be foreseen: every rating but the first of its fact, and but the repeats of one day. A repeat says that a fact
 * was seen some minutes ago, not that it was remembered, so nothing is learned from it and nothing judged by it. It stays
 * in the histories: FSRS-6 lets it strengthen the memory a little, and the schedule is reckoned with it.
 * @returns the oldest first; of equal times, in the order of the histories
 */
export function trialsOf(histories: readonly History[]): Trial[] {
  return histories
    .flatMap((history) =>
      history.flatMap(({ days }, place) => (place > 0 && days > 0 ? { history, place } : [])),
    )
    .sort((a, b) => timeOf(a) - timeOf(b))
}

export function timeOf({ history, place }: Trial): number {
  return history[place]?.at ?? 0
}

export function isRecalled({ history, place }: Trial): boolean {
  return (history[place]?.rating ?? 1) > 1
}
