import { randomUUID } from 'node:crypto'
import { deleteAccount } from '@/lib/account/data'
import type { Viewer } from '@/lib/account/viewer'
import { deleteArticle } from '@/lib/article/data'
import { db } from '@/lib/db'
import { recordBatch } from '@/lib/review/data'
import type { SentReview } from '@/lib/review/sent'
import { withDatabase } from '../../setup/database'
import { makeSet } from '../../setup/library'
import { makeViewer } from '../../setup/people'

withDatabase()

// The embedded database has one connection: nobody meets there.
const onPostgres = process.env.TEST_DATABASE_URL ? test : test.skip

const FACTS = 6
const AT = new Date('2026-11-20T10:00:00Z')
const DAY = Math.floor(AT.getTime() / 86_400_000)

/** Each deletion of memories takes its time, so that those who delete at once meet on the way. */
async function slowDown(): Promise<void> {
  await db.$executeRaw`CREATE FUNCTION linger() RETURNS trigger LANGUAGE plpgsql AS
    'BEGIN PERFORM pg_sleep(0.1); RETURN NULL; END'`
  // Triggers fire in the order of their names: this one after the one that moves the sums.
  await db.$executeRaw`CREATE TRIGGER memory_days_linger AFTER DELETE ON "Memory"
    FOR EACH STATEMENT EXECUTE FUNCTION linger()`
}

/** An article with its set, of whose facts every second was written by hand. */
async function makeArticle(
  owner: Viewer,
): Promise<{ id: string; facts: string[]; hand: string[] }> {
  const { id, versions } = await db.article.create({
    data: {
      ownerId: owner.id,
      title: 'Phares',
      language: 'fr',
      versions: { create: { number: 1, title: 'Phares', text: '', sha256: '', paragraphs: [] } },
    },
    select: { id: true, versions: { select: { id: true } } },
  })
  const set = await makeSet(owner, FACTS, { visibility: 'public', articleId: id })
  const facts = set.facts.map((fact) => fact.id)
  const versionId = versions[0]?.id ?? null
  for (const factId of facts.filter((_, i) => i % 2)) {
    await db.fact.update({ where: { id: factId }, data: { versionId, key: factId } })
  }
  return { id, facts, hand: facts.filter((_, i) => i % 2 === 0) }
}

/** Everybody has reviewed `facts` on one day; due as many days later. */
const learn = (facts: string[], days: number) => db.$executeRaw`
  INSERT INTO "Memory" ("userId", "factId", state, stability, difficulty, due, "lastReview", "lastDay", reps, lapses, "learningStep")
  SELECT u.id, f.id, 2, 20, 5, ${AT}::timestamp + ${days} * interval '1 day', ${AT}::timestamp - ${days} * interval '1 day',
         (${AT}::timestamp - ${days} * interval '1 day')::date, 3, 0, 0
    FROM "User" u, unnest(${facts}::uuid[]) f(id) WHERE u.name LIKE 'Learner%'`

const rate = (factId: string, minute: number): SentReview => ({
  id: randomUUID(),
  kind: 'rating',
  factId,
  form: 'flashcard',
  origin: 'cards',
  rating: 3,
  durationMs: 1_000,
  reviewedAt: AT.getTime() + minute * 60_000,
  day: DAY,
})

/** The sums of days as the triggers have kept them, and as the memories have them. */
const sums = () => db.$queryRaw<{ kept: string; counted: string }[]>`
  SELECT (SELECT json_agg(d ORDER BY "userId", part, day)::text FROM
            (SELECT "userId", part, day, facts::int FROM "MemoryDay") d) AS kept,
         (SELECT json_agg(d ORDER BY "userId", part, day)::text FROM
            (SELECT m."userId", p.part, p.day, count(*)::int AS facts FROM "Memory" m,
                    memory_parts(m.state, m.stability, m.due, m."lastDay", m.suspended) p GROUP BY 1, 2, 3) d) AS counted`

onPostgres(
  'facts that many learn are deleted by several at once, while they are reviewed: nobody fails, and the sums stand',
  async () => {
    await slowDown()
    const named = (name: string) => makeViewer({ name, email: `${randomUUID()}@example.org` })
    const learners = await Promise.all(Array.from({ length: 8 }, (_, i) => named(`Learner ${i}`)))
    for (let round = 0; round < 3; round++) {
      const owners = await Promise.all(Array.from({ length: 6 }, (_, i) => named(`Owner ${i}`)))
      const made = await Promise.all(owners.map(makeArticle))
      for (const [i, { facts, hand }] of made.entries()) {
        // What the one deletes first was learned on the day of what the other deletes last.
        await learn(hand, i % 2 ? 3 : 9)
        await learn(facts.filter((id) => !hand.includes(id)), i % 2 ? 9 : 3) // prettier-ignore
      }
      const facts = made.flatMap((each) => each.facts)
      const reviewing = learners.map(async (learner, i) => {
        for (let batch = 0; batch < 6; batch++) {
          const some = facts.filter((_, at) => (at + i + batch) % 3 === 0)
          const reviews = (i % 2 ? some : some.toReversed()).map((id) => rate(id, batch))
          await recordBatch(learner, { attempts: [], reviews }, new Date(AT.getTime() + 86_400_000))
        }
      })
      const deleting = made.map(({ id }, i) => {
        const owner = owners[i] as Viewer
        return i < 2 ? deleteAccount(owner) : deleteArticle(owner, id)
      })
      await Promise.all([...deleting, ...reviewing])
      expect(await db.memory.count({ where: { factId: { in: facts } } })).toBe(0)
      const [row] = await sums()
      expect(row?.kept).toBe(row?.counted)
    }
  },
)
