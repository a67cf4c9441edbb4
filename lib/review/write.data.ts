import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { Prisma, type Asked, type PrismaClient } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { RecordedResponse } from '@/lib/quiz/data'
import { arrayOf, momentOf } from './columns'
import { isoDay } from './day'
import type { ReviewEvent } from './event'
import { readParameters, weightsSql, type ParametersRow } from './parameters.data'
import type { FactRecord } from './history'
import type { Memory, MemoryParameters } from './memory'
import type { CalibrationTally, DayTally, Tally } from './tally'

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
  tx: Asked,
  viewer: Pick<Viewer, 'id'>,
  version: number | null,
  { entries, memories, forgotten, tally }: Outcome,
): Promise<boolean> {
  const learner =
    version === null
      ? Prisma.sql`SELECT id FROM "User" WHERE id = ${viewer.id}::uuid`
      : Prisma.sql`UPDATE "User" SET "memoryVersion" = "memoryVersion" + 1
                    WHERE id = ${viewer.id}::uuid AND "memoryVersion" = ${version}::integer RETURNING id`
  const parts = [
    Prisma.sql`learner AS (${learner})`,
    ...(entries.length > 0 ? [Prisma.sql`log AS (${insertEntries(entries)})`] : []),
    ...(memories.length > 0
      ? [
          Prisma.sql`kept AS (${upsertMemories(memories, version === null ? OF_FACTS : Prisma.empty)})`,
        ]
      : []),
    ...(forgotten.length > 0 ? [Prisma.sql`gone AS (${deleteMemories(forgotten)})`] : []),
    ...(tally.days.size > 0 ? [Prisma.sql`days AS (${moveDays(tally)})`] : []),
    ...(tally.bins.size > 0 ? [Prisma.sql`bins AS (${moveBins(tally)})`] : []),
  ]
  const [row] = await tx.$queryRaw<{ learners: number }[]>`
    WITH ${Prisma.join(parts)} SELECT count(*)::int AS learners FROM learner`
  return row?.learners === 1
}

function insertEntries(entries: Outcome['entries']) {
  const column = (of: (event: ReviewEvent, entry: LogEntry) => string | number | null) =>
    arrayOf(entries.map((entry) => of(entry.event, entry)))
  return Prisma.sql`
    INSERT INTO "Review" (id, "userId", "factId", kind, rating, form, origin, undoes, "reviewedAt", day, "durationMs")
    SELECT r.id, learner.id, "factId", kind, rating, form, origin, undoes, "reviewedAt", day, "durationMs"
      FROM learner, unnest(
        ${column(({ id }) => id)}::uuid[],
        ${column(({ factId }) => factId)}::uuid[],
        ${column(({ kind }) => kind)}::"ReviewKind"[],
        ${column((event) => (event.kind === 'rating' ? event.rating : 0))}::smallint[],
        ${column((_, { form }) => form)}::text[],
        ${column((_, { origin }) => origin)}::text[],
        ${column((event) => (event.kind === 'undo' ? event.undoes : null))}::uuid[],
        ${column(({ reviewedAt }) => momentOf(reviewedAt))}::timestamp(3)[],
        ${column(({ day }) => isoDay(day))}::date[],
        ${column((event) => (event.kind === 'rating' ? event.durationMs : 0))}::integer[]
      ) AS r(id, "factId", kind, rating, form, origin, undoes, "reviewedAt", day, "durationMs")`
}

/**
 * The log outlives a fact; its memory does not. What was reckoned from a version is of facts that were there, and fails
 * as a whole when one is not any more. Not EXISTS, which may be planned as a reading of all facts there are.
 */
const OF_FACTS = Prisma.sql`WHERE (SELECT true FROM "Fact" f WHERE f.id = r."factId")`

function upsertMemories(memories: Outcome['memories'], which: Prisma.Sql) {
  const column = (of: (memory: Memory) => string | number | boolean | null) =>
    arrayOf(memories.map(({ memory }) => of(memory)))
  const kept = (of: (record: FactRecord & { factId: string }) => string | number) =>
    arrayOf(memories.map(of))
  return Prisma.sql`
  INSERT INTO "Memory" ("userId", "factId", state, stability, difficulty, due, "lastReview", "lastDay",
                        reps, lapses, "learningStep", suspended, "buriedUntil", tested, recalled, recent)
  SELECT learner.id, "factId", state, stability, difficulty, due, "lastReview", "lastDay",
         reps, lapses, "learningStep", suspended, "buriedUntil", tested, recalled, recent::integer[]
    FROM learner, unnest(
      ${kept(({ factId }) => factId)}::uuid[],
      ${column(({ state }) => state)}::smallint[],
      ${column(({ stability }) => stability)}::float8[],
      ${column(({ difficulty }) => difficulty)}::float8[],
      ${column(({ due }) => momentOf(due))}::timestamp(3)[],
      ${column(({ lastReview }) => momentOf(lastReview))}::timestamp(3)[],
      ${column(({ lastDay }) => isoDay(lastDay))}::date[],
      ${column(({ reps }) => reps)}::integer[],
      ${column(({ lapses }) => lapses)}::integer[],
      ${column(({ learningStep }) => learningStep)}::smallint[],
      ${column(({ suspended }) => suspended)}::boolean[],
      ${column(({ buriedUntil }) => (buriedUntil === null ? null : isoDay(buriedUntil)))}::timestamp(3)[],
      ${kept(({ tested }) => tested)}::integer[],
      ${kept(({ recalled }) => recalled)}::integer[],
      ${kept(({ recent }) => arrayOf(recent))}::text[]
    ) AS r("factId", state, stability, difficulty, due, "lastReview", "lastDay", reps, lapses, "learningStep",
           suspended, "buriedUntil", tested, recalled, recent)
   ${which}
  ON CONFLICT ("userId", "factId") DO UPDATE SET
    state = EXCLUDED.state, stability = EXCLUDED.stability, difficulty = EXCLUDED.difficulty, due = EXCLUDED.due,
    "lastReview" = EXCLUDED."lastReview", "lastDay" = EXCLUDED."lastDay", reps = EXCLUDED.reps,
    lapses = EXCLUDED.lapses, "learningStep" = EXCLUDED."learningStep", suspended = EXCLUDED.suspended,
    "buriedUntil" = EXCLUDED."buriedUntil", tested = EXCLUDED.tested, recalled = EXCLUDED.recalled,
    recent = EXCLUDED.recent`
}

const deleteMemories = (facts: Outcome['forgotten']) => Prisma.sql`
  DELETE FROM "Memory" USING learner WHERE "userId" = learner.id AND "factId" = ANY (${arrayOf(facts)}::uuid[])`

function moveDays({ days }: Tally) {
  const column = (of: (sums: DayTally) => number) => arrayOf([...days.values()].map(of))
  return Prisma.sql`
    INSERT INTO "ReviewDay" ("userId", day, reviews, tested, recalled, learned, lapsed, "durationMs")
    SELECT learner.id, r.*
      FROM learner, unnest(
        ${arrayOf([...days.keys()].map(isoDay))}::date[],
        ${column(({ reviews }) => reviews)}::integer[],
        ${column(({ tested }) => tested)}::integer[],
        ${column(({ recalled }) => recalled)}::integer[],
        ${column(({ learned }) => learned)}::integer[],
        ${column(({ lapsed }) => lapsed)}::integer[],
        ${column(({ durationMs }) => durationMs)}::integer[]
      ) AS r
    ON CONFLICT ("userId", day) DO UPDATE SET
      reviews = "ReviewDay".reviews + EXCLUDED.reviews, tested = "ReviewDay".tested + EXCLUDED.tested,
      recalled = "ReviewDay".recalled + EXCLUDED.recalled, learned = "ReviewDay".learned + EXCLUDED.learned,
      lapsed = "ReviewDay".lapsed + EXCLUDED.lapsed, "durationMs" = "ReviewDay"."durationMs" + EXCLUDED."durationMs"`
}

function moveBins({ bins }: Tally) {
  const column = (of: (sums: CalibrationTally) => number) => arrayOf([...bins.values()].map(of))
  return Prisma.sql`
    INSERT INTO "Calibration" ("userId", bin, tested, recalled, expected)
    SELECT learner.id, r.*
      FROM learner, unnest(
        ${arrayOf([...bins.keys()])}::smallint[],
        ${column(({ tested }) => tested)}::integer[],
        ${column(({ recalled }) => recalled)}::integer[],
        ${column(({ expected }) => expected)}::float8[]
      ) AS r
    ON CONFLICT ("userId", bin) DO UPDATE SET
      tested = "Calibration".tested + EXCLUDED.tested, recalled = "Calibration".recalled + EXCLUDED.recalled,
      expected = "Calibration".expected + EXCLUDED.expected`
}
