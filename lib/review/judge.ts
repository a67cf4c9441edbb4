import type { Given, Grade, Verdict } from '@/lib/question/grade/grade-by'
import type { Question } from '@/lib/question/question'
import { ratingOf, type Form } from './evidence'
import type { Rating } from './event'
import type { SentAnswer } from './sent'

export interface Judged {
  form: Form
  verdict: Verdict
  rating: Rating
}

type Answer = Pick<SentAnswer, 'given' | 'durationMs' | 'typed' | 'contested'>

/** What judges: by all words that are known (the server), or by those of the page (the browser). */
export type Grader = (given: Given, question: Question) => Grade

/**
 * An answer judged: by the same rules in the browser, for the screen, and on the server, for the log.
 * @throws RangeError for a card, which only the learner can judge
 */
export function judge(grade: Grader, question: Question, answer: Answer): Judged {
  const { verdict, why } = grade(answer.given, question)
  // A slip of one letter is right, and counts as a slip (evidence.ts).
  const counted = why.code === 'slip' ? 'close' : verdict
  const hasChoices = question.kind === 'cloze' && !!question.choices && !answer.typed
  const { durationMs, contested } = answer
  const rating = ratingOf({
    form: question.kind,
    verdict: counted,
    durationMs,
    hasChoices,
    contested,
  })
  if (rating === null) throw new RangeError('A card is rated by the learner')
  return { form: question.kind, verdict, rating }
}

/**
 * Whether a learner may say "I was right": of a wrong answer in words of their own. What was chosen is what it is.
 */
export function mayContest(question: Question, given: Given, verdict: Verdict): boolean {
  if (verdict !== 'wrong' || typeof given !== 'string' || given === '') return false
  return question.kind === 'short' || (question.kind === 'cloze' && !question.choices)
}

/** How a verdict is shown once the learner has said "I was right". */
export function verdictShown(verdict: Verdict, contested: boolean | undefined): Verdict {
  return contested && verdict === 'wrong' ? 'close' : verdict
}
