import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db, Prisma } from '@/lib/db'
import { dayAt, isoDay } from '@/lib/review/day'
import { unpackRatings } from '@/lib/review/history'
import type { MemoryParameters } from '@/lib/review/memory'
import { readParameters, weightsSql, type ParametersRow } from '@/lib/review/parameters.data'
import type { CalibrationTally, DayTally } from '@/lib/review/tally'
import { studiedSql } from '@/lib/set/visibility.data'
import { dueCountSql } from '@/lib/study/data'
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

/** A set of more facts than this is told by so many of them, evenly spread over it: else work would grow with it. */
const WHOLE_SET = 1_000
const SAMPLED = 600

/**
 * The viewer's progress, in three queries; none over the log, and none whose work grows with the viewer's facts: sums
 * by day, and the sets, articles and facts that are shown.
 */
export async function loadProgress(
  viewer: Viewer,
  now: Date,
): Promise<Progress & { parameters: MemoryParameters }> {
  const today = dayAt(now.getTime(), viewer.timeZone)
  const { dueNow, parameters } = await readStanding(viewer, now)
  const curve = curveOf(parameters.weights)
  const sums = await readSums(viewer, today, curve)
  const places = await readPlaces(viewer, today, curve)
  const learned = sums.strength.reduce((sum, { facts }) => sum + facts, 0)
  return {
    parameters,
    today,
    timeZone: viewer.timeZone,
    dueNow,
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
    sets: places.sets.map(scaled),
    articles: places.articles,
    hardest: places.hardest.map(({ recent, ...fact }) => ({
      ...fact,
      history: unpackRatings(recent),
    })),
  }
}

/** What the viewer's memory is reckoned with, and how much can be reviewed at once. */
async function readStanding(viewer: Viewer, now: Date) {
  const [row] = await db.$queryRaw<(ParametersRow & { dueNow: number })[]>`
    SELECT u."desiredRetention", ${weightsSql} AS weights, ${dueCountSql(viewer, now)} AS "dueNow"
      FROM "User" u WHERE u.id = ${viewer.id}::uuid`
  return {
    dueNow: row?.dueNow ?? 0,
    parameters: readParameters(row ?? { desiredRetention: viewer.desiredRetention, weights: null }),
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

/** What was found in a part of a large set, as of the whole; reviews are counted, not reckoned. */
function scaled({ sampledOf, ...found }: Sampled): Strength {
  if (sampledOf === null || found.facts === 0) return { ...found, estimatedFrom: null }
  const times = (count: number) => Math.round((count * sampledOf) / found.facts)
  return {
    ...found,
    facts: sampledOf,
    learned: times(found.learned),
    strength: found.strength.map(times),
    estimatedFrom: found.facts,
  }
}

/** `sampledOf`: how many facts the set has, where only a part of them was looked at. */
type Sampled = Omit<Strength, 'estimatedFrom'> & { sampledOf: number | null }

interface Places {
  sets: Sampled[]
  articles: Strength[]
  hardest: (Omit<HardFact, 'history'> & { recent: number[] })[]
}

/** What a set's or an article's memories `m` come to, as columns; `m` is missing where a fact was never reviewed. */
const strengthColumns = (today: number, curve: Curve) => Prisma.sql`
  count(*)::int AS facts, count(*) FILTER (WHERE m.state IN (2, 3))::int AS learned,
  avg(power(1 + ${curve.factor}::float8 * greatest(0, ${isoDay(today)}::date - m."lastDay")
              / greatest(m.stability, 0.001), ${curve.decay}::float8)) FILTER (WHERE m.state IN (2, 3)) AS recall,
  ARRAY[${Prisma.join(
    [0, ...STRENGTHS].map(
      (_, i) => Prisma.sql`count(*) FILTER (WHERE m.state IN (2, 3)
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
       WHERE ${studiedSql(viewer)}
       GROUP BY st.id, st.title, st."ownerId", st."articleId" ORDER BY at DESC LIMIT ${PLACES_SHOWN}),
    sized AS MATERIALIZED (
      SELECT sets.*, (SELECT position + 1 FROM "SetFact" WHERE "setId" = sets.id ORDER BY position DESC LIMIT 1) AS size
        FROM sets),
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
          SELECT s.id, s.title, s.own, s.at, CASE WHEN s.size > ${WHOLE_SET} THEN s.size END AS "sampledOf", ${columns}
            FROM sized s CROSS JOIN LATERAL (
              SELECT "factId" FROM "SetFact" WHERE s.size <= ${WHOLE_SET} AND "setId" = s.id
              UNION ALL
              SELECT at."factId" FROM generate_series(0, ${SAMPLED - 1}) i CROSS JOIN LATERAL (
                SELECT "factId" FROM "SetFact"
                 WHERE "setId" = s.id AND position = (i * s.size::bigint / ${SAMPLED})::int LIMIT 1) at
               WHERE s.size > ${WHOLE_SET} OFFSET 0) sf
            LEFT JOIN LATERAL (
              SELECT * FROM "Memory" WHERE "userId" = ${viewer.id}::uuid AND "factId" = sf."factId" OFFSET 0) m ON true
           GROUP BY s.id, s.title, s.own, s.at, s.size) t),
      'articles', (SELECT coalesce(jsonb_agg(to_jsonb(t) - 'at' ORDER BY t.at DESC), '[]') FROM (
          SELECT a.id, a.title, a.own, a.at, ${columns}
            FROM articles a JOIN "ArticleVersion" v ON v."articleId" = a.id
            CROSS JOIN LATERAL (SELECT id FROM "Fact" WHERE "versionId" = v.id OFFSET 0) f
            LEFT JOIN "Memory" m ON m."userId" = ${viewer.id}::uuid AND m."factId" = f.id
           GROUP BY a.id, a.title, a.own, a.at) t),
      'hardest', (SELECT coalesce(jsonb_agg(to_jsonb(h) ORDER BY h.lapses DESC, h.id), '[]') FROM (
          SELECT f.id, f.statement, f.answer, f.language, m.lapses, m.reps, m.suspended, m.recent,
                 (SELECT a.id FROM "ArticleVersion" v JOIN "Article" a ON a.id = v."articleId"
                   WHERE v.id = f."versionId" AND a."ownerId" = ${viewer.id}::uuid) AS "articleId",
                 (SELECT st.id FROM "SetFact" sf JOIN "StudySet" st ON st.id = sf."setId"
                   WHERE sf."factId" = f.id AND st."ownerId" = ${viewer.id}::uuid AND f."ownerId" = st."ownerId"
                   LIMIT 1) AS "editedIn",
                 (SELECT st.id FROM "SetFact" sf JOIN "StudySet" st ON st.id = sf."setId"
                   WHERE sf."factId" = f.id AND f."versionId" IS NOT NULL AND st."articleId" IS NOT NULL
                     AND ${studiedSql(viewer)} AND (st.visibility <> 'link' OR st."ownerId" = ${viewer.id}::uuid)
                   LIMIT 1) AS "readIn"
            FROM (SELECT * FROM lapsed UNION ALL SELECT * FROM aside) m JOIN "Fact" f ON f.id = m."factId") h)
    ) AS places`
  return row?.places as Places
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
