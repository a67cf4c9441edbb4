import 'server-only'
import { z } from 'zod'
import type { Viewer } from '@/lib/account/viewer'
import { db, Prisma } from '@/lib/db'
import { dayAt, parseDay } from '@/lib/review/day'
import { forecastExam, type ExamForecast } from '@/lib/review/exam'
import { EXAM_AT_ONCE, type ExamAsked } from './asked'
import { clampRetention, type MemoryParameters } from '@/lib/review/memory'
import { wishSql } from '@/lib/review/parameters.data'
import { memoryColumns, readMemory, type MemoryRow } from '@/lib/review/rows'
import { readWishes } from '@/lib/review/wish.data'
import { studiedSql } from '@/lib/set/visibility.data'
import { findFacts, loadLearner } from '@/lib/study/data'
import type { DueSitting } from '@/lib/study/fact'

/** Facts that a forecast is reckoned from at most; of more, so many drawn by lot. */
export const FORECAST_AT_MOST = 2_000

/** What an address asks about (`?exam=2026-06-12&set=…`); null for nothing, or nothing that can be read. */
export function readAsked(query: { exam?: unknown; set?: unknown }): ExamAsked | null {
  const day = typeof query.exam === 'string' ? parseDay(query.exam) : null
  return day === null ? null : { day, setId: z.uuid().safeParse(query.set).data }
}

/**
 * What the viewer will remember on a day to come; see lib/review/exam.ts. One statement, over the memories of the
 * facts that it is about.
 */
export async function loadForecast(
  viewer: Viewer,
  now: Date,
  { day, setId }: ExamAsked,
  parameters: MemoryParameters,
): Promise<ExamForecast> {
  const about = setId
    ? Prisma.sql`SELECT "factId" FROM "SetFact" WHERE "setId" = (
        SELECT st.id FROM "StudySet" st WHERE st.id = ${setId}::uuid AND ${studiedSql(viewer)})`
    : Prisma.sql`SELECT "factId" FROM "Memory" WHERE "userId" = ${viewer.id}::uuid AND state > 0`
  const rows = await db.$queryRaw<(MemoryRow & { id: string; all: number; wish: number | null })[]>`
    SELECT f.id, drawn."all", ${wishSql(viewer, Prisma.sql`f.id`)} AS wish, ${columns}
      FROM (SELECT "factId", count(*) OVER ()::int AS "all" FROM (${about}) about
             -- The hash of an id has nothing to do with when or of what it was made: a lot, and the same at each look.
             ORDER BY md5("factId"::text) LIMIT ${FORECAST_AT_MOST}) drawn
      CROSS JOIN LATERAL (SELECT id, "ownerId" FROM "Fact" WHERE id = drawn."factId" OFFSET 0) f
      LEFT JOIN LATERAL (SELECT * FROM "Memory" WHERE "userId" = ${viewer.id}::uuid AND "factId" = f.id OFFSET 0) m ON true
     WHERE f."ownerId" = ${viewer.id}::uuid OR EXISTS (
           SELECT 1 FROM "SetFact" sf JOIN "StudySet" st ON st.id = sf."setId"
            WHERE sf."factId" = f.id AND ${studiedSql(viewer)})`
  const facts = rows.map(({ id, wish, ...row }) => ({
    factId: id,
    wish: wish === null ? null : clampRetention(wish),
    memory: row.state ? readMemory(row) : null,
  }))
  const all = rows[0]?.all ?? 0
  const drawn = all > FORECAST_AT_MOST
  const today = dayAt(now.getTime(), viewer.timeZone)
  return forecastExam(facts, drawn ? all : facts.length, today, day, parameters)
}

const columns = Prisma.raw(
  Object.keys(memoryColumns)
    .map((name) => `m."${name}"`)
    .join(),
)

/**
 * What the forecast advises to go over, whether it is due or not: the facts that gain most, so many at one time. What was
 * gone over gains less, and makes way for others the next time.
 */
export async function loadExamReview(
  viewer: Viewer,
  now: Date,
  asked: ExamAsked,
): Promise<DueSitting> {
  const learner = await loadLearner(viewer)
  const { recalls, refresh } = await loadForecast(viewer, now, asked, learner.parameters)
  const ids = recalls
    .filter(({ gain }) => gain > 0)
    .slice(0, Math.min(EXAM_AT_ONCE, refresh ?? EXAM_AT_ONCE))
    .map(({ factId }) => factId)
  return {
    learner,
    asOf: now.getTime(),
    facts: await findFacts(viewer, ids, await readWishes(viewer, ids)),
    left: 0,
    portion: viewer.dailyGoal,
    soon: null,
    next: null,
  }
}

/** The words of some facts, for the file of a forecast. */
export const readWords = async (ids: string[]) =>
  new Map(
    (
      await db.fact.findMany({
        where: { id: { in: ids } },
        select: { id: true, statement: true, answer: true },
      })
    ).map((fact) => [fact.id, fact]),
  )
