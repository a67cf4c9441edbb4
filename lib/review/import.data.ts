import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db } from '@/lib/db'
import { idOfName } from '@/lib/id'
import { studiableFacts } from '@/lib/set/data'
import { appendToLog, type LogEntry } from './log.data'
import { dayAt } from './day'
import { IMPORTED } from './evidence'
import type { Rating } from './event'
import { BATCH_LIMIT } from './sent'

/** One review in another program's history, of a card that has become a fact here. */
export interface ImportedReview {
  factId: string
  rating: Rating
  /** Instant, ms. */
  reviewedAt: number
  /** 0 where it is not known. */
  durationMs: number
}

/**
 * Takes a history from elsewhere (an Anki collection's, say) into the viewer's log: events like any other, so that they
 * are replayed with the rest and the optimiser learns from them. Their ids are made from what they are: imported
 * twice, counted once. What lies in the future, or is of a fact that the viewer may not study, is left out.
 * @param at the time now
 * @returns how many of them are now in the log
 */
export async function importReviews(
  viewer: Viewer,
  reviews: readonly ImportedReview[],
  at: Date,
): Promise<number> {
  const visible = await studiableFacts(viewer, [...new Set(reviews.map(({ factId }) => factId))])
  const entries = reviews
    .filter(({ factId, reviewedAt }) => visible.has(factId) && reviewedAt <= at.getTime())
    .map((review): LogEntry => {
      const { factId, reviewedAt } = review
      const id = idOfName(`${IMPORTED}/${viewer.id}/${factId}/${reviewedAt}`)
      const day = dayAt(reviewedAt, viewer.timeZone)
      return { event: { ...review, id, day, kind: 'rating' }, form: 'flashcard', origin: IMPORTED }
    })
  let taken = 0
  for (let from = 0; from < entries.length; from += BATCH_LIMIT) {
    const some = entries.slice(from, from + BATCH_LIMIT)
    taken += (await db.$transaction((tx) => appendToLog(tx, viewer, some))).size
  }
  return taken
}
