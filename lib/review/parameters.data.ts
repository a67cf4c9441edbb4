import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { Prisma } from '@/lib/db'
import { clampRetention, DEFAULT_PARAMETERS, type MemoryParameters } from './memory'

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

/** The wish for one fact, by a column that has its id: as `wishesSql` gives it for several. */
export const wishSql = ({ id }: Pick<Viewer, 'id'>, factId: Prisma.Sql) => Prisma.sql`
  (SELECT max(p."desiredRetention") FROM "SetPreference" p JOIN "SetFact" sf ON sf."setId" = p."setId"
    WHERE p."userId" = ${id}::uuid AND p."desiredRetention" IS NOT NULL AND sf."factId" = ${factId})`

/**
 * A learner's wish for each of these facts that has one: the highest of the sets that it is in. Asked from the wishes,
 * which are few.
 * @param facts as `arrayOf` gives them
 */
export const wishesSql = ({ id }: Pick<Viewer, 'id'>, facts: string) => Prisma.sql`
  SELECT sf."factId", max(p."desiredRetention") AS wish
    FROM "SetPreference" p JOIN "SetFact" sf ON sf."setId" = p."setId"
   WHERE p."userId" = ${id}::uuid AND p."desiredRetention" IS NOT NULL AND sf."factId" = ANY (${facts}::uuid[])
   GROUP BY 1`
