import type { SqlConnection } from '@/lib/db/migrate'

/** How much is made by `fillLearner`. */
export interface Amount {
  facts: number
  /** Facts in each set. */
  inSet: number
  /** Facts of each article; as many as in a set, unless it is given. */
  inArticle?: number
  /** Reviews of each fact in the log. */
  reviews: number
  /** Of the facts, how many are due on `today` at the latest; the others are due on the 365 days after. */
  due: number
  /** `2026-06-12` */
  today: string
}

/**
 * A learner with many facts in sets from articles, each fact with one card, reviewed now and then over the last 500
 * days: by plain SQL, in a few seconds for 100,000. What depends on reviews (memories, sums of days) is as plausible as
 * needed for plans and times, and is not the reduction of the log.
 * @param userId of somebody who is there already
 */
export async function fillLearner(
  connection: SqlConnection,
  userId: string,
  { facts, inSet, inArticle = inSet, reviews, due, today }: Amount,
): Promise<void> {
  const owner = `'${userId}'::uuid`
  const now = `'${today}'::date`
  await connection.exec(`
    CREATE TEMP TABLE made_set AS SELECT i, gen_random_uuid() AS id
      FROM generate_series(0, ${Math.ceil(facts / inSet) - 1}) i;
    CREATE TEMP TABLE made_article AS SELECT i, gen_random_uuid() AS id, gen_random_uuid() AS version
      FROM generate_series(0, ${Math.ceil(facts / inArticle) - 1}) i;
    CREATE TEMP TABLE made_fact AS SELECT n, n / ${inSet} AS i, n / ${inArticle} AS a, gen_random_uuid() AS id
      FROM generate_series(0, ${facts - 1}) n;
    INSERT INTO "Article" (id, "ownerId", title, language, "updatedAt")
      SELECT id, ${owner}, 'Article ' || i, 'fr', now() FROM made_article;
    INSERT INTO "ArticleVersion" (id, "articleId", number, title, text, sha256, paragraphs)
      SELECT version, id, 1, 'Article ' || i, 'Un phare.', '', '[]' FROM made_article;
    INSERT INTO "StudySet" (id, "ownerId", "articleId", title, language, "updatedAt")
      SELECT s.id, ${owner}, a.id, 'Phares ' || s.i, 'fr', now()
        FROM made_set s JOIN made_article a ON a.i = s.i * ${inSet} / ${inArticle};
    INSERT INTO "Fact" (id, "ownerId", "versionId", key, kind, language, statement, context, answer, start, "updatedAt")
      SELECT f.id, ${owner}, a.version, f.n::text, 'place', 'fr', 'Le phare numéro ' || n || ' est à Brest.',
             'Phares imaginaires', 'Brest', f.n * 50, now()
        FROM made_fact f JOIN made_article a ON a.i = f.a;
    INSERT INTO "Question" (id, "factId", kind, prompt, body, "sourceStart", "sourceEnd", "sourceText", "updatedAt")
      SELECT gen_random_uuid(), id, 'flashcard', 'Où est le phare numéro ' || n || ' ?',
             '{"answer":"Brest","accepted":[]}', 0, 9, 'Un phare.', now() FROM made_fact;
    INSERT INTO "SetFact" ("setId", "factId", position)
      SELECT s.id, f.id, n % ${inSet} FROM made_fact f JOIN made_set s USING (i);
    INSERT INTO "Memory" ("userId", "factId", state, stability, difficulty, due, "lastReview", "lastDay", reps, lapses,
                          "learningStep")
      -- Asked again when recall has fallen to 90 %: after as many days as it is stable.
      SELECT ${owner}, id, 2, due - day, 5, due, day + interval '10 hours', day, ${reviews}, n % 100 / 90, 0 FROM (
        SELECT id, n, ${now} - 6 - n % 494 AS day,
               CASE WHEN n < ${due} THEN ${now} - n % 5 ELSE ${now} + 1 + n % 365 END AS due FROM made_fact) f;
    INSERT INTO "Review" (id, "userId", "factId", kind, rating, form, origin, "reviewedAt", day, "durationMs")
      SELECT gen_random_uuid(), ${owner}, id, 'rating', 3, 'flashcard', 'cards',
             ${now} - 6 - n % 494 - 7 * r + interval '10 hours', ${now} - 6 - n % 494 - 7 * r, 3000
        FROM made_fact, generate_series(0, ${reviews - 1}) r;
    INSERT INTO "ReviewDay" ("userId", day, reviews, tested, recalled, learned, lapsed, "durationMs")
      SELECT ${owner}, ${now} - d, 20, 15, 13, 2, 1, 60000 FROM generate_series(1, 500) d;
    INSERT INTO "Calibration" ("userId", bin, tested, recalled, expected)
      SELECT ${owner}, b, 100, b * 5, b * 5 + 2 FROM generate_series(10, 19) b;
    DROP TABLE made_set, made_article, made_fact;`)
}
