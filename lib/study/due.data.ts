import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db, Prisma } from '@/lib/db'
import { dateOfDay, dayAt, isoDay, startOfDay } from '@/lib/review/day'
import { STATE, wishing } from '@/lib/review/memory'
import { buildQueue, reviewValue, type Done } from '@/lib/review/queue'
import { memoryColumns, readMemory, type MemoryRow } from '@/lib/review/rows'
import { readWishes } from '@/lib/review/wish.data'
import { findNextDue, findSoonDue, inSetSql } from './coming.data'
import { findFacts, loadLearner, siblingOf } from './data'
import type { DueSitting } from './fact'

/** Due facts that are weighed against each other at most: beyond, the longest overdue are looked at first. */
const WEIGHED_AT_MOST = 1_000

/** Which part of what is due is asked for. */
export interface DueWish {
  /** Only facts of this set. */
  setId?: string
  /** Another portion, though that of the day may be done. */
  more?: boolean
}

/**
 * What is due for the viewer today, the most valuable first when it is more than their daily goal: what they reviewed
 * today is taken off it, so that the day has an end.
 */
export async function loadDue(
  viewer: Viewer,
  now: Date,
  { setId, more = false }: DueWish = {},
): Promise<DueSitting> {
  const learner = await loadLearner(viewer)
  const today = dayAt(now.getTime(), viewer.timeZone)
  const inSet = await inSetSql(setId)
  const due = await findDue(viewer, now, today, WEIGHED_AT_MOST, inSet)
  const wishes = await readWishes(
    viewer,
    due.map(({ factId }) => factId),
  )
  const reviewed = await findReviewed(viewer, today)
  const queue = buildQueue(
    due,
    viewer.dailyGoal + (more ? reviewed.length : 0),
    ({ factId, memory }) =>
      reviewValue(factId, memory, today, wishing(learner.parameters, wishes.get(factId))),
    reviewed,
  )
  const { today: chosen, left, held } = queue
  const ids = chosen.map(({ factId }) => factId)
  return {
    learner,
    asOf: now.getTime(),
    facts: await findFacts(viewer, ids, wishes),
    left,
    portion: viewer.dailyGoal,
    soon: await findSoonDue(viewer, now, inSet),
    next: await findNextDue(viewer, today, held, inSet),
  }
}

/**
 * What is due at an instant that is in the learner's day `today`, the longest overdue first: at most `limit` of each state.
 * @param inSet as `inSetSql` gives it
 */
export async function findDue(
  viewer: Viewer,
  now: Date,
  today: number,
  limit: number,
  inSet = Prisma.empty,
) {
  const rows = await db.$queryRaw<(MemoryRow & DueRow)[]>`
    SELECT m.*, f."versionId", f.start FROM (${dueMemories(viewer, now, today, limit, inSet)}) m
      -- OFFSET 0 keeps this a look-up for each row, where the planner might read all facts there are.
      CROSS JOIN LATERAL (SELECT "versionId", start FROM "Fact" WHERE id = m."factId" OFFSET 0) f`
  return rows.map(({ factId, versionId, start, ...row }) => ({
    factId,
    sibling: siblingOf(factId, versionId, start),
    memory: readMemory(row),
  }))
}

/** What the viewer has reviewed in their day `today`. */
export async function findReviewed(
  viewer: Pick<Viewer, 'id' | 'timeZone'>,
  today: number,
): Promise<Done[]> {
  const rows = await db.$queryRaw<DueRow[]>`
    SELECT m."factId", f."versionId", f.start FROM (${reviewedMemories(viewer, today)}) m
      CROSS JOIN LATERAL (SELECT "versionId", start FROM "Fact" WHERE id = m."factId" OFFSET 0) f`
  return rows.map(({ factId, versionId, start }) => ({
    factId,
    sibling: siblingOf(factId, versionId, start),
  }))
}

/** More than this are not reviewed in a day. */
const REVIEWED_AT_MOST = 2_000

const reviewedMemories = (
  viewer: Pick<Viewer, 'id' | 'timeZone'>,
  today: number,
  limit = REVIEWED_AT_MOST,
) => Prisma.sql`
  SELECT "factId" FROM "Memory"
   WHERE "userId" = ${viewer.id}::uuid AND "lastReview" >= ${new Date(startOfDay(today, viewer.timeZone)).toISOString()}::timestamp
     AND "lastDay" = ${isoDay(today)}::date AND state > 0
   ORDER BY "lastReview" DESC LIMIT ${limit}`

interface DueRow {
  factId: string
  versionId: string | null
  start: number | null
}

const memoryColumnsSql = Prisma.raw(
  ['factId', ...Object.keys(memoryColumns)].map((name) => `"${name}"`).join(),
)

/**
 * The memories that `isDue` says are due, the longest overdue first, at most `limit` of each state. A state at a time,
 * as the index has them: in review a learner's day as its midnight, in the steps an instant.
 */
function dueMemories(
  viewer: Pick<Viewer, 'id'>,
  now: Date,
  today: number,
  limit: number,
  inSet = Prisma.empty,
) {
  const inState = (state: number, latest: Date) => Prisma.sql`
    (SELECT ${memoryColumnsSql} FROM "Memory"
      WHERE "userId" = ${viewer.id}::uuid AND NOT suspended AND state = ${state} AND due <= ${latest.toISOString()}::timestamp
        AND ("buriedUntil" IS NULL OR "buriedUntil" <= ${dateOfDay(today).toISOString()}::timestamp) ${inSet}
      ORDER BY due LIMIT ${limit})`
  return Prisma.sql`${inState(STATE.review, dateOfDay(today))} UNION ALL ${inState(STATE.learning, now)}
    UNION ALL ${inState(STATE.relearning, now)}`
}

/**
 * How many facts `loadDue` gives the viewer now, for all that tells the number: siblings are held back and the day is
 * cut as by `buildQueue`. Counts to 1,000 of each state. Of what was reviewed today as much is looked at as the goal: with so much done,
 * nothing more is given, whatever the siblings are.
 */
export async function countDue(
  viewer: Pick<Viewer, 'id' | 'timeZone' | 'dailyGoal'>,
  now: Date,
): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`SELECT ${dueCountSql(viewer, now)} AS count`
  return row?.count ?? 0
}

/** The number that `countDue` gives, as a value in SQL. */
export function dueCountSql(viewer: Pick<Viewer, 'id' | 'timeZone' | 'dailyGoal'>, now: Date) {
  const today = dayAt(now.getTime(), viewer.timeZone)
  return Prisma.sql`(
    WITH due AS (
      SELECT m."factId", m.state, f.sibling FROM (${dueMemories(viewer, now, today, 1_000)}) m ${siblingSql}),
    begun AS (
      SELECT m."factId", f.sibling FROM (${reviewedMemories(viewer, today, viewer.dailyGoal)}) m ${siblingSql}
      UNION SELECT "factId", sibling FROM due WHERE state <> ${STATE.review})
    SELECT ((SELECT count(*) FROM due WHERE state <> ${STATE.review})
          + LEAST(GREATEST(0, ${viewer.dailyGoal}::int - (SELECT count(*) FROM begun)),
                  (SELECT count(DISTINCT sibling) FROM due WHERE state = ${STATE.review}
                    AND sibling NOT IN (SELECT sibling FROM begun))))::int)`
}

/** `siblingOf` in SQL, for each memory `m`. */
const siblingSql = Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT coalesce("versionId" || ':' || start, id::text) AS sibling FROM "Fact" WHERE id = m."factId" OFFSET 0) f`
