import type { SentAttempt, SentReview } from '@/lib/review/sent'

/** One thing that this device has to tell the server, kept until it is told, and a while after. */
export interface JournalEntry {
  id: string
  /** Whose it is: a device may have more than one learner. */
  learnerId: string
  /** In the order made. */
  madeAt: number
  /** The server's time at which it was accepted; null until then. */
  acceptedAt: number | null
  what: { review: SentReview } | { attempt: SentAttempt }
}

/** How long what was accepted is kept (ms): a page kept for use without a network may be older than that answer. */
export const KEPT_MS = 3 * 86_400_000

/** Whether a page read from the server at `asOf` (the server's time, ms) does not yet show it. */
export function isNewerThan(entry: JournalEntry, asOf: number): boolean {
  return entry.acceptedAt === null || entry.acceptedAt > asOf
}
