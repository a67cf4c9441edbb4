import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { idOfName } from '@/lib/id'
import { appendToLog } from './log.data'
import { dayAt } from './day'
import { IMPORTED } from './evidence'
import type { Rating } from './event'
import { BATCH_LIMIT } from './sent'
import type { LogEntry } from './write.data'

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
  const entries = reviews
    .filter(({ reviewedAt }) => reviewedAt <= at.getTime())
    .map((review): LogEntry => {
      const { factId, reviewedAt } = review
      const id = idOfName(`${IMPORTED}/${viewer.id}/${factId}/${reviewedAt}`)
      const day = dayAt(reviewedAt, viewer.timeZone)
      return { event: { ...review, id, day, kind: 'rating' }, form: 'flashcard', origin: IMPORTED }
    })
  let taken = 0
  for (let from = 0; from < entries.length; from += BATCH_LIMIT) {
    const some = entries.slice(from, from + BATCH_LIMIT)
    const fates = await appendToLog(viewer, some)
    taken += [...fates.values()].filter((fate) => fate === 'logged').length
  }
  return taken
}
