/** A run through a quiz on the screen: what was asked and answered. Pure; the page holds it. */
import type { Question } from '@/lib/question/question'
import type { Verdict } from '@/lib/question/grade/grade-by'
import type { Given, SentAttempt, SentReview } from '@/lib/review/sent'
import type { QuizWishes } from './attempt'

export interface RunAnswer {
  /** The review that it was logged by. */
  reviewId: string
  given: Given
  verdict: Verdict
  /** How long it took (ms), where it was given on this page. */
  ms?: number
}

export interface Run {
  attempt: SentAttempt
  questions: readonly Question[]
  answers: Readonly<Record<string, RunAnswer>>
}

/** A run that was begun before, on this device or another. */
export interface Begun {
  attempt: SentAttempt
  answers: { reviewId: string; questionId: string; given: Given; contested?: boolean }[]
}

/** How a run was wished for. */
export function wishesOf({ wishes, questionIds }: SentAttempt): QuizWishes {
  return wishes ?? { count: questionIds.length, kinds: [], feedback: 'each', secondsEach: null }
}

/** When the time of a run is up (ms); null: as long as one likes. It goes on while one is away. */
export function endOf(attempt: SentAttempt): number | null {
  const { secondsEach } = wishesOf(attempt)
  if (secondsEach === null) return null
  return attempt.startedAt + secondsEach * attempt.questionIds.length * 1000
}

/**
 * Takes up a run: its questions that still stand, and its answers judged again.
 * @param aside facts that were put aside: what is not answered of them is not asked any more
 * @returns null when none of its questions stands any more
 */
export function resumeRun(
  { attempt, answers }: Begun,
  questions: readonly Question[],
  verdictOf: (question: Question, given: Given, contested?: boolean) => Verdict,
  aside: ReadonlySet<string> = new Set(),
): Run | null {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const judged: Record<string, RunAnswer> = {}
  for (const { reviewId, questionId, given, contested } of answers) {
    const question = byId.get(questionId)
    // The first answer stands, as on the server.
    if (question && !judged[questionId]) {
      judged[questionId] = { reviewId, given, verdict: verdictOf(question, given, contested) }
    }
  }
  const standing = attempt.questionIds
    .flatMap((id) => byId.get(id) ?? [])
    .filter(({ id, factId }) => judged[id] !== undefined || !aside.has(factId))
  return standing.length === 0 ? null : { attempt, questions: standing, answers: judged }
}

/** The run to go on with, from what the server knows and what this device has not told it yet; the latest begun. */
export function latestBegun(
  setId: string,
  stored: Begun | null,
  unseen: readonly ({ review: SentReview } | { attempt: SentAttempt })[],
): Begun | null {
  const attempts = new Map<string, SentAttempt>()
  if (stored) attempts.set(stored.attempt.id, stored.attempt)
  for (const what of unseen) {
    if ('attempt' in what && what.attempt.setId === setId)
      attempts.set(what.attempt.id, what.attempt)
  }
  const attempt = [...attempts.values()].sort((a, b) => b.startedAt - a.startedAt)[0]
  if (!attempt || attempt.finishedAt !== undefined) return null
  const reviews = unseen.flatMap((what) => ('review' in what ? what.review : []))
  const undone = new Set(reviews.flatMap((review) => (review.kind === 'undo' ? review.undoes : [])))
  const here = reviews.flatMap((review) =>
    review.kind === 'answer' && review.attemptId === attempt.id
      ? { ...review, reviewId: review.id }
      : [],
  )
  const there = stored?.attempt.id === attempt.id ? stored.answers : []
  return { attempt, answers: [...there, ...here].filter(({ reviewId }) => !undone.has(reviewId)) }
}

/** The place of the first question without an answer; the number of questions when all have one. */
export function firstOpen({ questions, answers }: Run): number {
  const place = questions.findIndex(({ id }) => !answers[id])
  return place < 0 ? questions.length : place
}

/** Takes out a question that need not be answered any more. */
export function withoutQuestion(run: Run, questionId: string): Run {
  return { ...run, questions: run.questions.filter(({ id }) => id !== questionId) }
}

export function withAnswer(run: Run, questionId: string, answer: RunAnswer): Run {
  return { ...run, answers: { ...run.answers, [questionId]: answer } }
}

export interface RunResult {
  right: number
  close: number
  total: number
  /** Answered wrong, or not at all. */
  missed: Question[]
}

export function resultOf({ questions, answers }: Run): RunResult {
  const verdicts = questions.map(({ id }) => answers[id]?.verdict)
  return {
    right: verdicts.filter((verdict) => verdict === 'right').length,
    close: verdicts.filter((verdict) => verdict === 'close').length,
    total: questions.length,
    missed: questions.filter(({ id }) => (answers[id]?.verdict ?? 'wrong') === 'wrong'),
  }
}
