/** A run through a quiz on the screen: what was asked and answered. Pure; the page holds it. */
import type { Question } from '@/lib/question/question'
import type { Verdict } from '@/lib/question/grade/grade-by'
import type { Given, SentAttempt, SentReview } from '@/lib/review/sent'

export interface RunAnswer {
  given: Given
  verdict: Verdict
}

export interface Run {
  attempt: SentAttempt
  questions: readonly Question[]
  answers: Readonly<Record<string, RunAnswer>>
}

/** A run that was begun before, on this device or another. */
export interface Begun {
  attempt: SentAttempt
  answers: { questionId: string; given: Given }[]
}

/**
 * Takes up a run: its questions that still stand, and its answers judged again.
 * @returns null when none of its questions stands any more
 */
export function resumeRun(
  { attempt, answers }: Begun,
  questions: readonly Question[],
  verdictOf: (question: Question, given: Given) => Verdict,
): Run | null {
  const byId = new Map(questions.map((question) => [question.id, question]))
  const standing = attempt.questionIds.flatMap((id) => byId.get(id) ?? [])
  if (standing.length === 0) return null
  const judged: Record<string, RunAnswer> = {}
  for (const { questionId, given } of answers) {
    const question = byId.get(questionId)
    // The first answer stands, as on the server.
    if (question && !judged[questionId]) {
      judged[questionId] = { given, verdict: verdictOf(question, given) }
    }
  }
  return { attempt, questions: standing, answers: judged }
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
  const here = unseen.flatMap((what) =>
    'review' in what && what.review.kind === 'answer' && what.review.attemptId === attempt.id
      ? { questionId: what.review.questionId, given: what.review.given }
      : [],
  )
  const there = stored?.attempt.id === attempt.id ? stored.answers : []
  return { attempt, answers: [...there, ...here] }
}

/** The place of the first question without an answer; the number of questions when all have one. */
export function firstOpen({ questions, answers }: Run): number {
  const place = questions.findIndex(({ id }) => !answers[id])
  return place < 0 ? questions.length : place
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
