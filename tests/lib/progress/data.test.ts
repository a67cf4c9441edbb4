import { randomUUID } from 'node:crypto'
import { mergeGuest } from '@/lib/account/merge.data'
import type { Viewer } from '@/lib/account/viewer'
import { db, withConnection } from '@/lib/db'
import { loadProgress, readFactRows } from '@/lib/progress/data'
import { loadExamReview } from '@/lib/progress/exam.data'
import { loadProgressPage } from '@/lib/progress/page.data'
import { recordBatch } from '@/lib/review/data'
import { saveSetWish } from '@/lib/review/wish.data'
import { rebuildMemories } from '@/lib/review/rebuild.data'
import { dayAt, dayOfDate } from '@/lib/review/day'
import type { Rating } from '@/lib/review/event'
import { retrievability } from '@/lib/review/schedule'
import { readMemory } from '@/lib/review/rows'
import type { SentReview } from '@/lib/review/sent'
import { DEFAULT_PARAMETERS } from '@/lib/review/memory'
import { seeded, shuffle } from '@/lib/random'
import { countDue, loadDue } from '@/lib/study/due.data'
import { databaseRecorder, withDatabase } from '../../setup/database'
import { makeSet } from '../../setup/library'
import { fillLearner } from '../../setup/many'
import { makeGuest, makeViewer } from '../../setup/people'
import { nodesOf, scannedWhole } from '../../setup/recorded'

withDatabase()

const NOW = new Date('2026-06-12T10:00:00Z')
const DAY = 86_400_000

function rating(factId: string, given: Rating, reviewedAt: number, timeZone = 'UTC'): SentReview {
  return {
    id: randomUUID(),
    kind: 'rating',
    factId,
    form: 'flashcard',
    origin: 'cards',
    rating: given,
    durationMs: 4_000,
    reviewedAt,
    day: dayAt(reviewedAt, timeZone),
  }
}

/** The sums that triggers keep, and the same reckoned from the memories that are there. */
async function sumsOf(viewer: Viewer) {
  const kept = await db.$queryRaw<object[]>`
    SELECT part, day, facts FROM "MemoryDay" WHERE "userId" = ${viewer.id}::uuid ORDER BY part, day`
  const reckoned = await db.$queryRaw<object[]>`
    SELECT p.part, p.day, count(*)::int AS facts
      FROM "Memory" m, memory_parts(m.state, m.stability, m.due, m."lastDay", m.suspended) p
     WHERE m."userId" = ${viewer.id}::uuid GROUP BY 1, 2 ORDER BY 1, 2`
  return { kept, reckoned }
}

const reviewDays = (viewer: Viewer) =>
  db.reviewDay.findMany({
    where: { userId: viewer.id, reviews: { gt: 0 } },
    orderBy: { day: 'asc' },
  })

/** A year of a learner who travels, answers late from a second device, takes back and puts aside. */
function year(facts: string[], seed: number): SentReview[] {
  const random = seeded(seed)
  const zones = ['Europe/Paris', 'Pacific/Auckland', 'America/Los_Angeles', 'America/St_Johns']
  const log: SentReview[] = []
  for (let i = 0; i < 240; i++) {
    const reviewedAt = Math.round(NOW.getTime() - random() * 360 * DAY)
    const zone = zones[Math.floor(random() * zones.length)]
    const factId = facts[Math.floor(random() * facts.length)] ?? ''
    const review = rating(factId, (1 + Math.floor(random() * 4)) as Rating, reviewedAt, zone)
    log.push(review)
    const { day } = review
    const moment = { factId, reviewedAt: reviewedAt + 1, day }
    if (random() < 0.1) log.push({ ...moment, id: randomUUID(), kind: 'undo', undoes: review.id })
    if (random() < 0.03) log.push({ ...moment, id: randomUUID(), kind: 'suspend' })
  }
  return log
}

describe('the sums of the days', () => {
  it('are those of the memories, whatever order reviews came in, and after each kind of change', async () => {
    const viewer = await makeViewer()
    const { id, facts } = await makeSet(viewer, 12)
    const log = year(facts.map((fact) => fact.id), 7) // prettier-ignore
    const arriving = shuffle(log, seeded(8))
    for (let from = 0; from < arriving.length; from += 40) {
      await recordBatch(viewer, { attempts: [], reviews: arriving.slice(from, from + 40) }, NOW)
      const { kept, reckoned } = await sumsOf(viewer)
      expect(kept).toEqual(reckoned)
    }
    expect((await sumsOf(viewer)).kept.length).toBeGreaterThan(12)

    const days = await reviewDays(viewer)
    const memories = await db.memory.findMany({ orderBy: { factId: 'asc' } })
    const { kept } = await sumsOf(viewer)
    await rebuildMemories(viewer)
    expect((await sumsOf(viewer)).kept).toEqual(kept)
    expect(await reviewDays(viewer)).toEqual(days)
    expect(await db.memory.findMany({ orderBy: { factId: 'asc' } })).toEqual(memories)

    await db.fact.delete({ where: { id: facts[0]?.id } })
    await db.studySet.delete({ where: { id } })
    const afterDeletion = await sumsOf(viewer)
    expect(afterDeletion.kept).toEqual(afterDeletion.reckoned)
    expect(afterDeletion.kept).not.toEqual(kept)

    await db.user.delete({ where: { id: viewer.id } })
    expect(await db.memoryDay.count()).toBe(0)
  })

  it('keep each review on the day it had where the learner was, and count each once', async () => {
    const viewer = await makeViewer()
    const { facts } = await makeSet(viewer, 6)
    const log = year(facts.map((fact) => fact.id), 21) // prettier-ignore
    await recordBatch(viewer, { attempts: [], reviews: log }, NOW)
    await recordBatch(viewer, { attempts: [], reviews: log.slice(0, 100) }, NOW)
    const undone = new Set(log.flatMap((each) => (each.kind === 'undo' ? each.undoes : [])))
    const standing = log.filter(({ id, kind }) => kind === 'rating' && !undone.has(id))
    const expected = new Map<number, number>()
    for (const { day } of standing) expected.set(day, (expected.get(day) ?? 0) + 1)
    const days = await reviewDays(viewer)
    expect(new Map(days.map(({ day, reviews }) => [dayOfDate(day), reviews]))).toEqual(
      new Map([...expected].sort(([a], [b]) => a - b)),
    )
    await db.user.update({ where: { id: viewer.id }, data: { timeZone: 'Asia/Tokyo' } })
    expect(await reviewDays(viewer)).toEqual(days)
  })

  it('follow a guest’s reviews into the account', async () => {
    const [guest, viewer] = [await makeGuest(), await makeViewer()]
    const { facts } = await makeSet(guest, 3)
    const log = year(facts.map((fact) => fact.id), 3) // prettier-ignore
    await recordBatch(guest, { attempts: [], reviews: log }, NOW)
    const { kept } = await sumsOf(guest)
    await mergeGuest(guest.id, viewer.id)
    expect((await sumsOf(viewer)).kept).toEqual(kept)
    expect((await sumsOf(guest)).kept).toEqual([])
  })
})

test('every fact studied can be read out, a page at a time, and nobody else’s', async () => {
  const [viewer, other] = [await makeViewer(), await makeViewer()]
  const amount = { inSet: 50, reviews: 1, due: 5, today: '2026-06-12' }
  await withConnection(async (connection) => {
    await fillLearner(connection, viewer.id, { ...amount, facts: 2_050 })
    await fillLearner(connection, other.id, { ...amount, facts: 50 })
  })
  const rows = []
  for await (const row of readFactRows(viewer)) rows.push(row)
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2_050)
  expect(rows[0]).toMatchObject({ answer: 'Brest', state: 2, suspended: false })
  expect(rows.filter(({ due }) => due <= '2026-06-12')).toHaveLength(5)
})

describe('progress from sums', () => {
  it('says what the memories say one by one', async () => {
    const viewer = await makeViewer()
    await withConnection((connection) =>
      fillLearner(connection, viewer.id, {
        facts: 600,
        inSet: 40,
        reviews: 1,
        due: 30,
        today: '2026-06-12',
      }),
    )
    const progress = await loadProgress(viewer, NOW)
    const rows = await db.memory.findMany({ where: { userId: viewer.id } })
    const memories = rows.map((row) => readMemory(row))
    const recall = memories.map((memory) =>
      retrievability(memory, progress.today, DEFAULT_PARAMETERS.weights),
    )
    const remembered = recall.reduce((sum, each) => sum + each, 0)
    expect(progress.facts.learned).toBe(600)
    expect(Math.abs(progress.facts.remembered - remembered) / 600).toBeLessThan(0.005)
    expect(progress.due.get(progress.today)).toBe(30)
    const ends = [7, 30, 90, 365, Infinity]
    expect(progress.strength).toEqual(
      ends.map(
        (end, i) =>
          memories.filter(({ stability }) => stability < end && stability >= (ends[i - 1] ?? 0))
            .length,
      ),
    )
    expect(progress.sets).toHaveLength(11)
    expect(progress.articles).toHaveLength(11)
    for (const place of [...progress.sets, ...progress.articles]) {
      expect(place).toMatchObject({ facts: 40, learned: 40, own: true })
      expect(place.strength.reduce((sum, count) => sum + count, 0)).toBe(40)
    }
  })

  it('shows the twelve sets studied last with the articles of theirs, each as its memories say one by one', async () => {
    const viewer = await makeViewer()
    const amount = { facts: 600, inSet: 30, reviews: 1, due: 0, today: '2026-06-12' }
    await withConnection((connection) => fillLearner(connection, viewer.id, amount))
    // All of it was reviewed at one moment, but for three sets, of which two came later.
    await db.$executeRaw`UPDATE "Memory" SET "lastReview" = '2026-06-01', tested = lapses + 2, recalled = 2`
    const review = (title: string, at: string) => db.$executeRaw`
      UPDATE "Memory" m SET "lastReview" = ${at}::timestamp FROM "SetFact" sf JOIN "StudySet" s ON s.id = sf."setId"
       WHERE sf."factId" = m."factId" AND s.title = ${title}`
    await review('Phares 3', '2026-06-03')
    await review('Phares 8', '2026-06-02')
    await review('Phares 5', '2026-05-01')
    // One fact of the first set is new, one is not learned yet.
    const facts = await db.setFact.findMany({
      where: { set: { title: 'Phares 3' } },
      select: { factId: true },
    })
    await db.memory.deleteMany({ where: { factId: facts[0]?.factId } })
    await db.memory.updateMany({ where: { factId: facts[1]?.factId }, data: { state: 1 } })

    const { sets, articles, today } = await loadProgress(viewer, NOW)
    expect(sets.slice(0, 2).map(({ title }) => title)).toEqual(['Phares 3', 'Phares 8'])
    expect(sets).toHaveLength(12)
    expect(sets.map(({ title }) => title)).not.toContain('Phares 5')
    expect(articles.map(({ title }) => title.replace('Article', 'Phares')).sort()).toEqual(
      sets.map(({ title }) => title).sort(),
    )
    for (const place of [...sets, ...articles]) {
      const inSet = { set: { title: place.title.replace('Article', 'Phares') } }
      const rows = await db.memory.findMany({ where: { fact: { sets: { some: inSet } } } })
      const learned = rows.filter(({ state }) => state >= 2).map((row) => readMemory(row))
      const recalls = learned.map((each) => retrievability(each, today, DEFAULT_PARAMETERS.weights))
      const lasting = (start: number, end: number) =>
        learned.filter(({ stability }) => stability >= start && stability < end).length
      expect(place).toMatchObject({
        facts: 30,
        learned: learned.length,
        strength: [[0, 7], [7, 30], [30, 90], [90, 365], [365, Infinity]].map(([start = 0, end = 0]) => lasting(start, end)), // prettier-ignore
        tested: rows.reduce((sum, row) => sum + row.tested, 0),
        recalled: rows.reduce((sum, row) => sum + row.recalled, 0),
      })
      expect(place.recall).toBeCloseTo(recalls.reduce((sum, each) => sum + each, 0) / recalls.length, 6) // prettier-ignore
    }
    expect(sets[0]?.learned).toBe(28)
  })

  it('tells a large set by a part that is spread over it, and says so', async () => {
    const viewer = await makeViewer()
    const amount = { facts: 3_000, inSet: 3_000, inArticle: 50, reviews: 1, due: 0 }
    await withConnection((connection) =>
      fillLearner(connection, viewer.id, { ...amount, today: '2026-06-12' }),
    )
    // Half of it was never learned.
    await db.$executeRaw`
      DELETE FROM "Memory" m USING "SetFact" sf WHERE sf."factId" = m."factId" AND sf.position % 4 > 1`
    // What is due of it is found by looking each up in it.
    const other = await makeSet(viewer, 2)
    const lateOther = other.facts.map(({ id }) => rating(id, 4, NOW.getTime() - 40 * DAY))
    await recordBatch(viewer, { attempts: [], reviews: lateOther }, NOW)
    const large = await db.studySet.findFirstOrThrow({ where: { title: 'Phares 0' } })
    await db.$executeRaw`
      UPDATE "Memory" SET due = '2026-06-10' WHERE "factId" IN (
        SELECT "factId" FROM "SetFact" WHERE "setId" = ${large.id}::uuid AND position IN (4, 1000, 2000))`
    const dueIn = async (setId?: string) =>
      (await loadDue(viewer, NOW, setId ? { setId } : {})).facts.length
    expect([await dueIn(large.id), await dueIn(other.id), await dueIn()]).toEqual([3, 2, 5])

    const sets = (await loadProgress(viewer, NOW)).sets.filter(({ id }) => id === large.id)
    expect(sets).toMatchObject([{ facts: 3_000, estimatedFrom: 400 }])
    expect(sets[0]?.learned).toBeGreaterThan(1_350)
    expect(sets[0]?.learned).toBeLessThan(1_650)
  })

  it('foresees an exam over thousands of facts from a fair part of them, and gives the weakest to go over', async () => {
    const viewer = await makeViewer()
    const amount = { facts: 2_600, inSet: 50, reviews: 1, due: 30, today: '2026-06-12' }
    await withConnection((connection) => fillLearner(connection, viewer.id, amount))
    // Those of the lowest ids, which an order by id would see first, are forgotten.
    await db.$executeRaw`
      UPDATE "Memory" SET stability = 0.5, suspended = true WHERE "factId" IN (
        SELECT "factId" FROM "Memory" ORDER BY "factId" LIMIT 650)`
    const today = dayAt(NOW.getTime(), viewer.timeZone)
    const { exam } = await loadProgressPage(viewer, NOW, { day: today + 1 })
    expect(exam).toMatchObject({ facts: 2_600, reckoned: 2_000, refresh: null })
    const weak = exam?.recalls.filter(({ recall }) => recall < 0.6).length ?? 0
    expect(Math.abs(weak / 2_000 - 650 / 2_600)).toBeLessThan(0.03)
    expect(await loadProgressPage(viewer, NOW, { day: today + 1 })).toMatchObject({ exam })

    const review = await loadExamReview(viewer, NOW, { day: today + 1 })
    expect(review.facts.map(({ id }) => id)).toEqual(
      exam?.recalls.slice(0, 50).map(({ factId }) => factId),
    )
    expect(await loadProgressPage(viewer, NOW, { day: today })).toMatchObject({ exam: null })
  })

  it('foresees an exam with the wishes of the sets, over one set with what was never learned', async () => {
    const [viewer, stranger] = [await makeViewer(), await makeViewer()]
    const { id, facts } = await makeSet(viewer, 3)
    const reviews = facts.slice(0, 2).map((fact) => rating(fact.id, 4, NOW.getTime() - 40 * DAY))
    await recordBatch(viewer, { attempts: [], reviews }, NOW)
    const asked = { day: dayAt(NOW.getTime(), viewer.timeZone) + 200, setId: id }
    const expected = async () => (await loadProgressPage(viewer, NOW, asked)).exam?.expected ?? NaN
    const own = await expected()
    await saveSetWish(viewer, id, 0.97)
    expect(await expected()).toBeGreaterThan(own + 0.01)
    const review = await loadExamReview(viewer, NOW, asked)
    expect(review.facts[0]).toMatchObject({ id: facts[2]?.id, memory: null, wish: 0.97 })
    expect((await loadExamReview(stranger, NOW, asked)).facts).toEqual([])
    expect((await loadProgressPage(stranger, NOW, asked)).exam?.facts).toBe(0)
  })

  it('measures retention by set, and keeps the history of each hard fact', async () => {
    const viewer = await makeViewer()
    const { id, facts } = await makeSet(viewer, 2)
    const [a, b] = facts.map((fact) => fact.id) as [string, string]
    const at = (daysAgo: number) => NOW.getTime() - daysAgo * DAY
    const reviews = [
      rating(a, 4, at(40)),
      rating(a, 3, at(20)),
      rating(b, 4, at(40)),
      rating(b, 1, at(20)),
      rating(b, 3, at(20) + 3_600_000),
    ]
    await recordBatch(viewer, { attempts: [], reviews }, NOW)
    const { sets, hardest, today } = await loadProgress(viewer, NOW)
    expect(sets).toMatchObject([{ id, tested: 2, recalled: 1 }])
    expect(hardest).toMatchObject([
      {
        id: b,
        lapses: 1,
        articleId: null,
        editedIn: id,
        readIn: null,
        history: [
          { day: today - 40, rating: 4 },
          { day: today - 20, rating: 1 },
          { day: today - 20, rating: 3 },
        ],
      },
    ])
  })
})

/** Tables that grow with what is learned: none of them is read from end to end. */
const LARGE = ['Review', 'Memory', 'MemoryDay', 'Fact', 'Question', 'SetFact']

describe('with thousands of facts, of several learners', () => {
  async function many(): Promise<Viewer> {
    const people = [await makeViewer(), await makeViewer(), await makeViewer(), await makeViewer()]
    const amount = { facts: 3_000, inSet: 50, reviews: 2, due: 100, today: '2026-06-12' }
    await withConnection(async (connection) => {
      for (const { id } of people) await fillLearner(connection, id, amount)
      await connection.exec('ANALYZE')
    })
    return people[1] as Viewer
  }

  async function plansOf(work: () => Promise<unknown>) {
    const { queries } = await databaseRecorder().record(work)
    const plans = []
    for (const query of queries) plans.push(await databaseRecorder().explain(query))
    return { queries, plans }
  }

  it('reads by index what is due, a batch, and progress', async () => {
    const viewer = await many()

    const due = await plansOf(() => loadDue(viewer, NOW))
    expect(due.plans.flatMap(scannedWhole).filter((table) => LARGE.includes(table))).toEqual([])
    const indexes = due.plans.flatMap(nodesOf).map((node) => node['Index Name'])
    expect(indexes).toContain('Memory_userId_suspended_state_due_idx')
    expect(await countDue({ ...viewer, dailyGoal: 1_000 }, NOW)).toBe(100)
    expect(await countDue(viewer, NOW)).toBe(viewer.dailyGoal)

    const rows = await db.memory.findMany({ where: { userId: viewer.id }, take: 50 })
    const reviews = rows.map(({ factId }) => rating(factId, 3, NOW.getTime()))
    const batch = await plansOf(() => recordBatch(viewer, { attempts: [], reviews }, NOW))
    expect(batch.plans.flatMap(scannedWhole).filter((table) => LARGE.includes(table))).toEqual([])
    const inBatch = batch.plans.flatMap(nodesOf).map((node) => node['Index Name'])
    expect(inBatch).toContain('Review_userId_factId_reviewedAt_idx')
    expect(await db.review.count({ where: { reviewedAt: NOW } })).toBe(50)

    const progress = await plansOf(() => loadProgressPage(viewer, NOW, null))
    expect(progress.queries.length).toBeLessThanOrEqual(3)
    expect(progress.plans.flatMap(scannedWhole).filter((table) => LARGE.includes(table))).toEqual(
      [],
    )
    const read = progress.plans.flatMap(nodesOf).map((node) => node['Relation Name'])
    expect(read).toContain('MemoryDay')
    expect(read).not.toContain('Review')

    // An exam asks once more, over memories, and not over the log.
    const asked = { day: dayAt(NOW.getTime(), 'UTC') + 30 }
    const withExam = await plansOf(() => loadProgressPage(viewer, NOW, asked))
    expect(withExam.queries.length).toBeLessThanOrEqual(4)
    const readForExam = withExam.plans.flatMap(nodesOf).map((node) => node['Relation Name'])
    expect(readForExam).not.toContain('Review')
  })

  it('finds in one large set of them what it finds in all, by index too', async () => {
    const [viewer, other] = [await makeViewer(), await makeViewer()]
    const amount = { facts: 3_000, inSet: 3_000, reviews: 1, due: 30, today: '2026-06-12' }
    await withConnection(async (connection) => {
      await fillLearner(connection, viewer.id, amount)
      await fillLearner(connection, other.id, { ...amount, facts: 9_000, inSet: 50 })
      await connection.exec('ANALYZE')
    })
    const [large, none] = [await db.studySet.findFirstOrThrow({ where: { ownerId: viewer.id } }), await makeSet(viewer, 1)] // prettier-ignore
    const { plans } = await plansOf(() => loadDue(viewer, NOW, { setId: large.id }))
    // Whether the set is large is told by its first 2,000 rows, which in a table so small are read as they lie.
    const ofMemories = plans.filter((plan) =>
      nodesOf(plan).some((node) => node['Relation Name'] === 'Memory'),
    )
    expect(ofMemories.length).toBeGreaterThanOrEqual(3)
    expect(ofMemories.flatMap(scannedWhole).filter((table) => LARGE.includes(table))).toEqual([])
    expect(await loadDue(viewer, NOW, { setId: large.id })).toEqual(await loadDue(viewer, NOW))
    expect(await loadDue(viewer, NOW, { setId: none.id })).toMatchObject({ facts: [], left: 0, next: null }) // prettier-ignore
  })
})
