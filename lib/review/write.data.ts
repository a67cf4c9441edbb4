import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { Prisma, type PrismaClient } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { RecordedResponse } from '@/lib/quiz/data'
import { isoDay } from './day'
import type { ReviewEvent } from './event'
import { readParameters, weightsSql, type ParametersRow } from './ground.data'
import type { FactRecord } from './history'
import type { Memory, MemoryParameters } from './memory'
import { storeMemory } from './rows'
import type { Tally } from './tally'

export type Transaction = Parameters<Parameters<PrismaClient['$transaction']>[0]>[0]

/**
 * Holds a learner's log and memories until the transaction ends; what others reckoned from them before is void.
 * @returns what memories are reckoned with
 * @throws AppError `sign-in-needed` when the learner is gone
 */
export async function lockMemory(
  tx: Transaction,
  viewer: Pick<Viewer, 'id'>,
): Promise<MemoryParameters> {
  const [row] = await tx.$queryRaw<ParametersRow[]>`
    UPDATE "User" u SET "memoryVersion" = u."memoryVersion" + 1 WHERE u.id = ${viewer.id}::uuid
    RETURNING u."desiredRetention", ${weightsSql} AS weights`
  if (!row) throw new AppError('sign-in-needed')
  return readParameters(row)
}

/** An event as it goes into the log, with what only the log keeps. */
export interface LogEntry {
  event: ReviewEvent
  form: string
  origin: string
  response?: RecordedResponse
}

/** What new events, or a rebuild, come to. */
export interface Outcome {
  entries: readonly LogEntry[]
  memories: readonly (FactRecord & { factId: string; memory: Memory })[]
  /** Facts of whose log nothing stands any more. */
  forgotten: readonly string[]
  /** What the sums of days and forecasts move by. */
  tally: Tally
}

/**
 * Writes it all in one statement: the log, the memories, the sums.
 * @param version of the learner's memories that it was reckoned from; null within `lockMemory`
 * @returns false, and nothing is written, when they are not of that version any more
 */
export async function writeOutcome(
  tx: Pick<Transaction, '$queryRaw'>,
  viewer: Pick<Viewer, 'id'>,
  version: number | null,
  { entries, memories, forgotten, tally }: Outcome,
): Promise<boolean> {
  const learner =
    version === null
      ? Prisma.sql`SELECT id FROM "User" WHERE id = ${viewer.id}::uuid`
      : Prisma.sql`UPDATE "User" SET "memoryVersion" = "memoryVersion" + 1
                    WHERE id = ${viewer.id}::uuid AND "memoryVersion" = ${version} RETURNING id`
  const parts = [
    Prisma.sql`learner AS (${learner})`,
    ...(entries.length > 0 ? [Prisma.sql`log AS (${insertEntries(entries)})`] : []),
    ...(memories.length > 0 ? [Prisma.sql`kept AS (${upsertMemories(memories)})`] : []),
    ...(forgotten.length > 0 ? [Prisma.sql`gone AS (${deleteMemories(forgotten)})`] : []),
    ...(tally.days.size > 0 ? [Prisma.sql`days AS (${moveDays(tally)})`] : []),
    ...(tally.bins.size > 0 ? [Prisma.sql`bins AS (${moveBins(tally)})`] : []),
  ]
  const [row] = await tx.$queryRaw<{ learners: number }[]>`
    WITH ${Prisma.join(parts)} SELECT count(*)::int AS learners FROM learner`
  return row?.learners === 1
}

const insertEntries = (entries: Outcome['entries']) => Prisma.sql`
  INSERT INTO "Review" (id, "userId", "factId", kind, rating, form, origin, undoes, "reviewedAt", day, "durationMs")
  SELECT r.id, learner.id, "factId", kind, rating, form, origin, undoes, "reviewedAt", day, "durationMs"
    FROM learner, json_to_recordset(${JSON.stringify(entries.map(storeEntry))}::json) AS r(
      id uuid, "factId" uuid, kind "ReviewKind", rating smallint, form text, origin text, undoes uuid,
      "reviewedAt" timestamp(3), day date, "durationMs" integer)`

const storeEntry = ({ event, form, origin }: LogEntry) => ({
  id: event.id,
  factId: event.factId,
  kind: event.kind,
  rating: event.kind === 'rating' ? event.rating : 0,
  form,
  origin,
  undoes: event.kind === 'undo' ? event.undoes : null,
  reviewedAt: new Date(event.reviewedAt),
  day: isoDay(event.day),
  durationMs: event.kind === 'rating' ? event.durationMs : 0,
})

const upsertMemories = (memories: Outcome['memories']) => Prisma.sql`
  INSERT INTO "Memory" ("userId", "factId", state, stability, difficulty, due, "lastReview", "lastDay",
                        reps, lapses, "learningStep", suspended, "buriedUntil", tested, recalled, recent)
  SELECT learner.id, "factId", state, stability, difficulty, due, "lastReview", "lastDay",
         reps, lapses, "learningStep", suspended, "buriedUntil", tested, recalled, recent
    FROM learner, json_to_recordset(${JSON.stringify(memories.map(({ memory, ...row }) => ({ ...row, ...storeMemory(memory) })))}::json) AS r(
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
    recent = EXCLUDED.recent`

const deleteMemories = (facts: Outcome['forgotten']) => Prisma.sql`
  DELETE FROM "Memory" USING learner WHERE "userId" = learner.id AND "factId" = ANY (${facts}::uuid[])`

function moveDays({ days }: Tally) {
  const rows = [...days].map(([day, sums]) => ({ day: isoDay(day), ...sums }))
  return Prisma.sql`
    INSERT INTO "ReviewDay" ("userId", day, reviews, tested, recalled, learned, lapsed, "durationMs")
    SELECT learner.id, day, reviews, tested, recalled, learned, lapsed, "durationMs"
      FROM learner, json_to_recordset(${JSON.stringify(rows)}::json) AS r(
        day date, reviews integer, tested integer, recalled integer, learned integer, lapsed integer, "durationMs" integer)
    ON CONFLICT ("userId", day) DO UPDATE SET
      reviews = "ReviewDay".reviews + EXCLUDED.reviews, tested = "ReviewDay".tested + EXCLUDED.tested,
      recalled = "ReviewDay".recalled + EXCLUDED.recalled, learned = "ReviewDay".learned + EXCLUDED.learned,
      lapsed = "ReviewDay".lapsed + EXCLUDED.lapsed, "durationMs" = "ReviewDay"."durationMs" + EXCLUDED."durationMs"`
}

function moveBins({ bins }: Tally) {
  const rows = [...bins].map(([bin, sums]) => ({ bin, ...sums }))
  return Prisma.sql`
    INSERT INTO "Calibration" ("userId", bin, tested, recalled, expected)
    SELECT learner.id, bin, tested, recalled, expected
      FROM learner, json_to_recordset(${JSON.stringify(rows)}::json) AS r(
        bin smallint, tested integer, recalled integer, expected float8)
    ON CONFLICT ("userId", bin) DO UPDATE SET
      tested = "Calibration".tested + EXCLUDED.tested, recalled = "Calibration".recalled + EXCLUDED.recalled,
      expected = "Calibration".expected + EXCLUDED.expected`
}
