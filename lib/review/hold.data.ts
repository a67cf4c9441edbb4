import 'server-only'
import { db, type Prisma } from '@/lib/db'

/**
 * The first statement of a transaction that deletes facts: holds all who remember any of them, in the order of their ids.
 * Whatever changes a learner's memories holds the learner first, so those who delete what many share, and those who
 * review it meanwhile, wait for each other instead of each having what the other needs.
 * @param facts which facts, as a query that gives their ids
 * @param deleted a user who is deleted with them
 */
export const holdLearners = (facts: Prisma.Sql, deleted: string | null = null) => db.$executeRaw`
  SELECT u.id FROM "User" u
   WHERE u.id IN (SELECT m."userId" FROM "Memory" m WHERE m."factId" IN (${facts})
                   UNION SELECT ${deleted}::uuid)
   ORDER BY u.id FOR NO KEY UPDATE`
