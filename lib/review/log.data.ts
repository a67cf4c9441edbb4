import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import type { PrismaClient } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { RecordedResponse } from '@/lib/quiz/data'
import { isoDay } from './day'
import type { ReviewEvent } from './event'
import { extend, NOTHING_REMEMBERED, replay, type Remembered } from './extend'
import type { FactRecord } from './history'
import { clampRetention, DEFAULT_PARAMETERS, type MemoryParameters } from './memory'
import { readEvent, readMemory, storeMemory, type MemoryRow } from './rows'
import { emptyTally, type Tally } from './tally'

export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/** An event as it goes into the log, with what only the log keeps. */
export interface LogEntry {
  event: ReviewEvent
  form: string
  origin: string
  response?: RecordedResponse
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
export async function lockMemory(tx: Transaction, viewer: Viewer): Promise<MemoryParameters> {
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
 * @param sums what the log comes to is added here, and the sums of the days stay as they are
 * @returns how many events of the log were read
 */
export async function updateMemories(
  tx: Transaction,
  viewer: Viewer,
  facts: string[],
  parameters: MemoryParameters,
  fresh: ReviewEvent[] | null,
  sums?: Tally,
): Promise<number> {
  const added = byFact(fresh ?? [])
  const kept = await readKept(tx, viewer, facts, fresh && added)
  const tangled = kept.filter((each) => each.tangled).map(({ factId }) => factId)
  const logs = await readLogs(tx, viewer, tangled)
  const ids = new Set((fresh ?? []).map(({ id }) => id))
  const tally = sums ?? emptyTally()
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
  await writeMemories(tx, viewer, rows, sums ? emptyTally() : tally)
  if (forgotten.length > 0) {
    await tx.memory.deleteMany({ where: { userId: viewer.id, factId: { in: forgotten } } })
  }
  return [...logs.values()].reduce((count, log) => count + log.length, 0)
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

export async function readLogs(
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
export async function writeMemories(
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
