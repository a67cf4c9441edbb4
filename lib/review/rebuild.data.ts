import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db } from '@/lib/db'
import { replay } from './extend'
import { readLogs } from './log.data'
import { wishing } from './memory'
import { emptyTally, type Tally } from './tally'
import { readWishes } from './wish.data'
import { lockMemory, writeOutcome, type Transaction } from './write.data'

/** How a rebuild goes about it. */
interface Rebuilding {
  /** Facts whose logs are in memory, and whose memories are locked, at one time. */
  atOnce?: number
  /** Called after each part, which is in the database by then; what it throws ends the rebuild. */
  onPart?: (facts: number) => void | Promise<void>
}

/**
 * Makes the viewer's memories and sums again from the log alone: after a change of weights or of a wish, and to show
 * that nothing but the log is needed. It goes by parts, each in a transaction of its own, so that the learner's answers
 * are taken in between; broken off, what was made is as good as what was not, and a new beginning ends in the same rows.
 * The sums are replaced at the end, at once. They are reckoned from all parts, so what was added to the log meanwhile
 * asks for another round, and the third holds the log while it goes.
 * @returns how many facts have a log
 */
export async function rebuildMemories(
  viewer: Pick<Viewer, 'id'>,
  { atOnce = 1_000, onPart = () => undefined }: Rebuilding = {},
): Promise<number> {
  for (let round = 0; round < 2; round++) {
    const tally = emptyTally()
    const facts = await factsWithLog(db, viewer)
    let read = 0
    for (let from = 0; from < facts.length; from += atOnce) {
      const some = facts.slice(from, from + atOnce)
      read += await db.$transaction((tx) => rebuildPart(tx, viewer, some, tally), LONG)
      await onPart(some.length)
    }
    if (await db.$transaction((tx) => replaceSums(tx, viewer, tally, read), LONG))
      return facts.length
  }
  return db.$transaction(async (tx) => {
    await lockMemory(tx, viewer)
    const tally = emptyTally()
    const facts = await factsWithLog(tx, viewer)
    let read = 0
    for (let from = 0; from < facts.length; from += atOnce) {
      read += await rebuildPart(tx, viewer, facts.slice(from, from + atOnce), tally)
    }
    await replaceSums(tx, viewer, tally, read)
    return facts.length
  }, LONG)
}

const LONG = { timeout: 600_000, maxWait: 60_000 }

async function factsWithLog(
  tx: Pick<Transaction, 'review'>,
  { id: userId }: Pick<Viewer, 'id'>,
): Promise<string[]> {
  const facts = await tx.review.findMany({
    where: { userId },
    distinct: ['factId'],
    select: { factId: true },
  })
  return facts.map(({ factId }) => factId)
}

/** Makes these memories anew and adds what they come to. Gives how many events of the log that was. */
async function rebuildPart(
  tx: Transaction,
  viewer: Pick<Viewer, 'id'>,
  facts: string[],
  tally: Tally,
): Promise<number> {
  const parameters = await lockMemory(tx, viewer)
  const logs = await readLogs(tx, viewer, facts)
  const wishes = await readWishes(viewer, facts, tx)
  const made = [...logs].map(([factId, log]) => {
    const own = wishing(parameters, wishes.get(factId))
    return { factId, ...replay(log, () => true, own, tally) }
  })
  await writeOutcome(tx, viewer, null, {
    entries: [],
    memories: made.flatMap(({ factId, memory, record }) => memory ? { factId, memory, ...record } : []), // prettier-ignore
    forgotten: facts.filter((id) => !made.some(({ factId, memory }) => factId === id && memory)),
    // The sums are replaced at the end.
    tally: emptyTally(),
  })
  return [...logs.values()].reduce((count, log) => count + log.length, 0)
}

/**
 * Puts the sums in place of those there are, and takes away memories without a log.
 * @param read events that the sums were reckoned from
 * @returns false, and changes nothing, when there are others by now
 */
async function replaceSums(
  tx: Transaction,
  viewer: Pick<Viewer, 'id'>,
  tally: Tally,
  read: number,
): Promise<boolean> {
  await lockMemory(tx, viewer)
  const where = { where: { userId: viewer.id } }
  if ((await tx.review.count(where)) !== read) return false
  await tx.$executeRaw`
    DELETE FROM "Memory" m WHERE m."userId" = ${viewer.id}::uuid AND NOT EXISTS (
      SELECT 1 FROM "Review" r WHERE r."userId" = m."userId" AND r."factId" = m."factId" OFFSET 0)`
  await tx.memoryDay.deleteMany(where)
  await tx.$executeRaw`
    INSERT INTO "MemoryDay" ("userId", part, day, facts)
    SELECT m."userId", p.part, p.day, count(*)
      FROM "Memory" m, memory_parts(m.state, m.stability, m.due, m."lastDay", m.suspended) p
     WHERE m."userId" = ${viewer.id}::uuid GROUP BY 1, 2, 3`
  await tx.reviewDay.deleteMany(where)
  await tx.calibration.deleteMany(where)
  await writeOutcome(tx, viewer, null, { entries: [], memories: [], forgotten: [], tally })
  return true
}

/** Everybody who has a log. For the command that rebuilds. */
export async function learners(): Promise<{ id: string }[]> {
  return db.user.findMany({ where: { reviews: { some: {} } }, select: { id: true } })
}
