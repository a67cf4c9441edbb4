import type { SqlConnection } from '@/lib/db/migrate'

/** Facts of the public set that everybody studies. */
const SHARED_FACTS = 100

/**
 * Many learners of one public set, each with a memory of its every fact and their share of the log. On a server of
 * one's own: foreign keys are not checked row by row, and the log's indexes are made after its rows.
 * @param reviews in the whole log, in the end
 */
export async function fillCrowd(
  connection: SqlConnection,
  learners: number,
  reviews: number,
): Promise<void> {
  const each = Math.max(1, Math.round(reviews / learners / SHARED_FACTS))
  const indexes = await connection.query<{ name: string; made: string }>(
    `SELECT quote_ident(indexname) AS name, indexdef AS made FROM pg_indexes
      WHERE tablename = 'Review' AND indexname <> 'Review_pkey'`,
  )
  await connection.exec(`
    ALTER TABLE "Review" DISABLE TRIGGER ALL;
    ALTER TABLE "Memory" DISABLE TRIGGER ALL;
    ${indexes.map(({ name }) => `DROP INDEX ${name};`).join('\n')}
    INSERT INTO "User" (id, "updatedAt") SELECT gen_random_uuid(), now() FROM generate_series(1, ${learners});
    CREATE TEMP TABLE crowd AS SELECT id, row_number() OVER () AS n FROM "User" WHERE name IS NULL;
    INSERT INTO "StudySet" (id, "ownerId", title, language, visibility, "updatedAt")
      SELECT gen_random_uuid(), id, 'Phares de tous', 'fr', 'public', now() FROM crowd LIMIT 1;
    INSERT INTO "Fact" (id, "ownerId", kind, language, statement, context, answer, "updatedAt")
      SELECT gen_random_uuid(), "ownerId", 'place', 'fr', 'Un phare est à Brest.', 'Phares', 'Brest', now()
        FROM "StudySet", generate_series(1, ${SHARED_FACTS}) WHERE title = 'Phares de tous';
    CREATE TEMP TABLE shared AS SELECT f.id, row_number() OVER () AS n
      FROM "Fact" f JOIN "StudySet" s USING ("ownerId") WHERE s.title = 'Phares de tous';
    INSERT INTO "SetFact" ("setId", "factId", position)
      SELECT s.id, f.id, f.n FROM "StudySet" s, shared f WHERE s.title = 'Phares de tous';
    INSERT INTO "Memory" ("userId", "factId", state, stability, difficulty, due, "lastReview", "lastDay", reps, lapses,
                          "learningStep")
      SELECT c.id, f.id, 2, 30, 5, current_date + 1 + (c.n + f.n)::int % 60, now(), current_date, ${each}, 0, 0
        FROM crowd c, shared f;
    INSERT INTO "Review" (id, "userId", "factId", kind, rating, form, origin, "reviewedAt", day, "durationMs")
      SELECT gen_random_uuid(), c.id, f.id, 'rating', 3, 'flashcard', 'cards',
             now() - (r * 9 + f.n % 9) * interval '1 day', current_date - (r * 9 + f.n % 9)::int, 3000
        FROM crowd c, shared f, generate_series(1, ${each}) r;
    INSERT INTO "MemoryDay" ("userId", part, day, facts)
      SELECT m."userId", p.part, p.day, count(*)
        FROM "Memory" m JOIN crowd c ON c.id = m."userId",
             memory_parts(m.state, m.stability, m.due, m."lastDay", m.suspended) p
       GROUP BY 1, 2, 3;
    ${indexes.map(({ made }) => `${made};`).join('\n')}
    ALTER TABLE "Review" ENABLE TRIGGER ALL;
    ALTER TABLE "Memory" ENABLE TRIGGER ALL;
    DROP TABLE crowd, shared;`)
}
