import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db } from '@/lib/db'
import { dateOfDay, dayAt, dayOfDate, isoDay } from '@/lib/review/day'
import { forecastExam, type ExamForecast } from '@/lib/review/forecast'
import { memoryColumns, readMemory } from '@/lib/review/rows'
import { factVisibleTo, setVisibleTo } from '@/lib/set/visibility'
import { loadLearner } from '@/lib/study/data'
import { STRENGTHS, type HardFact, type Progress, type SetStrength } from './progress'

/** A year and a day: the calendar begins where it began a year ago. */
const DAYS_SHOWN = 371
const SETS_SHOWN = 12
const HARDEST_SHOWN = 8

/** The viewer's progress: three queries, over sums and memories; none over the log. */
export async function loadProgress(viewer: Viewer, now: Date): Promise<Progress> {
  const today = dayAt(now.getTime(), viewer.timeZone)
  const { parameters } = await loadLearner(viewer)
  const days = await db.reviewDay.findMany({
    where: { userId: viewer.id, day: { gt: dateOfDay(today - DAYS_SHOWN) } },
    orderBy: { day: 'asc' },
    omit: { userId: true },
  })
  const bins = await db.calibration.findMany({ where: { userId: viewer.id, tested: { gt: 0 } } })
  const summary = await summariseMemories(viewer, today, parameters.weights)
  return {
    today,
    desiredRetention: parameters.desiredRetention,
    dailyGoal: viewer.dailyGoal,
    days: new Map(days.map(({ day, ...tally }) => [dayOfDate(day), tally])),
    bins: new Map(
      bins.map(({ bin, tested, recalled, expected }) => [bin, { tested, recalled, expected }]),
    ),
    due: new Map(summary.due.map(({ day, count }) => [day, count])),
    facts: summary.facts,
    strength: Array.from(
      { length: STRENGTHS.length + 1 },
      (_, i) => summary.strength.find((each) => each.class === i)?.count ?? 0,
    ),
    sets: summary.sets,
    hardest: summary.hardest,
  }
}

interface Summary {
  due: { day: number; count: number }[]
  facts: Progress['facts']
  strength: { class: number; count: number }[]
  sets: SetStrength[]
  hardest: HardFact[]
}

/** The viewer's memories, summed where they are: one query, one pass over the index of the viewer's rows. */
async function summariseMemories(
  viewer: Viewer,
  today: number,
  weights: readonly number[],
): Promise<Summary> {
  const decay = -(weights[20] ?? 0.1542)
  const factor = 0.9 ** (1 / decay) - 1
  const [row] = await db.$queryRaw<{ summary: Summary }[]>`
    WITH mine AS MATERIALIZED (
      SELECT "factId", state, stability, due, reps, lapses, suspended,
             power(1 + ${factor}::float8 * greatest(0, ${isoDay(today)}::date - "lastDay") / greatest(stability, 0.001),
                   ${decay}::float8) AS recall
        FROM "Memory" WHERE "userId" = ${viewer.id}::uuid AND state > 0)
    SELECT jsonb_build_object(
      'due', (SELECT coalesce(jsonb_agg(d), '[]') FROM (
          SELECT floor(extract(epoch FROM due) / 86400)::int AS day, count(*)::int AS count
            FROM mine WHERE NOT suspended GROUP BY 1) d),
      'facts', (SELECT jsonb_build_object(
          'learning', count(*) FILTER (WHERE state <> 2 AND NOT suspended),
          'learned', count(*) FILTER (WHERE state = 2),
          'suspended', count(*) FILTER (WHERE suspended),
          'remembered', coalesce(sum(recall) FILTER (WHERE state = 2), 0)) FROM mine),
      'strength', (SELECT coalesce(jsonb_agg(s), '[]') FROM (
          SELECT width_bucket(stability, ${[...STRENGTHS]}::float8[]) AS class, count(*)::int AS count
            FROM mine WHERE state = 2 GROUP BY 1) s),
      'sets', (SELECT coalesce(jsonb_agg(t ORDER BY t.learned DESC, t.title), '[]') FROM (
          SELECT st.id, st.title, (SELECT count(*) FROM "SetFact" a WHERE a."setId" = st.id)::int AS facts,
                 count(*) FILTER (WHERE m.state = 2)::int AS learned,
                 avg(m.recall) FILTER (WHERE m.state = 2) AS recall
            FROM mine m JOIN "SetFact" sf ON sf."factId" = m."factId" JOIN "StudySet" st ON st.id = sf."setId"
           WHERE st."ownerId" = ${viewer.id}::uuid OR st.visibility <> 'private'
           GROUP BY st.id, st.title ORDER BY learned DESC, st.title LIMIT ${SETS_SHOWN}) t),
      'hardest', (SELECT coalesce(jsonb_agg(h ORDER BY h.lapses DESC, h.id), '[]') FROM (
          SELECT f.id, f.statement, f.answer, f.language, m.lapses, m.reps, m.suspended
            FROM mine m JOIN "Fact" f ON f.id = m."factId"
           WHERE m.lapses > 0 OR m.suspended ORDER BY m.lapses DESC, f.id LIMIT ${HARDEST_SHOWN}) h)
    ) AS summary`
  return row?.summary as Summary
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
  const { parameters } = await loadLearner(viewer, setId)
  const rows = await db.memory.findMany({
    where: {
      userId: viewer.id,
      state: { gt: 0 },
      fact: { ...factVisibleTo(viewer), ...(setId && { sets: { some: { setId } } }) },
    },
    orderBy: { factId: 'asc' },
    take: FORECAST_AT_MOST,
    select: { ...memoryColumns, factId: true },
  })
  const memories = rows.map(({ factId, ...row }) => ({ factId, memory: readMemory(row) }))
  const inSet = setId
    ? await db.setFact.count({ where: { setId, set: setVisibleTo(viewer) } })
    : memories.length
  const unseen = Math.max(0, Math.min(inSet, FORECAST_AT_MOST) - memories.length)
  const today = dayAt(now.getTime(), viewer.timeZone)
  return forecastExam(memories, unseen, today, examDay, parameters)
}
