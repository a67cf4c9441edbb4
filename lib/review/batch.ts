/** What arrives at the batch endpoint, checked. */
import { z } from 'zod'
import { QUESTION_KINDS } from '@/lib/question/question'
import { dayOfDate } from './day'
import { ORIGINS } from './evidence'
import type { Rating } from './event'
import { BATCH_LIMIT, GIVEN_LIMIT, type SentBatch, type SentReview } from './sent'

const uuid = z.uuid()
const instant = z.number().int().min(0).max(8.64e15)
const words = z.string().max(GIVEN_LIMIT)
const base = {
  id: uuid,
  factId: uuid,
  reviewedAt: instant,
  day: z.number().int().min(0).max(100_000),
}
const timed = { origin: z.enum(ORIGINS), durationMs: z.number().int().min(0).max(86_400_000) }
const rating = z.number().int().min(1).max(4) as unknown as z.ZodType<Rating>

const review = z.discriminatedUnion('kind', [
  z.object({
    ...base,
    ...timed,
    kind: z.literal('rating'),
    // What is judged by its answer is not for the learner to rate.
    form: z.enum(['flashcard', 'reverse']),
    rating,
  }),
  z.object({
    ...base,
    ...timed,
    kind: z.literal('answer'),
    questionId: uuid,
    given: z.union([
      words,
      z.array(words).max(50),
      z.array(z.object({ left: words, right: words })).max(50),
    ]),
    typed: z.boolean().optional(),
    contested: z.boolean().optional(),
    attemptId: uuid.optional(),
  }),
  z.object({ ...base, kind: z.literal('undo'), undoes: uuid }),
  z.object({ ...base, kind: z.enum(['bury', 'suspend', 'resume']) }),
])

const attempt = z.object({
  id: uuid,
  setId: uuid,
  token: z.string().max(200).optional(),
  seed: z.number().int().min(0).max(0xffffffff),
  questionIds: z.array(uuid).min(1).max(500),
  wishes: z
    .object({
      count: z.number().int().min(1).max(10_000),
      kinds: z.array(z.enum(QUESTION_KINDS)).max(QUESTION_KINDS.length),
      feedback: z.enum(['each', 'end']),
      secondsEach: z.number().int().min(1).max(3_600).nullable(),
    })
    .optional(),
  startedAt: instant,
  finishedAt: instant.optional(),
})

export const batchSchema: z.ZodType<SentBatch> = z.object({
  learnerId: uuid.optional(),
  attempts: z.array(attempt).max(50).default([]),
  reviews: z.array(review).max(BATCH_LIMIT).default([]),
})

/** The clock of a device may be a little fast. */
const FAST_CLOCK_MS = 5 * 60_000
/** Nothing was reviewed before there was anything to review with. */
const EARLIEST = Date.parse('2020-01-01T00:00:00Z')

/**
 * The time of a review as it enters the log; null for one that cannot be. A clock ahead of ours is set back, and a day
 * that no time zone has at that instant is put right.
 * @param at the server's time, ms
 */
export function plausibleTime(
  { reviewedAt, day }: Pick<SentReview, 'reviewedAt' | 'day'>,
  at: number,
): { reviewedAt: number; day: number } | null {
  if (reviewedAt < EARLIEST) return null
  const time = reviewedAt > at + FAST_CLOCK_MS ? at : reviewedAt
  const utc = dayOfDate(time)
  return { reviewedAt: time, day: Math.min(utc + 1, Math.max(utc - 1, day)) }
}
