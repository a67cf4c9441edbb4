import { randomUUID } from 'node:crypto'
import type { SqlConnection } from '@/lib/db/migrate'
import { dateOfDay, dayOfDate, isoDay } from '@/lib/review/day'

/** The facts of one batch, and the moment it is written at. */
export interface Written {
  userId: string
  factIds: string[]
  at: Date
}

const REVIEW = `INSERT INTO "Review" (id, "userId", "factId", kind, rating, form, origin, "reviewedAt", day, "durationMs")`
const MEMORY = `INSERT INTO "Memory" ("userId", "factId", state, stability, difficulty, due, "lastReview", "lastDay",
  reps, lapses, "learningStep", tested, recalled, recent)`
const ON_MEMORY = `ON CONFLICT ("userId", "factId") DO UPDATE SET state = EXCLUDED.state, stability = EXCLUDED.stability,
  difficulty = EXCLUDED.difficulty, due = EXCLUDED.due, "lastReview" = EXCLUDED."lastReview",
  "lastDay" = EXCLUDED."lastDay", reps = EXCLUDED.reps, lapses = EXCLUDED.lapses,
  "learningStep" = EXCLUDED."learningStep", tested = EXCLUDED.tested, recalled = EXCLUDED.recalled,
  recent = EXCLUDED.recent`
const SUMS = [
  `INSERT INTO "ReviewDay" AS d ("userId", day, reviews, tested, recalled, learned, lapsed, "durationMs")
   VALUES ($1, $2::date, 50, 50, 50, 0, 0, 150000) ON CONFLICT ("userId", day) DO UPDATE SET
   reviews = d.reviews + EXCLUDED.reviews, tested = d.tested + EXCLUDED.tested,
   recalled = d.recalled + EXCLUDED.recalled, "durationMs" = d."durationMs" + EXCLUDED."durationMs"`,
  `INSERT INTO "Calibration" AS c ("userId", bin, tested, recalled, expected)
   SELECT $1, b, 10, 9, 9 FROM generate_series(15, 19) b WHERE $2::date IS NOT NULL
   ON CONFLICT ("userId", bin) DO UPDATE SET
   tested = c.tested + EXCLUDED.tested, recalled = c.recalled + EXCLUDED.recalled, expected = c.expected + EXCLUDED.expected`,
]

/** A plausible next memory of a fact, other at each call so that every row is truly written. */
const stabilityOf = (at: Date, i: number) => 20 + ((at.getTime() + i * 7919) % 4000) / 10

/** What a row of the log and the row of its memory hold, as whoever writes rows has them: every value, for each row. */
const reviewOf = ({ userId, at }: Written, factId: string) => [randomUUID(), userId, factId, 'rating', 3, 'flashcard', 'cards', at, isoDay(dayOfDate(at)), 3_000] // prettier-ignore
function memoryOf({ userId, at }: Written, factId: string, i: number) {
  const stability = stabilityOf(at, i)
  const today = dayOfDate(at)
  const due = dateOfDay(today + Math.round(stability))
  return [userId, factId, 2, stability, 5, due, at, isoDay(today), 7, 0, 0, 3, 3, [1, 2, 3, 4]]
}

/** `VALUES ($1, $2), ($3, $4)`, and what stands for them. */
function valuesOf(rows: readonly unknown[][]): [string, unknown[]] {
  let at = 0
  const tuples = rows.map((row) => `(${row.map(() => `$${++at}`).join()})`)
  return [`VALUES ${tuples.join()}`, rows.flat()]
}

async function writeSums(sql: SqlConnection, { userId, at }: Written): Promise<void> {
  for (const sums of SUMS) await sql.query(sums, [userId, at.toISOString()])
}

/** The rows of a batch of cards by plain SQL: one transaction, one INSERT of all its rows for each table. */
export async function writePlain(sql: SqlConnection, written: Written): Promise<void> {
  const [reviews, reviewValues] = valuesOf(written.factIds.map((fact) => reviewOf(written, fact)))
  const [memories, memoryValues] = valuesOf(written.factIds.map((fact, i) => memoryOf(written, fact, i))) // prettier-ignore
  await sql.query('BEGIN')
  await sql.query(`${REVIEW} ${reviews}`, reviewValues)
  await sql.query(`${MEMORY} ${memories} ${ON_MEMORY}`, memoryValues)
  await writeSums(sql, written)
  await sql.query('COMMIT')
}

/** The same with a statement for each row. */
export async function writeRowByRow(sql: SqlConnection, written: Written): Promise<void> {
  await sql.query('BEGIN')
  for (const [i, fact] of written.factIds.entries()) {
    const [review, reviewValues] = valuesOf([reviewOf(written, fact)])
    await sql.query(`${REVIEW} ${review}`, reviewValues)
    const [memory, memoryValues] = valuesOf([memoryOf(written, fact, i)])
    await sql.query(`${MEMORY} ${memory} ${ON_MEMORY}`, memoryValues)
  }
  await writeSums(sql, written)
  await sql.query('COMMIT')
}
