import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { seeded, shuffle } from '@/lib/random'
import { db } from '@/lib/db'
import type { Viewer } from '@/lib/account/viewer'
import { dayOfDate } from '@/lib/review/day'
import { recordBatch } from '@/lib/review/data'
import { rebuildMemories } from '@/lib/review/rebuild.data'
import { STATE } from '@/lib/review/memory'
import type { Rating } from '@/lib/review/event'
import type { SentBatch, SentReview } from '@/lib/review/sent'
import { emptyDatabase, withDatabase } from '../../setup/database'
import { makeSet, type MadeSet } from '../../setup/library'
import { makeViewer } from '../../setup/people'

withDatabase()

const NOW = new Date('2026-06-12T10:00:00Z')
const at = (minutes: number) => NOW.getTime() - 86_400_000 * 30 + minutes * 60_000

function rating(factId: string, given: Rating, minutes: number): SentReview {
  const reviewedAt = at(minutes)
  return {
    id: randomUUID(),
    kind: 'rating',
    factId,
    form: 'flashcard',
    origin: 'cards',
    durationMs: 3_000,
    rating: given,
    reviewedAt,
    day: dayOfDate(reviewedAt),
  }
}

const batch = (...reviews: SentReview[]): SentBatch => ({ attempts: [], reviews })

/** Everything that the log comes to, as the database holds it. */
async function allOf(viewer: Viewer) {
  const where = { where: { userId: viewer.id } }
  const bins = await db.calibration.findMany({ ...where, orderBy: { bin: 'asc' } })
  const days = await db.reviewDay.findMany({ ...where, orderBy: { day: 'asc' } })
  return {
    memories: await db.memory.findMany({ ...where, orderBy: { factId: 'asc' } }),
    // A day or range whose every review was taken back leaves a row of zeros, or none: the same.
    days: days.filter(({ reviews, durationMs }) => reviews !== 0 || durationMs !== 0),
    // Each probability foreseen has eight decimals, so that a sum of them is never near the middle between two.
    bins: bins
      .filter(({ tested }) => tested !== 0)
      .map((bin) => ({ ...bin, expected: Math.round(bin.expected * 1e8) / 1e8 })),
  }
}

describe('a batch of reviews', () => {
  it('becomes memories and the sums of days', async () => {
    const viewer = await makeViewer()
    const { facts } = await makeSet(viewer, 2)
    const [a, b] = facts as [MadeSet['facts'][0], MadeSet['facts'][0]]
    const sent = batch(rating(a.id, 3, 0), rating(a.id, 3, 11), rating(b.id, 1, 5))
    const answer = await recordBatch(viewer, sent, NOW)
    expect(answer.refused).toEqual([])
    expect(answer.accepted.sort()).toEqual(sent.reviews.map(({ id }) => id).sort())
    const { memories, days } = await allOf(viewer)
    expect(memories.find(({ factId }) => factId === a.id)).toMatchObject({ state: STATE.review, reps: 2 }) // prettier-ignore
    expect(memories.find(({ factId }) => factId === b.id)).toMatchObject({ state: STATE.learning, reps: 1 }) // prettier-ignore
    expect(days).toMatchObject([{ reviews: 3, learned: 1, durationMs: 9_000 }])
  })

  it('sent twice counts once, and is acknowledged both times', async () => {
    const viewer = await makeViewer()
    const { facts } = await makeSet(viewer, 1)
    const sent = batch(rating(facts[0]?.id ?? '', 3, 0))
    await recordBatch(viewer, sent, NOW)
    const before = await allOf(viewer)
    const again = await recordBatch(viewer, sent, NOW)
    expect(again.accepted).toEqual([sent.reviews[0]?.id])
    expect(await allOf(viewer)).toEqual(before)
  })

  it('refuses a fact that the viewer cannot see, and takes the rest', async () => {
    const [owner, stranger] = [await makeViewer(), await makeViewer()]
    const secret = await makeSet(owner, 1)
    const own = await makeSet(stranger, 1)
    const sent = batch(
      rating(secret.facts[0]?.id ?? '', 3, 0),
      rating(own.facts[0]?.id ?? '', 3, 0),
      rating(randomUUID(), 3, 0),
    )
    const answer = await recordBatch(stranger, sent, NOW)
    expect(answer.accepted).toEqual([sent.reviews[1]?.id])
    expect(answer.refused.map(({ reason }) => reason)).toEqual(['not-visible', 'not-visible'])
    expect(await db.memory.count({ where: { userId: owner.id } })).toBe(0)
  })

  it('refuses an id that is somebody else’s review, and leaves that one alone', async () => {
    const [first, second] = [await makeViewer(), await makeViewer()]
    const { facts } = await makeSet(first, 1, { visibility: 'public' })
    const theirs = rating(facts[0]?.id ?? '', 4, 0)
    await recordBatch(first, batch(theirs), NOW)
    const answer = await recordBatch(second, batch({ ...theirs, rating: 1 } as SentReview), NOW)
    expect(answer.refused).toEqual([{ id: theirs.id, reason: 'taken' }])
    expect(await db.review.count()).toBe(1)
    expect(await db.memory.count({ where: { userId: second.id } })).toBe(0)
  })

  it('gives an id that two learners send at one moment to one of them', async () => {
    const owner = await makeViewer()
    const { facts } = await makeSet(owner, 1, { visibility: 'public' })
    const learners = await Promise.all(Array.from({ length: 4 }, () => makeViewer()))
    const sent = rating(facts[0]?.id ?? '', 3, 0)
    const answers = await Promise.all(learners.map((each) => recordBatch(each, batch(sent), NOW)))
    expect(answers.filter(({ accepted }) => accepted.length === 1)).toHaveLength(1)
    expect(answers.flatMap(({ refused }) => refused)).toEqual(Array(3).fill({ id: sent.id, reason: 'taken' })) // prettier-ignore
    expect(await db.memory.count()).toBe(1)
  })

  it('takes many batches of one learner at one moment, each once', async () => {
    const viewer = await makeViewer()
    const { facts } = await makeSet(viewer, 2)
    const sent = Array.from({ length: 12 }, (_, i) => rating(facts[i % 2]?.id ?? '', 3, i))
    await Promise.all(sent.map((each) => recordBatch(viewer, batch(each), NOW)))
    const { days, memories } = await allOf(viewer)
    expect(days).toMatchObject([{ reviews: 12 }])
    expect(memories.map(({ reps }) => reps)).toEqual([6, 6])
  })

  it.each([
    ['public', true],
    ['link', true],
    ['private', false],
  ] as const)('a fact of another’s %s set may be studied: %s', async (visibility, may) => {
    const [owner, learner] = [await makeViewer(), await makeViewer()]
    const { facts } = await makeSet(owner, 1, { visibility, linkToken: 'a-secret-link' })
    const answer = await recordBatch(learner, batch(rating(facts[0]?.id ?? '', 3, 0)), NOW)
    expect(answer.accepted).toHaveLength(may ? 1 : 0)
  })

  it('a member of a class studies what is assigned to it', async () => {
    const [teacher, student] = [await makeViewer(), await makeViewer()]
    const { id, facts } = await makeSet(teacher, 1)
    await db.class.create({
      data: {
        teacherId: teacher.id,
        name: '4e B',
        joinCode: 'phare',
        members: { create: { userId: student.id } },
        assignments: { create: { setId: id } },
      },
    })
    const answer = await recordBatch(student, batch(rating(facts[0]?.id ?? '', 3, 0)), NOW)
    expect(answer.refused).toEqual([])
  })

  it('counts once what comes again at another time, as from a clock that is far ahead', async () => {
    const viewer = await makeViewer()
    const { facts } = await makeSet(viewer, 1)
    const ahead = { ...rating(facts[0]?.id ?? '', 3, 0), reviewedAt: NOW.getTime() + 86_400_000 }
    await recordBatch(viewer, batch(ahead), NOW)
    const once = await allOf(viewer)
    const later = new Date(NOW.getTime() + 60_000)
    const answer = await recordBatch(viewer, batch(ahead), later)
    expect(answer).toMatchObject({ accepted: [ahead.id], refused: [] })
    expect(await allOf(viewer)).toEqual(once)
  })

  it('takes nothing by the cookie of a session that has ended', async () => {
    const viewer = await makeViewer()
    const { id, facts } = await makeSet(viewer, 1)
    const sent = batch(rating(facts[0]?.id ?? '', 3, 0))
    sent.attempts = [{ id: randomUUID(), setId: id, seed: 1, questionIds: [randomUUID()], startedAt: at(0) }] // prettier-ignore
    await db.user.update({ where: { id: viewer.id }, data: { sessionVersion: 2 } })
    for (const sessionVersion of [1, 3]) {
      await expect(recordBatch({ id: viewer.id, sessionVersion }, sent, NOW)).rejects.toMatchObject(
        { code: 'sign-in-needed' },
      )
      await expect(
        recordBatch({ id: viewer.id, sessionVersion }, batch(), NOW),
      ).rejects.toMatchObject({ code: 'sign-in-needed' })
    }
    expect([await db.review.count(), await db.attempt.count()]).toEqual([0, 0])
    const answer = await recordBatch({ id: viewer.id, sessionVersion: 2 }, sent, NOW)
    expect(answer).toMatchObject({ refused: [] })
    expect([await db.review.count(), await db.attempt.count()]).toEqual([1, 1])
  })

  it('judges answers itself', async () => {
    const viewer = await makeViewer()
    const { facts } = await makeSet(viewer, 1)
    const fact = facts[0] as MadeSet['facts'][0]
    const answer = (questionId: string, given: string, minutes: number): SentReview => ({
      id: randomUUID(),
      kind: 'answer',
      factId: fact.id,
      questionId,
      given,
      origin: 'learn',
      durationMs: 4_000,
      reviewedAt: at(minutes),
      day: dayOfDate(at(minutes)),
    })
    const sent = batch(
      answer(fact.choice, 'Brest', 0),
      answer(fact.choice, 'Morlaix', 1),
      answer(fact.short, 'Brest', 2),
      answer(fact.card, 'Brest', 3),
      answer(randomUUID(), 'Brest', 4),
    )
    const { refused } = await recordBatch(viewer, sent, NOW)
    expect(refused.map(({ reason }) => reason)).toEqual(['no-such-question', 'no-such-question'])
    const log = await db.review.findMany({ orderBy: { reviewedAt: 'asc' } })
    expect(log.map(({ form, rating: given }) => [form, given])).toEqual([
      ['choice', 3],
      ['choice', 1],
      ['short', 3],
    ])
  })

  it('sets a fast clock back, and refuses a time before there was anything to review', async () => {
    const viewer = await makeViewer()
    const { facts } = await makeSet(viewer, 2)
    const [a, b] = facts as [MadeSet['facts'][0], MadeSet['facts'][0]]
    const future = { ...rating(a.id, 3, 0), reviewedAt: NOW.getTime() + 9e9, day: 90_000 }
    const past = { ...rating(b.id, 3, 0), reviewedAt: 5 }
    const { accepted, refused } = await recordBatch(viewer, batch(future, past), NOW)
    expect(accepted).toEqual([future.id])
    expect(refused).toEqual([{ id: past.id, reason: 'time' }])
    const [row] = await db.review.findMany()
    expect(row?.reviewedAt).toEqual(NOW)
    expect(Math.abs(dayOfDate(row?.day ?? 0) - dayOfDate(NOW))).toBeLessThanOrEqual(1)
  })

  it('an undone review leaves no memory, whichever comes first', async () => {
    const viewer = await makeViewer()
    const { facts } = await makeSet(viewer, 2)
    for (const [i, fact] of facts.entries()) {
      const review = rating(fact.id, 3, 0)
      const undo: SentReview = {
        id: randomUUID(),
        kind: 'undo',
        factId: fact.id,
        undoes: review.id,
        reviewedAt: at(1),
        day: dayOfDate(at(1)),
      }
      const order = i === 0 ? [review, undo] : [undo, review]
      for (const each of order) await recordBatch(viewer, batch(each), NOW)
    }
    expect(await allOf(viewer)).toEqual({ memories: [], days: [], bins: [] })
    expect(await db.review.count()).toBe(4)
  })

  it('a wish for one set brings its facts back sooner', async () => {
    const viewer = await makeViewer()
    const [eager, calm] = [await makeSet(viewer, 1), await makeSet(viewer, 1)]
    await db.setPreference.create({
      data: { userId: viewer.id, setId: eager.id, desiredRetention: 0.97 },
    })
    const ids = [eager, calm].map(({ facts }) => facts[0]?.id ?? '')
    await recordBatch(viewer, batch(...ids.map((id) => rating(id, 4, 0))), NOW)
    const due = new Map((await db.memory.findMany()).map((row) => [row.factId, row.due]))
    expect(due.get(ids[0] ?? '')?.getTime()).toBeLessThan(due.get(ids[1] ?? '')?.getTime() ?? 0)
  })
})

describe('three devices', () => {
  it('end in the same memory, whatever the order and repetition of their batches; a rebuild gives it too', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer(), async (seed) => {
        await emptyDatabase()
        const random = seeded(seed)
        const viewer = await makeViewer()
        const { facts } = await makeSet(viewer, 3)
        const log = Array.from({ length: 24 }, (): SentReview => {
          const fact = facts[Math.floor(random() * facts.length)]
          return rating(fact?.id ?? '', (1 + Math.floor(random() * 4)) as Rating, random() * 40_000)
        })
        const last = log.at(-1) as SentReview
        log.push({ id: randomUUID(), kind: 'undo', factId: last.factId, undoes: last.id, reviewedAt: at(40_001), day: dayOfDate(at(40_001)) }) // prettier-ignore
        await recordBatch(viewer, batch(...log), NOW)
        const once = await allOf(viewer)

        await db.review.deleteMany()
        await rebuildMemories(viewer)
        expect(await allOf(viewer)).toEqual({ memories: [], days: [], bins: [] })

        const arriving = shuffle([...log, ...log.slice(0, 8)], random)
        const batches = [arriving.slice(0, 9), arriving.slice(9, 20), arriving.slice(20)]
        await Promise.all(batches.map((reviews) => recordBatch(viewer, batch(...reviews), NOW)))
        expect(await allOf(viewer)).toEqual(once)

        await rebuildMemories(viewer)
        expect(await allOf(viewer)).toEqual(once)
      }),
      { numRuns: 8 },
    )
  }, 60_000)
})
