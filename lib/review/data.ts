import 'server-only'
import type { SealedViewer, Viewer } from '@/lib/account/viewer'
import { db, type Prisma } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { grade } from '@/lib/question/grade/grade'
import { questionColumns, readQuestion } from '@/lib/question/stored'
import type { Question } from '@/lib/question/question'
import { findOwnAttempts, saveAttempts, saveResponses } from '@/lib/quiz/data'
import { plausibleTime } from './batch'
import type { ReviewEvent } from './event'
import { judge, verdictShown } from './judge'
import { readGround } from './ground.data'
import { appendToLog, readLogs } from './log.data'
import type { BatchAnswer, Refusal, SentBatch, SentReview } from './sent'
import type { LogEntry } from './write.data'

type Decision = LogEntry | Refusal

/**
 * Takes a batch of reviews into the viewer's log, and brings their memories and the sums of their days up to date.
 * Sent twice, counted once; in any order, from any number of devices, it ends in the same memory. What the answer
 * calls accepted is in the log for good.
 * @param at the time now
 * @throws AppError `not-allowed` for a batch that says it is another learner's; `sign-in-needed` when the session has ended
 */
export async function recordBatch(
  viewer: Viewer | SealedViewer,
  batch: SentBatch,
  at: Date,
): Promise<BatchAnswer> {
  if (batch.learnerId && batch.learnerId !== viewer.id) throw new AppError('not-allowed')
  const placed = batch.reviews.flatMap(({ id, factId, ...review }) => {
    const time = plausibleTime(review, at.getTime())
    return time ? { id, factId, reviewedAt: time.reviewedAt } : []
  })
  // Before all else: it says whether the session stands.
  const ground = await readGround(viewer, placed)
  const attempts = await saveAttempts(viewer, batch.attempts)
  const decisions = await decide(viewer, batch.reviews, at)
  const entries = [...decisions.values()].flatMap((each) => (typeof each === 'string' ? [] : each))
  const fates = await appendToLog(viewer, entries, ground)
  const logged = entries.filter(({ event }) => fates.get(event.id) === 'logged')
  // After the log: what was not acknowledged is sent again, and then finds its review there.
  await saveResponses(
    viewer,
    logged.flatMap(({ response }) => response ?? []),
    logged.flatMap(({ event }) => (event.kind === 'undo' ? event.undoes : [])),
  )
  const answer: BatchAnswer = { at: at.getTime(), accepted: [...attempts], refused: [] }
  for (const { id } of batch.attempts) {
    if (!attempts.has(id)) answer.refused.push({ id, reason: 'no-such-attempt' })
  }
  for (const [id, decision] of decisions) {
    const fate = typeof decision === 'string' ? decision : fates.get(id)
    if (fate === 'logged') answer.accepted.push(id)
    else answer.refused.push({ id, reason: fate ?? 'not-visible' })
  }
  return answer
}

/**
 * What each review comes to: an entry for the log, which itself takes only facts that the viewer may study, or why not.
 * Answers are judged here, whatever the device thought.
 */
async function decide(
  viewer: Pick<Viewer, 'id'>,
  reviews: SentReview[],
  at: Date,
): Promise<Map<string, Decision>> {
  const answers = reviews.flatMap((review) => (review.kind === 'answer' ? review : []))
  const attemptIds = new Set(answers.flatMap(({ attemptId }) => attemptId ?? []))
  const questions = await questionsOf(answers.map(({ questionId }) => questionId))
  const attempts = await findOwnAttempts(viewer, [...attemptIds])
  const decideOne = (review: SentReview): Decision => {
    const time = plausibleTime(review, at.getTime())
    if (!time) return 'time'
    const base = { id: review.id, factId: review.factId, ...time }
    if (review.kind === 'rating') {
      const { kind, rating, durationMs, form, origin } = review
      return { event: { ...base, kind, rating, durationMs }, form, origin }
    }
    if (review.kind === 'undo') {
      return { event: { ...base, kind: 'undo', undoes: review.undoes }, form: '', origin: '' }
    }
    if (review.kind !== 'answer') {
      return { event: { ...base, kind: review.kind }, form: '', origin: '' }
    }
    const question = questions.get(review.questionId)
    if (question?.factId !== review.factId || question.kind === 'flashcard') {
      return 'no-such-question'
    }
    const { attemptId, questionId, factId, durationMs, origin } = review
    if (attemptId && !attempts.has(attemptId)) return 'no-such-attempt'
    const { form, verdict, rating } = judge(grade, question, review)
    const given = review.given as Prisma.InputJsonValue
    const shown = verdictShown(verdict, review.contested)
    return {
      event: { ...base, kind: 'rating', rating, durationMs },
      form,
      origin,
      response: attemptId
        ? { id: review.id, attemptId, questionId, factId, given, verdict: shown, durationMs, answeredAt: time.reviewedAt } // prettier-ignore
        : undefined,
    }
  }
  return new Map(reviews.map((review) => [review.id, decideOne(review)]))
}

async function questionsOf(ids: string[]): Promise<Map<string, Question>> {
  if (ids.length === 0) return new Map()
  const rows = await db.question.findMany({
    where: { id: { in: ids } },
    select: {
      ...questionColumns,
      fact: { select: { context: true, language: true } },
    },
  })
  return new Map(rows.map(({ fact, ...row }) => [row.id, readQuestion(row, fact)]))
}

/** Facts and reviews that the optimiser is given at most: the facts reviewed last. */
const FITTED_AT_MOST = { facts: 20_000, reviews: 200_000 }

/** The logs of a learner, one for each fact, a part at a time so that requests are answered in between. */
export async function readLearnerLogs(learner: Pick<Viewer, 'id'>): Promise<ReviewEvent[][]> {
  const facts = await db.memory.findMany({
    where: { userId: learner.id, state: { gt: 0 } },
    orderBy: [{ lastReview: 'desc' }, { factId: 'asc' }],
    take: FITTED_AT_MOST.facts,
    select: { factId: true },
  })
  const logs: ReviewEvent[][] = []
  let reviews = 0
  for (let from = 0; from < facts.length; from += READ_AT_ONCE) {
    const some = facts.slice(from, from + READ_AT_ONCE).map(({ factId }) => factId)
    for (const log of (await readLogs(db, learner, some)).values()) {
      logs.push(log)
      reviews += log.length
    }
    if (reviews > FITTED_AT_MOST.reviews) break
  }
  return logs
}
const READ_AT_ONCE = 500
