import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db, type Prisma, type PrismaClient } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { grade } from '@/lib/question/grade/grade'
import { readQuestion } from '@/lib/question/stored'
import type { Question } from '@/lib/question/question'
import {
  findOwnAttempts,
  saveAttempts,
  saveResponses,
  type RecordedResponse,
} from '@/lib/quiz/data'
import { studiableFacts } from '@/lib/set/data'
import { plausibleTime } from './batch'
import { isoDay } from './day'
import type { ReviewEvent } from './event'
import { judge } from './judge'
import { clampRetention, DEFAULT_PARAMETERS, type MemoryParameters } from './memory'
import { extend, NOTHING_REMEMBERED, replay, type Remembered } from './extend'
import type { FactRecord } from './history'
import { readEvent, readMemory, storeMemory, type MemoryRow } from './rows'
import type { BatchAnswer, Refusal, SentBatch, SentReview } from './sent'
import { emptyTally, type Tally } from './tally'

type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/** An event as it goes into the log, with what only the log keeps. */
export interface LogEntry {
  event: ReviewEvent
  form: string
  origin: string
  response?: RecordedResponse
}

type Decision = LogEntry | Refusal

/**
 * Takes a batch of reviews into the viewer's log, and brings their memories and the sums of their days up to date.
 * Sent twice, counted once; in any order, from any number of devices, it ends in the same memory. What the answer
 * calls accepted is in the log for good.
 * @param at the time now
 * @throws AppError `not-allowed` for a batch that says it is another learner's
 */
export async function recordBatch(
  viewer: Viewer,
  batch: SentBatch,
  at: Date,
): Promise<BatchAnswer> {
  if (batch.learnerId && batch.learnerId !== viewer.id) throw new AppError('not-allowed')
  const attempts = await saveAttempts(viewer, batch.attempts)
  const decisions = await decide(viewer, batch.reviews, at)
  const entries = [...decisions.values()].flatMap((each) => (typeof each === 'string' ? [] : each))
  await saveResponses(
    viewer,
    entries.flatMap(({ response }) => response ?? []),
  )
  const taken = await db.$transaction((tx) => appendToLog(tx, viewer, entries))
  const answer: BatchAnswer = { at: at.getTime(), accepted: [...attempts], refused: [] }
  for (const { id } of batch.attempts) {
    if (!attempts.has(id)) answer.refused.push({ id, reason: 'no-such-attempt' })
  }
  for (const [id, decision] of decisions) {
    const reason = typeof decision === 'string' ? decision : taken.has(id) ? null : 'taken'
    if (reason) answer.refused.push({ id, reason })
    else answer.accepted.push(id)
  }
  return answer
}

/** What each review comes to: an entry of the log, or why not. Answers are judged here, whatever the device thought. */
async function decide(
  viewer: Viewer,
  reviews: SentReview[],
  at: Date,
): Promise<Map<string, Decision>> {
  const answers = reviews.flatMap((review) => (review.kind === 'answer' ? review : []))
  const attemptIds = new Set(answers.flatMap(({ attemptId }) => attemptId ?? []))
  const [visible, questions, attempts] = [
    await studiableFacts(viewer, [...new Set(reviews.map(({ factId }) => factId))]),
    await questionsOf(answers.map(({ questionId }) => questionId)),
    await findOwnAttempts(viewer, [...attemptIds]),
  ]
  const decideOne = (review: SentReview): Decision => {
    const time = plausibleTime(review, at.getTime())
    if (!time) return 'time'
    if (!visible.has(review.factId)) return 'not-visible'
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
    return {
      event: { ...base, kind: 'rating', rating, durationMs },
      form,
      origin,
      response: attemptId
        ? { id: review.id, attemptId, questionId, factId, given, verdict, durationMs, answeredAt: time.reviewedAt } // prettier-ignore
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
      id: true,
      factId: true,
      kind: true,
      prompt: true,
      body: true,
      sourceStart: true,
      sourceEnd: true,
      sourceText: true,
      fact: { select: { context: true, language: true } },
    },
  })
  return new Map(rows.map(({ fact, ...row }) => [row.id, readQuestion(row, fact)]))
}

/** Writes what is new and what follows from it. Gives the ids that are now in the viewer's log, new or not. */
export async function appendToLog(
  tx: Transaction,
  viewer: Viewer,
  entries: LogEntry[],
): Promise<Set<string>> {
  if (entries.length === 0) return new Set()
  const parameters = await lockMemory(tx, viewer)
  const fresh = await insertReviews(tx, viewer, entries)
  const facts = [...new Set(fresh.map(({ event }) => event.factId))]
  if (facts.length > 0) {
    const events = fresh.map(({ event }) => event)
    await updateMemories(tx, viewer, facts, parameters, events)
  }
  const known = new Set(fresh.map(({ event }) => event.id))
  const repeated = entries.map(({ event }) => event.id).filter((id) => !known.has(id))
  if (repeated.length === 0) return known
  const own = await tx.review.findMany({
    where: { id: { in: repeated }, userId: viewer.id },
    select: { id: true },
  })
  return new Set([...known, ...own.map(({ id }) => id)])
}

/** One batch of a learner at a time: two devices sending at once wait for each other here. */
async function lockMemory(tx: Transaction, viewer: Viewer): Promise<MemoryParameters> {
  const [row] = await tx.$queryRaw<{ desiredRetention: number; weights: number[] | null }[]>`
    SELECT "desiredRetention",
           (SELECT m.weights FROM "MemoryModel" m
             WHERE m."userId" = u.id AND m."appliedAt" IS NOT NULL AND m."revertedAt" IS NULL
             ORDER BY m."appliedAt" DESC LIMIT 1) AS weights
      FROM "User" u WHERE u.id = ${viewer.id}::uuid FOR UPDATE`
  if (!row) throw new AppError('sign-in-needed')
  return {
    ...DEFAULT_PARAMETERS,
    desiredRetention: clampRetention(row.desiredRetention),
    weights: row.weights ?? DEFAULT_PARAMETERS.weights,
  }
}

async function insertReviews(
  tx: Transaction,
  viewer: Viewer,
  entries: LogEntry[],
): Promise<LogEntry[]> {
  const rows = entries.map(({ event, form, origin }) => ({
    id: event.id,
    factId: event.factId,
    kind: event.kind,
    rating: event.kind === 'rating' ? event.rating : 0,
    form,
    origin,
    undoes: event.kind === 'undo' ? event.undoes : null,
    reviewedAt: new Date(event.reviewedAt).toISOString(),
    day: isoDay(event.day),
    durationMs: event.kind === 'rating' ? event.durationMs : 0,
  }))
  const inserted = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO "Review" (id, "userId", "factId", kind, rating, form, origin, undoes, "reviewedAt", day, "durationMs")
    SELECT id, ${viewer.id}::uuid, "factId", kind, rating, form, origin, undoes, "reviewedAt", day, "durationMs"
      FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(
        id uuid, "factId" uuid, kind "ReviewKind", rating smallint, form text, origin text, undoes uuid,
        "reviewedAt" timestamp(3), day date, "durationMs" integer)
    ON CONFLICT (id) DO NOTHING RETURNING id`
  const ids = new Set(inserted.map(({ id }) => id))
  return entries.filter(({ event }) => ids.has(event.id))
}

/**
 * Brings the memories of these facts and the sums of the days up to date.
 * @param fresh what was added to the log; null: the memories are made anew from the whole log
 */
async function updateMemories(
  tx: Transaction,
  viewer: Viewer,
  facts: string[],
  parameters: MemoryParameters,
  fresh: ReviewEvent[] | null,
): Promise<void> {
  const added = byFact(fresh ?? [])
  const kept = await readKept(tx, viewer, facts, fresh && added)
  const tangled = kept.filter((each) => each.tangled).map(({ factId }) => factId)
  const logs = await readLogs(tx, viewer, tangled)
  const ids = new Set((fresh ?? []).map(({ id }) => id))
  const tally = emptyTally()
  const rows: object[] = []
  const forgotten: string[] = []
  for (const { factId, wish, remembered } of kept) {
    const wished = { ...parameters, desiredRetention: wish ?? parameters.desiredRetention }
    const log = logs.get(factId)
    const { memory, record } = log
      ? replay(log, ({ id }) => !fresh || ids.has(id), wished, tally)
      : extend(remembered, added.get(factId) ?? [], wished, tally)
    if (memory) rows.push({ factId, ...storeMemory(memory), ...record })
    else forgotten.push(factId)
  }
  await writeMemories(tx, viewer, rows, tally)
  if (forgotten.length > 0) {
    await tx.memory.deleteMany({ where: { userId: viewer.id, factId: { in: forgotten } } })
  }
}

function byFact(events: readonly ReviewEvent[]): Map<string, ReviewEvent[]> {
  const facts = new Map<string, ReviewEvent[]>()
  for (const event of events) {
    const own = facts.get(event.factId)
    if (own) own.push(event)
    else facts.set(event.factId, [event])
  }
  return facts
}

/** What is kept of one fact, and what its next reduction needs to know. */
interface Kept {
  factId: string
  /** Its log is more than what is remembered and then what was added: something came late, or was taken back. */
  tangled: boolean
  /** The retention wished for by the sets that it is in: the highest, where the learner set any. */
  wish: number | null
  remembered: Remembered
}

/** @param added to the log just now, by fact; null: nothing of what is kept counts */
async function readKept(
  tx: Transaction,
  viewer: Viewer,
  facts: string[],
  added: ReadonlyMap<string, ReviewEvent[]> | null,
): Promise<Kept[]> {
  const ids = [...(added?.values() ?? [])].flatMap((events) => events.map(({ id }) => id))
  const first = facts.map(
    (id) =>
      new Date(
        Math.min(...(added?.get(id) ?? []).map(({ reviewedAt }) => reviewedAt), LAST_MOMENT),
      ),
  )
  const rows = await tx.$queryRaw<
    (MemoryRow & FactRecord & { factId: string; tangled: boolean; wish: number | null })[]
  >`
    SELECT f.id AS "factId", ${added === null} OR EXISTS (
             SELECT 1 FROM "Review" r WHERE r."userId" = ${viewer.id}::uuid AND r."factId" = f.id
                AND (r.kind = 'undo' OR (r."reviewedAt" >= f.first AND r.id <> ALL (${ids}::uuid[]))) OFFSET 0) AS tangled,
           (SELECT max(p."desiredRetention") FROM "SetFact" sf JOIN "SetPreference" p ON p."setId" = sf."setId"
             WHERE sf."factId" = f.id AND p."userId" = ${viewer.id}::uuid) AS wish, m.*
      FROM unnest(${facts}::uuid[], ${first.map((each) => each.toISOString())}::timestamp[]) AS f(id, first)
      LEFT JOIN LATERAL (
        SELECT state, stability, difficulty, due, "lastReview", "lastDay", reps, lapses, "learningStep", suspended,
               "buriedUntil", tested, recalled, recent
          FROM "Memory" WHERE "userId" = ${viewer.id}::uuid AND "factId" = f.id OFFSET 0) m ON true`
  return rows.map(({ factId, tangled, wish, tested, recalled, recent, ...row }) => ({
    factId,
    tangled,
    wish: wish === null ? null : clampRetention(wish),
    remembered:
      (row.state as number | null) === null
        ? NOTHING_REMEMBERED
        : { memory: readMemory(row), record: { tested, recalled, recent } },
  }))
}

/** The end of the year 9999: after everything. */
const LAST_MOMENT = 253_402_300_799_000

async function readLogs(
  tx: Transaction,
  viewer: Pick<Viewer, 'id'>,
  facts: string[],
): Promise<Map<string, ReviewEvent[]>> {
  if (facts.length === 0) return new Map()
  const rows = await tx.review.findMany({
    where: { userId: viewer.id, factId: { in: facts } },
    select: {
      id: true,
      factId: true,
      kind: true,
      rating: true,
      undoes: true,
      reviewedAt: true,
      day: true,
      durationMs: true,
    },
  })
  const logs = new Map<string, ReviewEvent[]>()
  for (const row of rows) {
    const log = logs.get(row.factId)
    if (log) log.push(readEvent(row))
    else logs.set(row.factId, [readEvent(row)])
  }
  return logs
}

/** Writes memories, and moves the sums of days and of forecasts, in one statement. */
async function writeMemories(
  tx: Transaction,
  viewer: Viewer,
  rows: object[],
  { days, bins }: Tally,
): Promise<void> {
  const dayRows = [...days].map(([day, sums]) => ({ day: isoDay(day), ...sums }))
  const binRows = [...bins].map(([bin, sums]) => ({ bin, ...sums }))
  await tx.$executeRaw`
    WITH memories AS (
      INSERT INTO "Memory" ("userId", "factId", state, stability, difficulty, due, "lastReview", "lastDay",
                            reps, lapses, "learningStep", suspended, "buriedUntil", tested, recalled, recent)
      SELECT ${viewer.id}::uuid, "factId", state, stability, difficulty, due, "lastReview", "lastDay",
             reps, lapses, "learningStep", suspended, "buriedUntil", tested, recalled, recent
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(
          "factId" uuid, state smallint, stability float8, difficulty float8, due timestamp(3),
          "lastReview" timestamp(3), "lastDay" date, reps integer, lapses integer, "learningStep" smallint,
          suspended boolean, "buriedUntil" timestamp(3), tested integer, recalled integer, recent integer[])
       -- The log outlives a fact; its memory does not. Not EXISTS, which may be planned as a reading of all facts there are.
       WHERE (SELECT true FROM "Fact" f WHERE f.id = r."factId")
      ON CONFLICT ("userId", "factId") DO UPDATE SET
        state = EXCLUDED.state, stability = EXCLUDED.stability, difficulty = EXCLUDED.difficulty, due = EXCLUDED.due,
        "lastReview" = EXCLUDED."lastReview", "lastDay" = EXCLUDED."lastDay", reps = EXCLUDED.reps,
        lapses = EXCLUDED.lapses, "learningStep" = EXCLUDED."learningStep", suspended = EXCLUDED.suspended,
        "buriedUntil" = EXCLUDED."buriedUntil", tested = EXCLUDED.tested, recalled = EXCLUDED.recalled,
        recent = EXCLUDED.recent),
    days AS (
      INSERT INTO "ReviewDay" ("userId", day, reviews, tested, recalled, learned, lapsed, "durationMs")
      SELECT ${viewer.id}::uuid, day, reviews, tested, recalled, learned, lapsed, "durationMs"
        FROM jsonb_to_recordset(${JSON.stringify(dayRows)}::jsonb) AS r(
          day date, reviews integer, tested integer, recalled integer, learned integer, lapsed integer, "durationMs" integer)
      ON CONFLICT ("userId", day) DO UPDATE SET
        reviews = "ReviewDay".reviews + EXCLUDED.reviews, tested = "ReviewDay".tested + EXCLUDED.tested,
        recalled = "ReviewDay".recalled + EXCLUDED.recalled, learned = "ReviewDay".learned + EXCLUDED.learned,
        lapsed = "ReviewDay".lapsed + EXCLUDED.lapsed, "durationMs" = "ReviewDay"."durationMs" + EXCLUDED."durationMs")
    INSERT INTO "Calibration" ("userId", bin, tested, recalled, expected)
    SELECT ${viewer.id}::uuid, bin, tested, recalled, expected
      FROM jsonb_to_recordset(${JSON.stringify(binRows)}::jsonb) AS r(
        bin smallint, tested integer, recalled integer, expected float8)
    ON CONFLICT ("userId", bin) DO UPDATE SET
      tested = "Calibration".tested + EXCLUDED.tested, recalled = "Calibration".recalled + EXCLUDED.recalled,
      expected = "Calibration".expected + EXCLUDED.expected`
}

/**
 * Makes the viewer's memories and sums again from the log alone: after a change of weights or of a wish, and to show
 * that nothing but the log is needed.
 * @returns how many facts have a log
 */
export async function rebuildMemories(viewer: Pick<Viewer, 'id'>): Promise<number> {
  const whole = viewer as Viewer
  return db.$transaction(
    async (tx) => {
      const parameters = await lockMemory(tx, whole)
      const where = { where: { userId: viewer.id } }
      await tx.memory.deleteMany(where)
      await tx.memoryDay.deleteMany(where)
      await tx.reviewDay.deleteMany(where)
      await tx.calibration.deleteMany(where)
      const facts = await tx.review.findMany({ ...where, distinct: ['factId'], select: { factId: true } }) // prettier-ignore
      for (let from = 0; from < facts.length; from += REBUILT_AT_ONCE) {
        const some = facts.slice(from, from + REBUILT_AT_ONCE).map(({ factId }) => factId)
        await updateMemories(tx, whole, some, parameters, null)
      }
      return facts.length
    },
    { timeout: 600_000, maxWait: 60_000 },
  )
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

/** Facts whose logs are in memory at one time. */
const REBUILT_AT_ONCE = 2_000

/** Everybody who has a log. For the command that rebuilds. */
export async function learners(): Promise<{ id: string }[]> {
  return db.user.findMany({ where: { reviews: { some: {} } }, select: { id: true } })
}
