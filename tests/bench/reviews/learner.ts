import type { SqlConnection } from '@/lib/db/migrate'
import { DEFAULT_PARAMETERS, type MemoryParameters } from '@/lib/review/memory'
import { extend, type Remembered } from '@/lib/review/extend'
import type { FactRecord } from '@/lib/review/history'
import type { RatingEvent } from '@/lib/review/event'
import { readMemory, type MemoryRow } from '@/lib/review/rows'
import { emptyTally } from '@/lib/review/tally'
import { fillLearner } from '../../setup/many'
import { makeViewer } from '../../setup/people'
import type { Rows } from './plain'

/** A learner of a measurement, whose facts fall due in the same order, and as well remembered, as any other's of it. */
export interface Learner {
  userId: string
  factIds: string[]
  /** What is remembered of each before the first round. */
  remembered: Map<string, Remembered>
}

/** What a learner who changed nothing is reckoned with. */
const PARAMETERS: MemoryParameters = DEFAULT_PARAMETERS

type KnownRow = MemoryRow & FactRecord & { factId: string }

/** A new learner with so many facts, each due and reviewed six times. */
export async function makeLearner(connection: SqlConnection, facts: number): Promise<Learner> {
  const { id: userId } = await makeViewer()
  const today = new Date().toISOString().slice(0, 10)
  await fillLearner(connection, userId, { facts, inSet: 50, reviews: 6, due: facts, today })
  // By what it is called, not by its id: the same fact comes at the same time to each learner.
  const rows = await connection.query<KnownRow>(
    `SELECT m.* FROM "Memory" m JOIN "Fact" f ON f.id = m."factId" WHERE m."userId" = $1 ORDER BY md5(f.key)`,
    [userId],
  )
  return {
    userId,
    factIds: rows.map(({ factId }) => factId),
    remembered: new Map(rows.map((row) => [row.factId, readKnown(row)])),
  }
}

const readKnown = ({ tested, recalled, recent, ...row }: KnownRow): Remembered => ({
  memory: readMemory(row),
  record: { tested, recalled, recent },
})

/** The rows that a batch of a learner's leaves behind: the reviews, and what follows from them. */
export function rowsOf({ userId, remembered }: Learner, events: readonly RatingEvent[]): Rows {
  const tally = emptyTally()
  const memories = events.flatMap((event) => {
    const before = remembered.get(event.factId)
    if (!before) throw new Error(`No fact of this learner's: ${event.factId}`)
    const { memory, record } = extend(before, [event], PARAMETERS, tally)
    return memory ? { factId: event.factId, memory, record } : []
  })
  return { userId, events, memories, tally }
}

/**
 * What stands in the tables of a learner after it all, to be compared: two who sent the same have the same. On which days
 * facts fall due is left out, which their ids decide with (lib/review/spread.ts).
 */
export async function readLeft(connection: SqlConnection, userId: string): Promise<string> {
  const [row] = await connection.query<{ left: unknown }>(
    `SELECT json_build_object(
       'reviews', (SELECT json_build_array(count(*), sum(rating), sum("durationMs")) FROM "Review" WHERE "userId" = u.id),
       'memories', (SELECT json_build_array(count(*), sum(reps), sum(lapses), sum(tested), sum(recalled),
          sum(state), sum("learningStep"), sum(cardinality(recent)), count(*) FILTER (WHERE due > "lastReview"),
          round(sum(stability)::numeric, 4), round(sum(difficulty)::numeric, 4)) FROM "Memory" WHERE "userId" = u.id),
       'days', (SELECT json_agg(json_build_array(day, reviews, tested, recalled, learned, lapsed, "durationMs") ORDER BY day)
          FROM "ReviewDay" WHERE "userId" = u.id),
       'bins', (SELECT json_agg(json_build_array(bin, tested, recalled, round(expected::numeric, 4)) ORDER BY bin)
          FROM "Calibration" WHERE "userId" = u.id),
       'sums', (SELECT json_agg(json_build_array(part, day, facts) ORDER BY part, day)
          FROM "MemoryDay" WHERE "userId" = u.id AND part <> -1),
       'due', (SELECT sum(facts) FROM "MemoryDay" WHERE "userId" = u.id AND part = -1),
       'version', "memoryVersion") AS left
     FROM "User" u WHERE id = $1`,
    [userId],
  )
  return JSON.stringify(row?.left)
}
