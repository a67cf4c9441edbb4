import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db, Prisma } from '@/lib/db'
import { dateOfDay, dayOfDate } from '@/lib/review/day'
import { STATE } from '@/lib/review/memory'
import type { DueSitting } from './fact'
import { withinGoal } from './next'

/** A set of more facts than this is not read whole to find out which of them are due. */
const LARGE_SET = 2_000

/**
 * Of rows of "Memory" those of facts in a set, as a condition to go on with; all of them, where no set is named. Of a
 * small set all facts are at hand at once; of a large one each memory is looked up in the set, which is no more work for
 * 100,000 facts (OFFSET 0 keeps it a look-up, where the planner might read the set whole).
 */
export async function inSetSql(setId?: string): Promise<Prisma.Sql> {
  if (!setId) return Prisma.empty
  const more = await db.$queryRaw<object[]>`
    SELECT 1 AS one FROM "SetFact" WHERE "setId" = ${setId}::uuid OFFSET ${LARGE_SET} LIMIT 1`
  return more.length === 0
    ? Prisma.sql`AND "factId" IN (SELECT "factId" FROM "SetFact" WHERE "setId" = ${setId}::uuid)`
    : Prisma.sql`AND EXISTS (
        SELECT 1 FROM "SetFact" sf WHERE sf."setId" = ${setId}::uuid AND sf."factId" = "Memory"."factId" OFFSET 0)`
}

/**
 * What is in its first steps and comes back later today.
 * @param inSet as `inSetSql` gives it
 */
export async function findSoonDue(
  viewer: Pick<Viewer, 'id'>,
  now: Date,
  inSet: Prisma.Sql,
): Promise<DueSitting['soon']> {
  // A state at a time: with both in one condition the index is read through all that falls due later.
  const inState = (state: number) => Prisma.sql`
    SELECT due FROM "Memory" WHERE "userId" = ${viewer.id}::uuid AND NOT suspended AND state = ${state}
       AND due > ${now.toISOString()}::timestamp ${inSet}`
  const [row] = await db.$queryRaw<{ count: number; first: Date | null }[]>`
    SELECT count(*)::int AS count, min(due) AS first
      FROM (${inState(STATE.learning)} UNION ALL ${inState(STATE.relearning)}) soon`
  return row?.first ? { at: row.first.getTime(), count: row.count } : null
}

/**
 * The first day after `today` on which something falls due, and how much: no more than the goal of a day, which is as
 * much as will be given then, and as much as is looked at.
 * @param held due today and held back to tomorrow
 * @param inSet as `inSetSql` gives it
 */
export async function findNextDue(
  viewer: Pick<Viewer, 'id' | 'dailyGoal'>,
  today: number,
  held: number,
  inSet: Prisma.Sql,
): Promise<DueSitting['next']> {
  const rows = await db.$queryRaw<{ due: Date }[]>`
    SELECT due FROM "Memory"
     WHERE "userId" = ${viewer.id}::uuid AND NOT suspended AND state = ${STATE.review}
       AND due > ${dateOfDay(today).toISOString()}::timestamp ${inSet}
     ORDER BY due LIMIT ${viewer.dailyGoal}`
  const days = rows.map(({ due }) => dayOfDate(due))
  const day = held > 0 ? today + 1 : days[0]
  if (day === undefined) return null
  const count = held + days.filter((each) => each === day).length
  return withinGoal({ day, count }, viewer.dailyGoal)
}
