import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db } from '@/lib/db'
import { dayAt, isoDay } from '@/lib/review/day'
import type { MemoryParameters } from '@/lib/review/memory'
import { readParameters, weightsSql, type ParametersRow } from '@/lib/review/parameters.data'
import type { CalibrationTally, DayTally } from '@/lib/review/tally'
import { dueCountSql } from '@/lib/study/due.data'
import type { FactRow } from './csv'
import { readPlaces } from './places.data'
import type { Progress } from './progress'
import { CLASS_STABILITY, curveOf, PART, strengthOf, type Curve } from './strength'

/** A year and a day: the calendar begins where it began a year ago. */
const DAYS_SHOWN = 371
/** What falls due is shown for so many days ahead. */
const DAYS_AHEAD = 366

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
    ...places,
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
