import 'server-only'
import type { SealedViewer, Viewer } from '@/lib/account/viewer'
import { direct, Prisma } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { sharedFacts } from '@/lib/set/data'
import { arrayOf, momentOf } from './columns'
import { dayOfDate } from './day'
import { NOTHING_REMEMBERED, type Remembered } from './extend'
import { clampRetention, type MemoryParameters, type MemoryState } from './memory'
import { readParameters, weightsSql, wishesSql, type ParametersRow } from './parameters.data'

/** What is known of one fact before events are added to its log. */
export interface KnownFact {
  factId: string
  /** Its log is more than what is remembered and then the new events: one comes late, or was taken back already. */
  tangled: boolean
  /** The retention wished for by the sets that it is in: the highest, where the learner set any. */
  wish: number | null
  remembered: Remembered
}

/** What new events are reckoned from, as it stood at one moment. */
export interface Ground {
  /** Of the learner's memories: what was reckoned from it may be written while it stands. */
  version: number
  parameters: MemoryParameters
  /** The facts that the learner may study. */
  facts: KnownFact[]
  /** The events that are in a log already, and whether it is the learner's; of those that were looked for. */
  logged: Map<string, boolean>
}

/** What the ground of an event depends on. */
export interface Placed {
  id: string
  factId: string
  /** Instant, ms. */
  reviewedAt: number
}

/**
 * What is to be known before events enter a learner's log, in one statement. Most come after all that is in it: one look
 * says so, and then none is late, and an event that is in a log all the same is told by its key when it is written.
 * @param all looks for each event in the logs in any case
 * @throws AppError `sign-in-needed` when the learner is gone, or the session has ended
 */
export async function readGround(
  viewer: Viewer | SealedViewer,
  events: readonly Placed[],
  { all = false } = {},
): Promise<Ground> {
  const firsts = new Map<string, number>()
  for (const { factId, reviewedAt } of events) {
    firsts.set(factId, Math.min(reviewedAt, firsts.get(factId) ?? reviewedAt))
  }
  const ids = arrayOf(events.map(({ id }) => id))
  const moments = arrayOf([...firsts.values()].map(momentOf))
  const facts = arrayOf([...firsts.keys()])
  const [found] = await direct.$queryRaw<{ ground: string }[]>`
    SELECT row_to_json(ground)::text AS ground FROM (
    SELECT u."memoryVersion" AS version, u."desiredRetention", ${weightsSql} AS weights,
           (SELECT json_object_agg(w."factId", w.wish) FROM (${wishesSql(viewer, facts)}) w) AS wishes,
           CASE WHEN ${all}::boolean OR u.meets THEN (
             SELECT json_object_agg(r.id, r."userId" = u.id) FROM "Review" r WHERE r.id = ANY (${ids}::uuid[])) END AS logged,
           (SELECT json_agg(r."factId") FROM "Review" r
             WHERE r.undoes = ANY (${ids}::uuid[]) AND r.undoes IS NOT NULL AND r."userId" = u.id) AS undone,
           (SELECT json_agg(known) FROM (
              SELECT json_build_array(f.id, (SELECT "ownerId" = u.id FROM "Fact" WHERE id = f.id),
                       u.meets AND EXISTS (SELECT 1 FROM "Review" r WHERE r."userId" = u.id AND r."factId" = f.id
                          AND r."reviewedAt" >= f.first OFFSET 0),
                       m.state, m.stability, m.difficulty, m.due, m."lastReview", m."lastDay", m.reps, m.lapses,
                       m."learningStep", m.suspended, m."buriedUntil", m.tested, m.recalled, m.recent) AS known
                FROM unnest(${facts}::uuid[], ${moments}::timestamp[]) AS f(id, first)
                LEFT JOIN LATERAL (
                  SELECT * FROM "Memory" WHERE "userId" = u.id AND "factId" = f.id OFFSET 0) m ON true) known) AS facts
      FROM (${learnerSql(viewer, Math.min(...firsts.values()))}) u) ground`
  if (!found) throw new AppError('sign-in-needed')
  const row = JSON.parse(found.ground) as GroundRow
  return {
    version: row.version,
    parameters: readParameters(row),
    facts: await studied(viewer, row),
    logged: new Map(Object.entries(row.logged ?? {})),
  }
}

/**
 * The row of a viewer whose session stands, and whether the log has something as late as a moment (ms; Infinity for none).
 * By the last of the log, which an index gives at once: EXISTS may be planned as a reading of all there is, in the hope of
 * an early hit. OFFSET keeps PostgreSQL from asking anew wherever the answer is used.
 */
function learnerSql(viewer: Viewer | SealedViewer, first: number) {
  const session = 'sessionVersion' in viewer ? viewer.sessionVersion : null
  return Prisma.sql`
    SELECT u.id, u."memoryVersion", u."desiredRetention",
           coalesce((SELECT r."reviewedAt" FROM "Review" r WHERE r."userId" = u.id ORDER BY r."reviewedAt" DESC LIMIT 1)
             >= ${first === Infinity ? 'infinity' : momentOf(first)}::timestamp, false) AS meets
      FROM "User" u
     WHERE u.id = ${viewer.id}::uuid AND u."sessionVersion" = coalesce(${session}::integer, u."sessionVersion")
    OFFSET 0`
}

interface GroundRow extends ParametersRow {
  version: number
  wishes: Record<string, number> | null
  logged: Record<string, boolean> | null
  /** The facts of events that were taken back before they came. */
  undone: string[] | null
  facts: FactRow[] | null
}

/** As JSON has it: moments without their zone, which is UTC. */
type FactRow = [
  factId: string,
  /** null: there is no such fact. */
  own: boolean | null,
  /** Whether the log has something as late as the first of the events. */
  late: boolean,
  ...memory: MemoryColumns | null[],
]

type MemoryColumns = [
  state: MemoryState,
  stability: number,
  difficulty: number,
  due: string,
  lastReview: string,
  lastDay: string,
  reps: number,
  lapses: number,
  learningStep: number,
  suspended: boolean,
  buriedUntil: string | null,
  tested: number,
  recalled: number,
  recent: number[],
]

/** Those of the facts that the viewer may study. */
async function studied(
  viewer: Pick<Viewer, 'id'>,
  { facts, wishes, undone }: GroundRow,
): Promise<KnownFact[]> {
  const others = (facts ?? []).flatMap(([factId, own]) => (own === false ? factId : []))
  const shared = others.length > 0 ? await sharedFacts(viewer, others) : new Set()
  return (facts ?? [])
    .filter(([factId, own]) => own === true || shared.has(factId))
    .map(([factId, , late, ...memory]) => {
      const wish = wishes?.[factId]
      return {
        factId,
        tangled: late || (undone ?? []).includes(factId),
        wish: wish === undefined ? null : clampRetention(wish),
        remembered: isThere(memory) ? readRemembered(memory) : NOTHING_REMEMBERED,
      }
    })
}

const isThere = (memory: MemoryColumns | null[]): memory is MemoryColumns => memory[0] !== null

function readRemembered(columns: MemoryColumns): Remembered {
  const [state, stability, difficulty, due, lastReview, lastDay, reps, lapses, learningStep, suspended, buriedUntil, tested, recalled, recent] = columns // prettier-ignore
  return {
    memory: {
      state,
      stability,
      difficulty,
      due: Date.parse(`${due}Z`),
      lastReview: Date.parse(`${lastReview}Z`),
      lastDay: dayOfDate(Date.parse(lastDay)),
      reps,
      lapses,
      learningStep,
      suspended,
      buriedUntil: buriedUntil === null ? null : dayOfDate(Date.parse(`${buriedUntil}Z`)),
    },
    record: { tested, recalled, recent },
  }
}
