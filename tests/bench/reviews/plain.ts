import type { SqlConnection } from '@/lib/db/migrate'
import { isoDay } from '@/lib/review/day'
import type { RatingEvent } from '@/lib/review/event'
import type { FactRecord } from '@/lib/review/history'
import type { Memory } from '@/lib/review/memory'
import type { Tally } from '@/lib/review/tally'

/** What a batch of cards leaves behind, beside the sums that triggers keep. */
export interface Rows {
  userId: string
  events: readonly RatingEvent[]
  memories: readonly { factId: string; memory: Memory; record: FactRecord }[]
  tally: Tally
}

const LEARNER = `UPDATE "User" SET "memoryVersion" = "memoryVersion" + 1 WHERE id = $1`
const REVIEW = `INSERT INTO "Review" (id, "userId", "factId", kind, rating, form, origin, "reviewedAt", day, "durationMs")`
const MEMORY = `INSERT INTO "Memory" ("userId", "factId", state, stability, difficulty, due, "lastReview", "lastDay",
  reps, lapses, "learningStep", tested, recalled, recent)`
const ON_MEMORY = `ON CONFLICT ("userId", "factId") DO UPDATE SET state = EXCLUDED.state, stability = EXCLUDED.stability,
  difficulty = EXCLUDED.difficulty, due = EXCLUDED.due, "lastReview" = EXCLUDED."lastReview",
  "lastDay" = EXCLUDED."lastDay", reps = EXCLUDED.reps, lapses = EXCLUDED.lapses,
  "learningStep" = EXCLUDED."learningStep", tested = EXCLUDED.tested, recalled = EXCLUDED.recalled,
  recent = EXCLUDED.recent`
const DAY = `INSERT INTO "ReviewDay" AS d ("userId", day, reviews, tested, recalled, learned, lapsed, "durationMs")`
const ON_DAY = `ON CONFLICT ("userId", day) DO UPDATE SET reviews = d.reviews + EXCLUDED.reviews,
  tested = d.tested + EXCLUDED.tested, recalled = d.recalled + EXCLUDED.recalled,
  learned = d.learned + EXCLUDED.learned, lapsed = d.lapsed + EXCLUDED.lapsed,
  "durationMs" = d."durationMs" + EXCLUDED."durationMs"`
const BIN = `INSERT INTO "Calibration" AS c ("userId", bin, tested, recalled, expected)`
const ON_BIN = `ON CONFLICT ("userId", bin) DO UPDATE SET tested = c.tested + EXCLUDED.tested,
  recalled = c.recalled + EXCLUDED.recalled, expected = c.expected + EXCLUDED.expected`

const reviewsOf = ({ userId, events }: Rows) =>
  events.map((event) => [event.id, userId, event.factId, 'rating', event.rating, 'flashcard', 'cards', new Date(event.reviewedAt), isoDay(event.day), event.durationMs]) // prettier-ignore

const memoriesOf = ({ userId, memories }: Rows) =>
  memories.map(({ factId, memory, record }) => {
    const { state, stability, difficulty, due, lastReview, lastDay, reps, lapses, learningStep } = memory // prettier-ignore
    return [userId, factId, state, stability, difficulty, new Date(due), new Date(lastReview), isoDay(lastDay), reps, lapses, learningStep, record.tested, record.recalled, record.recent] // prettier-ignore
  })

const daysOf = ({ userId, tally }: Rows) =>
  [...tally.days].map(([day, { reviews, tested, recalled, learned, lapsed, durationMs }]) => [userId, isoDay(day), reviews, tested, recalled, learned, lapsed, durationMs]) // prettier-ignore

const binsOf = ({ userId, tally }: Rows) =>
  [...tally.bins].map(([bin, { tested, recalled, expected }]) => [userId, bin, tested, recalled, expected]) // prettier-ignore

/** One INSERT of these rows, every value of each given. */
async function insert(
  sql: SqlConnection,
  into: string,
  rows: readonly unknown[][],
  onConflict = '',
): Promise<void> {
  if (rows.length === 0) return
  let at = 0
  const tuples = rows.map((row) => `(${row.map(() => `$${++at}`).join()})`)
  await sql.query(`${into} VALUES ${tuples.join()} ${onConflict}`, rows.flat())
}

/** Writes the rows of a batch by plain SQL: one transaction, one statement for each table. */
export async function writePlain(sql: SqlConnection, rows: Rows): Promise<void> {
  await sql.query('BEGIN')
  await sql.query(LEARNER, [rows.userId])
  await insert(sql, REVIEW, reviewsOf(rows))
  await insert(sql, MEMORY, memoriesOf(rows), ON_MEMORY)
  await insert(sql, DAY, daysOf(rows), ON_DAY)
  await insert(sql, BIN, binsOf(rows), ON_BIN)
  await sql.query('COMMIT')
}

/** The same with a statement for each review and each memory. */
export async function writeRowByRow(sql: SqlConnection, rows: Rows): Promise<void> {
  await sql.query('BEGIN')
  await sql.query(LEARNER, [rows.userId])
  for (const review of reviewsOf(rows)) await insert(sql, REVIEW, [review])
  for (const memory of memoriesOf(rows)) await insert(sql, MEMORY, [memory], ON_MEMORY)
  await insert(sql, DAY, daysOf(rows), ON_DAY)
  await insert(sql, BIN, binsOf(rows), ON_BIN)
  await sql.query('COMMIT')
}
