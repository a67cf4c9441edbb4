import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db, Prisma } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { sharedFacts } from '@/lib/set/data'
import type { ReviewEvent } from './event'
import { NOTHING_REMEMBERED, type Remembered } from './extend'
import type { FactRecord } from './history'
import { clampRetention, DEFAULT_PARAMETERS, type MemoryParameters } from './memory'
import { readMemory, type MemoryRow } from './rows'

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
  /** The events that are in a log already, and whether it is the learner's. */
  logged: Map<string, boolean>
}

/**
 * What is to be known before events enter a learner's log, in one statement.
 * @throws AppError `sign-in-needed` when the learner is gone
 */
export async function readGround(viewer: Viewer, events: readonly ReviewEvent[]): Promise<Ground> {
  const firsts = new Map<string, number>()
  for (const { factId, reviewedAt } of events) {
    firsts.set(factId, Math.min(reviewedAt, firsts.get(factId) ?? reviewedAt))
  }
  const ids = events.map(({ id }) => id)
  const moments = [...firsts.values()].map((first) => new Date(first).toISOString())
  const facts = [...firsts.keys()]
  const [row] = await db.$queryRaw<GroundRow[]>`
    SELECT u."memoryVersion" AS version, u."desiredRetention", ${weightsSql} AS weights,
           (SELECT json_object_agg(w."factId", w.wish) FROM (${wishesSql(viewer, facts)}) w) AS wishes,
           (SELECT json_object_agg(r.id, r."userId" = u.id) FROM "Review" r WHERE r.id = ANY (${ids}::uuid[])) AS logged,
           (SELECT json_agg(r."factId") FROM "Review" r
             WHERE r.undoes = ANY (${ids}::uuid[]) AND r.undoes IS NOT NULL AND r."userId" = u.id) AS undone,
           (SELECT json_agg(known) FROM (
              SELECT f.id AS "factId", (SELECT "ownerId" = u.id FROM "Fact" WHERE id = f.id) AS own,
                     EXISTS (SELECT 1 FROM "Review" r WHERE r."userId" = u.id AND r."factId" = f.id
                        AND r."reviewedAt" >= f.first OFFSET 0) AS late, m AS memory
                FROM unnest(${facts}::uuid[], ${moments}::timestamp[]) AS f(id, first)
                LEFT JOIN LATERAL (
                  SELECT state, stability, difficulty, due, "lastReview", "lastDay", reps, lapses, "learningStep",
                         suspended, "buriedUntil", tested, recalled, recent
                    FROM "Memory" WHERE "userId" = u.id AND "factId" = f.id OFFSET 0) m ON true) known) AS facts
      FROM "User" u WHERE u.id = ${viewer.id}::uuid`
  if (!row) throw new AppError('sign-in-needed')
  return {
    version: row.version,
    parameters: readParameters(row),
    facts: await studied(viewer, row),
    logged: new Map(Object.entries(row.logged ?? {})),
  }
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
interface FactRow {
  factId: string
  /** null: there is no such fact. */
  own: boolean | null
  /** Whether the log has something as late as the first of the events. */
  late: boolean
  memory: (FactRecord & JsonOf<MemoryRow>) | null
}

type JsonOf<Row> = {
  [Key in keyof Row]: Exclude<Row[Key], Date> | (Date extends Row[Key] ? string : never)
}

/** What a learner's memories are reckoned with, as a row. */
export interface ParametersRow {
  desiredRetention: number
  weights: number[] | null
}

export const readParameters = ({ desiredRetention, weights }: ParametersRow): MemoryParameters => ({
  ...DEFAULT_PARAMETERS,
  desiredRetention: clampRetention(desiredRetention),
  weights: weights ?? DEFAULT_PARAMETERS.weights,
})

/** The weights in force of a user `u`. */
export const weightsSql = Prisma.sql`
  (SELECT m.weights FROM "MemoryModel" m WHERE m."userId" = u.id AND m."appliedAt" IS NOT NULL AND m."revertedAt" IS NULL
    ORDER BY m."appliedAt" DESC LIMIT 1)`

/**
 * A learner's wish for each of these facts that has one: the highest of the sets that it is in. Asked from the wishes,
 * which are few.
 */
export const wishesSql = ({ id }: Pick<Viewer, 'id'>, facts: readonly string[]) => Prisma.sql`
  SELECT sf."factId", max(p."desiredRetention") AS wish
    FROM "SetPreference" p JOIN "SetFact" sf ON sf."setId" = p."setId"
   WHERE p."userId" = ${id}::uuid AND p."desiredRetention" IS NOT NULL AND sf."factId" = ANY (${facts}::uuid[])
   GROUP BY 1`

/** Those of the facts that the viewer may study. */
async function studied(viewer: Viewer, { facts, wishes, undone }: GroundRow): Promise<KnownFact[]> {
  const others = (facts ?? []).filter(({ own }) => own === false).map(({ factId }) => factId)
  const shared = others.length > 0 ? await sharedFacts(viewer, others) : new Set()
  return (facts ?? [])
    .filter(({ factId, own }) => own === true || shared.has(factId))
    .map(({ factId, late, memory }) => {
      const wish = wishes?.[factId]
      return {
        factId,
        tangled: late || (undone ?? []).includes(factId),
        wish: wish === undefined ? null : clampRetention(wish),
        remembered: memory ? readRemembered(memory) : NOTHING_REMEMBERED,
      }
    })
}

function readRemembered(row: NonNullable<FactRow['memory']>): Remembered {
  const { tested, recalled, recent, due, lastReview, lastDay, buriedUntil, ...rest } = row
  const memory = readMemory({
    ...rest,
    due: new Date(`${due}Z`),
    lastReview: new Date(`${lastReview}Z`),
    lastDay: new Date(lastDay),
    buriedUntil: buriedUntil === null ? null : new Date(`${buriedUntil}Z`),
  })
  return { memory, record: { tested, recalled, recent } }
}
