import { randomUUID } from 'node:crypto'
import type { SqlConnection } from '@/lib/db/migrate'

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

/** The rows of a batch of cards by plain SQL: one transaction, one statement for each table. */
export async function writePlain(
  sql: SqlConnection,
  { userId, factIds, at }: Written,
): Promise<void> {
  const numbers = factIds.map((_, i) => stabilityOf(at, i))
  await sql.query('BEGIN')
  await sql.query(
    `${REVIEW} SELECT r.id, $1, r.fact, 'rating', 3, 'flashcard', 'cards', $2::timestamp, $2::date, 3000
       FROM unnest($3::uuid[], $4::uuid[]) AS r(id, fact)`,
    [userId, at.toISOString(), factIds.map(() => randomUUID()), factIds],
  )
  await sql.query(
    `${MEMORY} SELECT $1, m.fact, 2, m.s, 5, $2::date + m.s::int, $2::timestamp, $2::date, 7, 0, 0, 3, 3, '{1,2,3,4}'
       FROM unnest($3::uuid[], $4::float8[]) AS m(fact, s) ${ON_MEMORY}`,
    [userId, at.toISOString(), factIds, numbers],
  )
  for (const sums of SUMS) await sql.query(sums, [userId, at.toISOString()])
  await sql.query('COMMIT')
}

/** The same with a statement for each row. */
export async function writeRowByRow(
  sql: SqlConnection,
  { userId, factIds, at }: Written,
): Promise<void> {
  await sql.query('BEGIN')
  for (const [i, fact] of factIds.entries()) {
    await sql.query(
      `${REVIEW} VALUES ($1, $2, $3, 'rating', 3, 'flashcard', 'cards', $4::timestamp, $4::date, 3000)`,
      [randomUUID(), userId, fact, at.toISOString()],
    )
    await sql.query(
      `${MEMORY} VALUES ($1, $2, 2, $3, 5, $4::date + $3::float8::int, $4::timestamp, $4::date, 7, 0, 0, 3, 3, '{1,2,3,4}')
       ${ON_MEMORY}`,
      [userId, fact, stabilityOf(at, i), at.toISOString()],
    )
  }
  for (const sums of SUMS) await sql.query(sums, [userId, at.toISOString()])
  await sql.query('COMMIT')
}
