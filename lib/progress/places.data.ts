import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db, Prisma } from '@/lib/db'
import { isoDay } from '@/lib/review/day'
import { unpackRatings } from '@/lib/review/history'
import { studiedSql } from '@/lib/set/visibility.data'
import type { HardFact, Progress, Strength } from './progress'
import { STRENGTHS, type Curve } from './strength'

const PLACES_SHOWN = 12
const HARDEST_SHOWN = 8
/** The sets and articles shown are those of the facts reviewed last: so many facts are looked at. */
const LAST_REVIEWED = 400

/** A set of more facts than this is told by so many of them, evenly spread over it: else work would grow with it. */
const WHOLE_SET = 1_000
const SAMPLED = 400

/** `sampledOf`: how many facts the set has, where only a part of them was looked at. */
type Sampled = Omit<Strength, 'estimatedFrom'> & { sampledOf: number | null }

interface Places {
  sets: Sampled[]
  articles: Strength[]
  hardest: (Omit<HardFact, 'history'> & { recent: number[] })[]
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

/**
 * The sets and articles studied last, and the facts forgotten most, in one statement.
 * @param curve that the viewer forgets by
 */
export async function readPlaces(
  viewer: Viewer,
  today: number,
  curve: Curve,
): Promise<Pick<Progress, 'sets' | 'articles' | 'hardest'>> {
  // OFFSET 0 keeps a look-up by index what the planner might turn into the reading of a whole table.
  const [row] = await db.$queryRaw<{ places: Places }[]>`
    WITH ${lastPlacesSql(viewer)}, ${countedSql(viewer, today, curve)}, ${hardestSql(viewer)}
    SELECT jsonb_build_object(
      'sets', (SELECT coalesce(jsonb_agg(
            jsonb_build_object('id', s.id, 'title', s.title, 'own', s.own,
              'sampledOf', CASE WHEN s.size > ${WHOLE_SET} THEN s.size END) || (to_jsonb(c) - 'place')
            ORDER BY s.at DESC), '[]') FROM sized s JOIN counted c ON c.place = s.id),
      'articles', (SELECT coalesce(jsonb_agg(
            jsonb_build_object('id', a.id, 'title', a.title, 'own', a.own) || (to_jsonb(c) - 'place')
            ORDER BY a.at DESC), '[]') FROM articles a JOIN counted c ON c.place = a.id),
      'hardest', (SELECT coalesce(jsonb_agg(to_jsonb(h) ORDER BY h.lapses DESC, h.id), '[]') FROM hardest h)
    ) AS places`
  const { sets, articles, hardest } = row?.places as Places
  return {
    sets: sets.map(scaled),
    articles,
    hardest: hardest.map(({ recent, ...fact }) => ({ ...fact, history: unpackRatings(recent) })),
  }
}

/**
 * `sized` sets and `articles`, those studied last first. Facts are gathered by their set before it is looked up: they
 * may be of hundreds, of which those shown are found among the first. Of articles that were studied at one moment, those
 * of the sets shown are shown.
 */
const lastPlacesSql = (viewer: Viewer) => Prisma.sql`
  last AS MATERIALIZED (
    SELECT "factId", "lastReview" AS at FROM "Memory" WHERE "userId" = ${viewer.id}::uuid AND state > 0
     ORDER BY "lastReview" DESC LIMIT ${LAST_REVIEWED}),
  sets AS MATERIALIZED (
    SELECT st.id, st.title, st."ownerId" = ${viewer.id}::uuid AS own, st."articleId", g.at FROM (
        SELECT sf."setId", max(last.at) AS at
          FROM last CROSS JOIN LATERAL (SELECT "setId" FROM "SetFact" WHERE "factId" = last."factId" OFFSET 0) sf
         GROUP BY 1 ORDER BY 2 DESC) g
      CROSS JOIN LATERAL (SELECT * FROM "StudySet" WHERE id = g."setId" OFFSET 0) st
     WHERE ${studiedSql(viewer)} ORDER BY g.at DESC LIMIT ${PLACES_SHOWN}),
  sized AS MATERIALIZED (
    SELECT sets.*, (SELECT position + 1 FROM "SetFact" WHERE "setId" = sets.id ORDER BY position DESC LIMIT 1) AS size
      FROM sets),
  articles AS MATERIALIZED (
    SELECT a.id, a.title, a."ownerId" = ${viewer.id}::uuid AS own, g.at FROM (
        SELECT v."articleId", max(f.at) AS at FROM (
            SELECT f."versionId", max(last.at) AS at
              FROM last CROSS JOIN LATERAL (SELECT "versionId" FROM "Fact" WHERE id = last."factId" OFFSET 0) f
             GROUP BY 1) f
          CROSS JOIN LATERAL (SELECT "articleId" FROM "ArticleVersion" WHERE id = f."versionId" OFFSET 0) v
         GROUP BY 1 ORDER BY 2 DESC, v."articleId" IN (SELECT "articleId" FROM sets) DESC) g
      CROSS JOIN LATERAL (SELECT * FROM "Article" WHERE id = g."articleId" OFFSET 0) a
     WHERE a."ownerId" = ${viewer.id}::uuid OR a.id IN (SELECT "articleId" FROM sets)
     ORDER BY g.at DESC LIMIT ${PLACES_SHOWN})`

/**
 * `counted`: what the memories in each of these sets and articles come to. Most facts are in a set and in an article:
 * their memory is looked up once, and in the order of the index.
 */
const countedSql = (viewer: Viewer, today: number, curve: Curve) => Prisma.sql`
  listed AS (
    SELECT "factId", array_agg(place) AS places FROM (
      SELECT s.id AS place, sf."factId" FROM sized s CROSS JOIN LATERAL (
          SELECT "factId" FROM "SetFact" WHERE s.size <= ${WHOLE_SET} AND "setId" = s.id
          UNION ALL
          SELECT at."factId" FROM generate_series(0, ${SAMPLED - 1}) i CROSS JOIN LATERAL (
            SELECT "factId" FROM "SetFact"
             WHERE "setId" = s.id AND position = (i * s.size::bigint / ${SAMPLED})::int LIMIT 1) at
           WHERE s.size > ${WHOLE_SET} OFFSET 0) sf
      UNION ALL
      SELECT a.id, f.id FROM articles a JOIN "ArticleVersion" v ON v."articleId" = a.id
        CROSS JOIN LATERAL (SELECT id FROM "Fact" WHERE "versionId" = v.id OFFSET 0) f) found
     GROUP BY "factId" ORDER BY "factId"),
  counted AS MATERIALIZED (
    SELECT place, count(*)::int AS facts, count(m.class)::int AS learned, avg(m.recall) AS recall,
           ARRAY[${Prisma.join([0, ...STRENGTHS].map((_, i) => Prisma.sql`count(*) FILTER (WHERE m.class = ${i})::int`))}]
             AS strength,
           coalesce(sum(m.tested), 0)::int AS tested, coalesce(sum(m.recalled), 0)::int AS recalled
      FROM listed l
      LEFT JOIN LATERAL (
        -- Only what is learned has a class and a recall.
        SELECT tested, recalled,
               CASE WHEN state IN (2, 3) THEN width_bucket(stability, ${[...STRENGTHS]}::float8[]) END AS class,
               CASE WHEN state IN (2, 3) THEN
                 power(1 + ${curve.factor}::float8 * greatest(0, ${isoDay(today)}::date - "lastDay")
                         / greatest(stability, 0.001), ${curve.decay}::float8) END AS recall
          FROM "Memory" WHERE "userId" = ${viewer.id}::uuid AND "factId" = l."factId" OFFSET 0) m ON true
      CROSS JOIN LATERAL unnest(l.places) place
     GROUP BY place)`

/** `hardest`: the facts forgotten most, and such as were put aside. */
const hardestSql = (viewer: Viewer) => Prisma.sql`
  lapsed AS (SELECT "factId", lapses, reps, suspended, recent FROM "Memory"
     WHERE "userId" = ${viewer.id}::uuid AND lapses > 0 ORDER BY lapses DESC LIMIT ${HARDEST_SHOWN}),
  aside AS (SELECT "factId", lapses, reps, suspended, recent FROM "Memory"
     WHERE "userId" = ${viewer.id}::uuid AND suspended AND state > 0
       AND "factId" NOT IN (SELECT "factId" FROM lapsed) LIMIT ${HARDEST_SHOWN}),
  hardest AS (
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
      FROM (SELECT * FROM lapsed UNION ALL SELECT * FROM aside) m JOIN "Fact" f ON f.id = m."factId")`
