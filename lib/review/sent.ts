/** What a device sends and what it gets back: types only, shared by the browser and the server. */
import type { Form, Origin } from './evidence'
import type { Rating } from './event'
import type { QuizWishes } from '@/lib/quiz/attempt'

/** What was given as an answer: the choice or the words typed; the pieces in order; the pairs. */
export type Given = string | string[] | { left: string; right: string }[]

interface SentBase {
  /** A UUID made on the device. */
  id: string
  factId: string
  /** Instant by the device's clock, ms. */
  reviewedAt: number
  /** The learner's day, as the device knew it. */
  day: number
}

/** A card: the learner says how well it was recalled. */
export interface SentRating extends SentBase {
  kind: 'rating'
  form: Form
  origin: Origin
  durationMs: number
  rating: Rating
}

/** An answer to a question. The device has judged it for the screen; the server judges it again for the log. */
export interface SentAnswer extends SentBase {
  kind: 'answer'
  origin: Origin
  durationMs: number
  questionId: string
  given: Given
  /** A cloze whose word bank was not shown. */
  typed?: boolean
  /** "I was right." */
  contested?: boolean
  /** The run through a quiz that it belongs to. */
  attemptId?: string
}

export interface SentUndo extends SentBase {
  kind: 'undo'
  undoes: string
}

export interface SentShelving extends SentBase {
  kind: 'bury' | 'suspend' | 'resume'
}

export type SentReview = SentRating | SentAnswer | SentUndo | SentShelving

/** A run through a quiz, as begun on the device; sent again when it ends. */
export interface SentAttempt {
  id: string
  setId: string
  /** The secret of the link by which the set was reached. */
  token?: string
  seed: number
  /** In the order asked. */
  questionIds: string[]
  /** Not there: begun before they were kept. */
  wishes?: QuizWishes
  startedAt: number
  finishedAt?: number
}

export interface SentBatch {
  /** Whose answers these are: another account may be signed in by now, and they are not its own. */
  learnerId?: string
  attempts: SentAttempt[]
  reviews: SentReview[]
}

export const REFUSALS = [
  'not-visible',
  'no-such-question',
  'time',
  'taken',
  'no-such-attempt',
] as const
export type Refusal = (typeof REFUSALS)[number]

export interface BatchAnswer {
  /** The server's time (ms) after which everything in `accepted` is in the log. */
  at: number
  accepted: string[]
  /** Never to be sent again. */
  refused: { id: string; reason: Refusal }[]
}

/** Reviews in one request at most. */
export const BATCH_LIMIT = 500
/** Characters of one answer at most. */
export const GIVEN_LIMIT = 2_000
