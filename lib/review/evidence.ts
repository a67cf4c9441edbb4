/**
 * What a response counts for: the rule by which an answer in any form becomes one of FSRS's four ratings.
 *
 * FSRS asks one thing of a review: did the learner recall the fact, and with how much effort? A form that can be
 * answered without recalling says less, so its right answer counts for less; its wrong answer says it all.
 *
 * | response | rating | reason |
 * | --- | --- | --- |
 * | card | as the learner says | they alone saw what they recalled |
 * | wrong, any form | again | not recalled, even with help in view |
 * | true/false right | hard | one in two is guessed: a success, the smallest there is |
 * | choice or word bank right | good | one in four is guessed, and the learner recalls 90 % of what is due: by Bayes 97 % of right answers were known |
 * | choice or word bank right, but slowly | hard | more likely worked out from the choices than recalled |
 * | typed right | good | recalled with nothing in view |
 * | typed with a slip of spelling | hard | the fact is there, its form not quite |
 * | typed right, but slowly | hard | recalled with effort: FSRS's own meaning of hard |
 * | ordering or matching right | hard | the last piece places itself, and the fact is one among several |
 * | "I was right" after wrong | hard | the learner's word against the key; they may be right, but it was not plain |
 * | match (pairs against the clock) | nothing | both halves in view and won by elimination: it is practice |
 *
 * No answer counts as *easy* by itself: the interval it gives is the longest there is, and only the learner can say so.
 */
import type { QuestionKind } from '@/lib/question/question'
import type { Rating } from './event'

/** The form in which a fact was asked: a kind of question, or the card turned round (from the answer to the fact). */
export type Form = QuestionKind | 'reverse'

/** Where an answer was given. */
export const ORIGINS = ['review', 'learn', 'quiz', 'cards', 'read', 'match'] as const
export type Origin = (typeof ORIGINS)[number]
/** A review that happened in another program; no device sends it (import.data.ts). */
export const IMPORTED = 'import'

export interface Answered {
  form: Form
  verdict: 'right' | 'close' | 'wrong'
  /** ms from shown to answered */
  durationMs: number
  /** A cloze with a word bank, which is answered by choosing. */
  hasChoices?: boolean
  /** The learner says that an answer judged wrong was right. */
  contested?: boolean
}

/**
 * Above these (ms) an answer is slow. Reading a question and four choices takes a reader at 200 words a minute about
 * 15 s; typing a short answer after reading about as long. Twice that is more than reading.
 */
export const SLOW_MS = { chosen: 30_000, typed: 40_000 } as const

/** The rating that an answer counts for; null for a self-rated form, where the learner says it. */
export function ratingOf(answered: Answered): Rating | null {
  const { form, verdict, durationMs } = answered
  if (form === 'flashcard' || form === 'reverse') return null
  if (verdict === 'wrong') return answered.contested ? 2 : 1
  switch (form) {
    case 'true-false':
    case 'ordering':
    case 'matching':
      return 2
    case 'choice':
      return durationMs > SLOW_MS.chosen ? 2 : 3
    case 'cloze':
    case 'short': {
      if (verdict === 'close') return 2
      const slow = form === 'cloze' && answered.hasChoices ? SLOW_MS.chosen : SLOW_MS.typed
      return durationMs > slow ? 2 : 3
    }
  }
}
