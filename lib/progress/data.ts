import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db, Prisma } from '@/lib/db'
import { dayAt, isoDay } from '@/lib/review/day'
import { forecastExam, type ExamForecast } from '@/lib/review/forecast'
import { unpackRatings } from '@/lib/review/history'
import { memoryColumns, readMemory } from '@/lib/review/rows'
import type { CalibrationTally, DayTally } from '@/lib/review/tally'
import { studiableFacts } from '@/lib/set/data'
import { setVisibleTo } from '@/lib/set/visibility'
import { loadLearner } from '@/lib/study/data'
import type { FactRow } from './csv'
import type { HardFact, Progress, Strength } from './progress'
import { CLASS_STABILITY, curveOf, PART, STRENGTHS, strengthOf } from './strength'

/** A year and a day: the calendar begins where it began a year ago. */
const DAYS_SHOWN = 371
/** What falls due is shown for so many days ahead. */
const DAYS_AHEAD = 366
const PLACES_SHOWN = 12
const HARDEST_SHOWN = 8
/** The sets and articles shown are those of the facts reviewed last: so many facts are looked at. */
const LAST_REVIEWED = 400

/**
 * The viewer's progress, in three queries; none over the log, and none whose work grows with the viewer's facts: sums
 * by day, and the sets, articles and facts that are shown.
 */
export async function loadProgress(viewer: Viewer, now: Date): Promise<Progress> {
  const today = dayAt(now.getTime(), viewer.timeZone)
  const { parameters } = await loadLearner(viewer)
  const curve = curveOf(parameters.weights)
  const sums = await readSums(viewer, today, curve)
  const places = await readPlaces(viewer, today, curve)
  const learned = sums.strength.reduce((sum, { facts }) => sum + facts, 0)
  return {
    today,
    desiredRetention: parameters.desiredRetention,
    dailyGoal: viewer.dailyGoal,
    days: new Map(sums.days.map(({ day, ...tally }) => [day, tally])),
    bins: new Map(sums.bins.map(({ bin, ...tally }) => [bin, tally])),
    due: new Map(sums.due.map(({ day, facts }) => [day, facts])),
    facts: {
      learning: sums.learning,
      learned,
      suspended: sums.suspended,
      remembered: sums.strength.reduce((sum, { recalled }) => sum + recalled, 0),
    },
    strength: strengthOf(sums.strength),
    sets: places.sets,
    articles: places.articles,
    hardest: places.hardest.map(({ recent, ...fact }) => ({
      ...fact,
      history: unpackRatings(recent),
    })),
  }
}

interface Sums {
  days: (DayTally & { day: number })[]
  bins: (CalibrationTally & { bin: number })[]
  due: { day: number; facts: number }[]
  learning: number
  suspended: number
  strength: { part: number; facts: number; recalled: number }[]
}

type Curve = ReturnType<typeof curveOf>

async function readSums(viewer: Viewer, today: number, curve: Curve): Promise<Sums> {
  const [row] = await db.$queryRaw<{ sums: Sums }[]>`
    WITH mine AS (SELECT part, day, facts FROM "MemoryDay" WHERE "userId" = ${viewer.id}::uuid)
    SELECT jsonb_build_object(
      'days', (SELECT coalesce(jsonb_agg(jsonb_build_object('day', day - '1970-01-01'::date, 'reviews', reviews,
            'tested', tested, 'recalled', recalled, 'learned', learned, 'lapsed', lapsed, 'durationMs', "durationMs")
            ORDER BY day), '[]')
          FROM "ReviewDay" WHERE "userId" = ${viewer.id}::uuid AND day > ${isoDay(today - DAYS_SHOWN)}::date),
      'bins', (SELECT coalesce(jsonb_agg(jsonb_build_object('bin', bin, 'tested', tested, 'recalled', recalled,
            'expected', expected) ORDER BY bin), '[]')
          FROM "Calibration" WHERE "userId" = ${viewer.id}::uuid AND tested > 0),
      'due', (SELECT coalesce(jsonb_agg(d ORDER BY day), '[]') FROM (
          SELECT greatest(day, ${isoDay(today)}::date) - '1970-01-01'::date AS day, sum(facts) AS facts
            FROM mine WHERE part = ${PART.due} AND day < ${isoDay(today + DAYS_AHEAD)}::date GROUP BY 1) d),
      'learning', (SELECT coalesce(sum(facts), 0) FROM mine WHERE part = ${PART.learning}),
      'suspended', (SELECT coalesce(sum(facts), 0) FROM mine WHERE part = ${PART.suspended}),
      'strength', (SELECT coalesce(jsonb_agg(s ORDER BY part), '[]') FROM (
          SELECT part, sum(facts) AS facts,
                 sum(facts * power(1 + ${curve.factor}::float8 * greatest(0, ${isoDay(today)}::date - day)
                                     / (${[...CLASS_STABILITY]}::float8[])[part + 1], ${curve.decay}::float8)) AS recalled
            FROM mine WHERE part >= 0 GROUP BY part) s)
    ) AS sums`
  return row?.sums as Sums
}

interface Places {
  sets: Strength[]
  articles: Strength[]
  hardest: (Omit<HardFact, 'history'> & { recent: number[] })[]
}

/** What a set's or an article's memories `m` come to, as columns; `m` is missing where a fact was never reviewed. */
const strengthColumns = (today: number, curve: Curve) => Prisma.sql`
  count(*)::int AS facts, count(*) FILTER (WHERE m.state = 2)::int AS learned,
  avg(power(1 + ${curve.factor}::float8 * greatest(0, ${isoDay(today)}::date - m."lastDay")
              / greatest(m.stability, 0.001), ${curve.decay}::float8)) FILTER (WHERE m.state = 2) AS recall,
  ARRAY[${Prisma.join(
    [0, ...STRENGTHS].map(
      (_, i) => Prisma.sql`count(*) FILTER (WHERE m.state = 2
        AND width_bucket(m.stability, ${[...STRENGTHS]}::float8[]) = ${i})::int`,
    ),
  )}] AS strength,
  coalesce(sum(m.tested), 0)::int AS tested, coalesce(sum(m.recalled), 0)::int AS recalled`

/**
 * The sets and articles studied last, and the facts forgotten most: as much work as there is to show. OFFSET 0 keeps a
 * look-up by index what the planner might turn into the reading of a whole table.
 */
async function readPlaces(viewer: Viewer, today: number, curve: Curve): Promise<Places> {
  const columns = strengthColumns(today, curve)
  const [row] = await db.$queryRaw<{ places: Places }[]>`
    WITH last AS MATERIALIZED (
      SELECT "factId", "lastReview" FROM "Memory" WHERE "userId" = ${viewer.id}::uuid AND state > 0
       ORDER BY "lastReview" DESC LIMIT ${LAST_REVIEWED}),
    sets AS MATERIALIZED (
      SELECT st.id, st.title, st."ownerId" = ${viewer.id}::uuid AS own, st."articleId", max(last."lastReview") AS at
        FROM last CROSS JOIN LATERAL (SELECT "setId" FROM "SetFact" WHERE "factId" = last."factId" OFFSET 0) sf
        CROSS JOIN LATERAL (SELECT * FROM "StudySet" WHERE id = sf."setId" OFFSET 0) st
       WHERE st."ownerId" = ${viewer.id}::uuid OR st.visibility <> 'private' OR EXISTS (
             SELECT 1 FROM "Assignment" a JOIN "Member" b ON b."classId" = a."classId"
              WHERE a."setId" = st.id AND b."userId" = ${viewer.id}::uuid)
       GROUP BY st.id, st.title, st."ownerId", st."articleId" ORDER BY at DESC LIMIT ${PLACES_SHOWN}),
    articles AS MATERIALIZED (
      SELECT a.id, a.title, a."ownerId" = ${viewer.id}::uuid AS own, max(last."lastReview") AS at
        FROM last CROSS JOIN LATERAL (SELECT "versionId" FROM "Fact" WHERE id = last."factId" OFFSET 0) f
        CROSS JOIN LATERAL (SELECT "articleId" FROM "ArticleVersion" WHERE id = f."versionId" OFFSET 0) v
        CROSS JOIN LATERAL (SELECT * FROM "Article" WHERE id = v."articleId" OFFSET 0) a
       WHERE a."ownerId" = ${viewer.id}::uuid OR a.id IN (SELECT "articleId" FROM sets)
       GROUP BY a.id, a.title, a."ownerId" ORDER BY at DESC LIMIT ${PLACES_SHOWN}),
    lapsed AS (SELECT "factId", lapses, reps, suspended, recent FROM "Memory"
       WHERE "userId" = ${viewer.id}::uuid AND lapses > 0 ORDER BY lapses DESC LIMIT ${HARDEST_SHOWN}),
    aside AS (SELECT "factId", lapses, reps, suspended, recent FROM "Memory"
       WHERE "userId" = ${viewer.id}::uuid AND suspended AND state > 0
         AND "factId" NOT IN (SELECT "factId" FROM lapsed) LIMIT ${HARDEST_SHOWN})
    SELECT jsonb_build_object(
      'sets', (SELECT coalesce(jsonb_agg(to_jsonb(t) - 'at' ORDER BY t.at DESC), '[]') FROM (
          SELECT s.id, s.title, s.own, s.at, ${columns}
            FROM sets s CROSS JOIN LATERAL (SELECT "factId" FROM "SetFact" WHERE "setId" = s.id OFFSET 0) sf
            LEFT JOIN "Memory" m ON m."userId" = ${viewer.id}::uuid AND m."factId" = sf."factId"
           GROUP BY s.id, s.title, s.own, s.at) t),
      'articles', (SELECT coalesce(jsonb_agg(to_jsonb(t) - 'at' ORDER BY t.at DESC), '[]') FROM (
          SELECT a.id, a.title, a.own, a.at, ${columns}
            FROM articles a JOIN "ArticleVersion" v ON v."articleId" = a.id
            CROSS JOIN LATERAL (SELECT id FROM "Fact" WHERE "versionId" = v.id OFFSET 0) f
            LEFT JOIN "Memory" m ON m."userId" = ${viewer.id}::uuid AND m."factId" = f.id
           GROUP BY a.id, a.title, a.own, a.at) t),
      'hardest', (SELECT coalesce(jsonb_agg(to_jsonb(h) ORDER BY h.lapses DESC, h.id), '[]') FROM (
          SELECT f.id, f.statement, f.answer, f.language, m.lapses, m.reps, m.suspended, m.recent
            FROM (SELECT * FROM lapsed UNION ALL SELECT * FROM aside) m JOIN "Fact" f ON f.id = m."factId") h)
    ) AS places`
  return row?.places as Places
}

/** Facts that a forecast is reckoned from at most; of a larger set, the first in its order. */
const FORECAST_AT_MOST = 2_000

/** What the viewer will remember of a set (or of all) on a day to come; see lib/review/forecast.ts. */
export async function loadForecast(
  viewer: Viewer,
  now: Date,
  examDay: number,
  setId?: string,
): Promise<ExamForecast> {
  const { parameters } = await loadLearner(viewer)
  const rows = await db.memory.findMany({
    where: {
      userId: viewer.id,
      state: { gt: 0 },
      ...(setId && { fact: { sets: { some: { setId } } } }),
    },
    orderBy: { factId: 'asc' },
    take: FORECAST_AT_MOST,
    select: { ...memoryColumns, factId: true },
  })
  const studied = await studiableFacts(
    viewer,
    rows.map(({ factId }) => factId),
  )
  const memories = rows
    .filter(({ factId }) => studied.has(factId))
    .map(({ factId, ...row }) => ({ factId, memory: readMemory(row) }))
  const inSet = setId
    ? await db.setFact.count({ where: { setId, set: setVisibleTo(viewer) } })
    : memories.length
  const unseen = Math.max(0, Math.min(inSet, FORECAST_AT_MOST) - memories.length)
  const today = dayAt(now.getTime(), viewer.timeZone)
  return forecastExam(memories, unseen, today, examDay, parameters)
}

const FACTS_AT_ONCE = 2_000

/** Every fact that the viewer has a memory of, some thousand at a time, in the order of their ids. */
export async function* readFactRows(viewer: Viewer): AsyncGenerator<FactRow> {
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const rows = await db.$queryRaw<FactRow[]>`
      SELECT f.id, f.statement, f.answer, m.state, m.stability, m.difficulty, m.due::date::text AS due,
             m."lastDay"::text AS "lastDay", m.reps, m.lapses, m.tested, m.recalled, m.suspended
        FROM "Memory" m JOIN "Fact" f ON f.id = m."factId"
       WHERE m."userId" = ${viewer.id}::uuid AND m."factId" > ${after}::uuid
       ORDER BY m."factId" LIMIT ${FACTS_AT_ONCE}`
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < FACTS_AT_ONCE) return
    after = last.id
  }
}
