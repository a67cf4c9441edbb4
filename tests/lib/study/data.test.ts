import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { findOpenAttempt, saveAttempts } from '@/lib/quiz/data'
import { loadProgress } from '@/lib/progress/data'
import { loadProgressPage } from '@/lib/progress/page.data'
import { dayAt, dayOfDate } from '@/lib/review/day'
import { recordBatch } from '@/lib/review/data'
import { wishing } from '@/lib/review/memory'
import { previewRatings } from '@/lib/review/schedule'
import type { SentReview } from '@/lib/review/sent'
import { saveSetWish } from '@/lib/review/wish.data'
import { memoryAfter } from '@/lib/study/catch-up'
import { loadSet } from '@/lib/study/data'
import { countDue, loadDue } from '@/lib/study/due.data'
import type { StudyFact } from '@/lib/study/fact'
import { dueOf } from '@/lib/study/kept'
import { loadKept } from '@/lib/study/kept.data'
import { withDatabase } from '../../setup/database'
import { makeSet } from '../../setup/library'
import { makeViewer } from '../../setup/people'

withDatabase()

const NOW = new Date('2026-06-12T10:00:00Z')
const DAY = 86_400_000

const easy = (factId: string, daysAgo: number, rating: 1 | 3 | 4 = 4): SentReview => {
  const reviewedAt = NOW.getTime() - daysAgo * DAY
  return {
    id: randomUUID(),
    kind: 'rating',
    factId,
    form: 'flashcard',
    origin: 'cards',
    rating,
    durationMs: 30_000,
    reviewedAt,
    day: dayOfDate(reviewedAt),
  }
}
const batch = (...reviews: SentReview[]) => ({ attempts: [], reviews })

describe('a set to study', () => {
  it('is there for who may see it, and for nobody else', async () => {
    const [owner, stranger] = [await makeViewer(), await makeViewer()]
    const { id } = await makeSet(owner, 2, { visibility: 'link', linkToken: 'secret' })
    expect((await loadSet(owner, id, NOW)).set.facts).toHaveLength(2)
    expect((await loadSet(stranger, id, NOW, 'secret')).set.isOwner).toBe(false)
    await expect(loadSet(stranger, id, NOW)).rejects.toMatchObject({ code: 'not-found' })
    await expect(loadSet(stranger, id, NOW, 'guess')).rejects.toMatchObject({ code: 'not-found' })
  })

  it('has the viewer’s own memory and no other’s', async () => {
    const [owner, learner] = [await makeViewer(), await makeViewer()]
    const { id, facts } = await makeSet(owner, 1, { visibility: 'public' })
    await recordBatch(owner, batch(easy(facts[0]?.id ?? '', 3)), NOW)
    expect((await loadSet(owner, id, NOW)).set.facts[0]?.memory?.reps).toBe(1)
    expect((await loadSet(learner, id, NOW)).set.facts[0]?.memory).toBeNull()
  })
})

describe('what is due', () => {
  it('comes on its day, cut to the goal of the day', async () => {
    const viewer = await makeViewer({ dailyGoal: 3 })
    const { facts } = await makeSet(viewer, 6)
    const late = facts.slice(0, 5).map(({ id }) => easy(id, 40))
    await recordBatch(viewer, batch(...late, easy(facts[5]?.id ?? '', 0)), NOW)
    const due = await loadDue(viewer, NOW)
    expect(due.facts).toHaveLength(2)
    expect(due.left).toBe(3)
    expect(due.next?.count).toBe(1)
    // One was done today: what is left of the day, and everybody says the same number.
    expect(await countDue(viewer, NOW)).toBe(2)
    expect(dueOf(await loadKept(viewer, NOW), NOW.getTime()).facts).toHaveLength(2)

    await recordBatch(viewer, batch(...due.facts.map(({ id }) => easy(id, 0))), NOW)
    expect(await loadDue(viewer, NOW)).toMatchObject({ facts: [], left: 3, portion: 3 })
    expect(await countDue(viewer, NOW)).toBe(0)
    expect((await loadDue(viewer, NOW, { more: true })).facts).toHaveLength(3)
    expect(await countDue(viewer, new Date(NOW.getTime() + DAY))).toBe(3)
  })

  it('is told when it comes back today, while it is being learned', async () => {
    const viewer = await makeViewer()
    const { facts } = await makeSet(viewer, 1)
    expect((await loadDue(viewer, NOW)).soon).toBeNull()
    await recordBatch(viewer, batch(easy(facts[0]?.id ?? '', 0, 1)), NOW)
    const { soon, facts: due } = await loadDue(viewer, NOW)
    expect(due).toEqual([])
    expect(soon?.count).toBe(1)
    expect((soon?.at ?? 0) - NOW.getTime()).toBeGreaterThan(0)
    expect((await loadDue(viewer, new Date(soon?.at ?? 0))).facts).toHaveLength(1)
  })

  it('is one fact of a sentence a day, also after it was reviewed; the others are told for tomorrow', async () => {
    const viewer = await makeViewer()
    const { facts } = await makeSet(viewer, 4)
    const article = await db.article.create({
      data: {
        ownerId: viewer.id,
        title: 'Un phare',
        language: 'fr',
        versions: { create: { number: 1, title: 'Un phare', text: 'x', sha256: '', paragraphs: [] } }, // prettier-ignore
      },
      select: { versions: { select: { id: true } } },
    })
    const [a, b, c, other] = facts.map(({ id }) => id) as [string, string, string, string]
    await db.fact.updateMany({
      where: { id: { in: [a, b, c] } },
      data: { versionId: article.versions[0]?.id, start: 7 },
    })
    await recordBatch(viewer, batch(...[a, b, c, other].map((id) => easy(id, 40))), NOW)
    const due = await loadDue(viewer, NOW)
    const [first] = due.facts.filter(({ id }) => id !== other)
    expect(due.facts).toHaveLength(2)
    expect([due.left, due.next]).toEqual([0, { day: dayOfDate(NOW) + 1, count: 2 }])
    expect(await countDue(viewer, NOW)).toBe(2)

    await recordBatch(viewer, batch(easy(first?.id ?? '', 0)), NOW)
    expect((await loadDue(viewer, NOW)).facts.map(({ id }) => id)).toEqual([other])
    expect(await countDue(viewer, NOW)).toBe(1)
    const kept = await loadKept(viewer, NOW)
    expect(dueOf(kept, NOW.getTime()).facts.map(({ id }) => id)).toEqual([other])

    const tomorrow = new Date(NOW.getTime() + DAY)
    expect((await loadDue(viewer, tomorrow)).facts).toHaveLength(2)
  })

  it('of one set tells of that set alone', async () => {
    const viewer = await makeViewer()
    const [one, other] = [await makeSet(viewer, 2), await makeSet(viewer, 3)]
    const [step, planned] = other.facts.map(({ id }) => id) as [string, string]
    await recordBatch(viewer, batch(easy(step, 0, 1), easy(planned, 0)), NOW)
    expect(await loadDue(viewer, NOW, { setId: other.id })).toMatchObject({ soon: { count: 1 }, next: { count: 1 } }) // prettier-ignore
    expect(await loadDue(viewer, NOW, { setId: one.id })).toMatchObject({ soon: null, next: null })
    await recordBatch(viewer, batch(easy(one.facts[0]?.id ?? '', 0)), NOW)
    expect(await loadDue(viewer, NOW, { setId: one.id })).toMatchObject({ soon: null, next: { count: 1 } }) // prettier-ignore
  })

  it('does not come when suspended or buried', async () => {
    const viewer = await makeViewer()
    const { facts } = await makeSet(viewer, 2)
    const [a, b] = facts.map(({ id }) => id) as [string, string]
    const shelve = (factId: string, kind: 'bury' | 'suspend'): SentReview => ({
      id: randomUUID(),
      kind,
      factId,
      reviewedAt: NOW.getTime(),
      day: dayAt(NOW.getTime(), viewer.timeZone),
    })
    await recordBatch(
      viewer,
      batch(easy(a, 40), easy(b, 40), shelve(a, 'bury'), shelve(b, 'suspend')),
      NOW,
    )
    expect((await loadDue(viewer, NOW)).facts).toEqual([])
    const tomorrow = new Date(NOW.getTime() + DAY)
    expect((await loadDue(viewer, tomorrow)).facts.map(({ id }) => id)).toEqual([a])
  })
})

describe('a set with a wish of its own', () => {
  it('is planned on every page and device as the server will write it, whatever set it is met in', async () => {
    const viewer = await makeViewer()
    const [plain, wished, other] = [await makeSet(viewer, 3), await makeSet(viewer, 3), await makeSet(viewer, 0)] // prettier-ignore
    await saveSetWish(viewer, wished.id, 0.97)
    await saveSetWish(viewer, other.id, 0.85)
    // In two sets with a wish, and in one with a wish and one without: the highest wish counts.
    const [both, alone] = [wished.facts[0]?.id ?? '', plain.facts[0]?.id ?? '']
    await db.setFact.createMany({
      data: [both, alone].map((factId, position) => ({ setId: other.id, factId, position })),
    })
    const facts = [...plain.facts, ...wished.facts].map(({ id }) => id)
    await recordBatch(viewer, batch(...facts.map((id) => easy(id, 40))), NOW)

    const due = await loadDue(viewer, NOW)
    const kept = dueOf(await loadKept(viewer, NOW), NOW.getTime())
    const inSet = (await loadSet(viewer, plain.id, NOW)).set.facts
    const wishes = new Map(due.facts.map(({ id, wish }) => [id, wish]))
    expect(facts.map((id) => wishes.get(id))).toEqual([0.85, null, null, 0.97, 0.97, 0.97])

    const moment = { reviewedAt: NOW.getTime(), day: dayAt(NOW.getTime(), viewer.timeZone) }
    const shownBy = (from: readonly StudyFact[]) =>
      new Map(
        from.map(({ id, memory, wish }) => {
          const parameters = wishing(due.learner.parameters, wish)
          return [id, previewRatings(memory, { ...moment, factId: id }, parameters)[3]]
        }),
      )
    const pages = [due.facts, kept.facts, inSet].map(shownBy)
    const afters = due.facts.map((fact) =>
      memoryAfter(fact, easy(fact.id, 0, 3), due.learner.parameters, () => {
        throw new Error('a rating is not judged')
      }),
    )
    await recordBatch(viewer, batch(...facts.map((id) => easy(id, 0, 3))), NOW)
    const written = await db.memory.findMany({ where: { userId: viewer.id } })
    for (const { factId, due: dueOn } of written) {
      const interval = { unit: 'days', count: dayOfDate(dueOn) - moment.day }
      for (const shown of pages) if (shown.has(factId)) expect(shown.get(factId)).toEqual(interval)
    }
    expect(pages.map(({ size }) => size)).toEqual([6, 6, 3])
    expect(new Set(afters.map((memory) => memory?.due))).toEqual(
      new Set(written.map((row) => row.due.getTime())),
    )
  })
})

describe('runs through a quiz', () => {
  const start = (setId: string, questionIds: string[]) => ({
    id: randomUUID(),
    setId,
    seed: 0xffffffff,
    questionIds,
    wishes: { count: 10, kinds: [], feedback: 'end' as const, secondsEach: 30 },
    startedAt: NOW.getTime(),
  })

  it('are found again where they were left, and not once they ended', async () => {
    const viewer = await makeViewer()
    const { id, facts } = await makeSet(viewer, 1)
    const attempt = start(id, [facts[0]?.choice ?? ''])
    await saveAttempts(viewer, [attempt])
    const answer: SentReview = {
      id: randomUUID(),
      kind: 'answer',
      factId: facts[0]?.id ?? '',
      questionId: facts[0]?.choice ?? '',
      given: 'Brest',
      origin: 'quiz',
      durationMs: 900,
      attemptId: attempt.id,
      reviewedAt: NOW.getTime(),
      day: dayOfDate(NOW),
    }
    await recordBatch(viewer, batch(answer), NOW)
    await recordBatch(viewer, batch(answer), NOW)
    expect(await db.response.count()).toBe(1)
    const open = await findOpenAttempt(viewer, id, NOW)
    expect(open).toMatchObject({ attempt })
    const { id: reviewId, questionId } = answer
    expect(open?.answers).toEqual([{ reviewId, questionId, given: 'Brest', contested: false }])
    await saveAttempts(viewer, [{ ...attempt, finishedAt: NOW.getTime() }])
    await saveAttempts(viewer, [attempt])
    expect(await findOpenAttempt(viewer, id, NOW)).toBeNull()
  })

  it.each([
    ['after it', (answer: SentReview, undo: SentReview) => [[answer], [undo]]],
    ['with it', (answer: SentReview, undo: SentReview) => [[undo, answer]]],
    ['before it', (answer: SentReview, undo: SentReview) => [[undo], [answer]]],
  ])(
    'have no answer that was taken back, whether told %s, but the one given since',
    async (_, order) => {
      // prettier-ignore
      const viewer = await makeViewer()
      const { id, facts } = await makeSet(viewer, 1)
      const { id: factId = '', short = '' } = facts[0] ?? {}
      const attempt = start(id, [short])
      await saveAttempts(viewer, [attempt])
      const said = { factId, reviewedAt: NOW.getTime(), day: dayOfDate(NOW) }
      const answer = { ...said, id: randomUUID(), kind: 'answer', questionId: short, given: 'Au nord', origin: 'quiz', durationMs: 900, attemptId: attempt.id } as const // prettier-ignore
      const undo = { ...said, id: randomUUID(), kind: 'undo', undoes: answer.id } as const
      for (const sent of order(answer, undo)) await recordBatch(viewer, batch(...sent), NOW)
      expect(await db.response.count()).toBe(0)
      const right = { ...answer, id: randomUUID(), contested: true }
      await recordBatch(viewer, batch(right), NOW)
      expect((await findOpenAttempt(viewer, id, NOW))?.answers).toMatchObject([
        { reviewId: right.id, contested: true },
      ])
    },
  )

  it('are nobody else’s', async () => {
    const [viewer, other] = [await makeViewer(), await makeViewer()]
    const { id, facts } = await makeSet(viewer, 1, { visibility: 'public' })
    const attempt = start(id, [facts[0]?.choice ?? ''])
    await saveAttempts(viewer, [attempt])
    expect(await saveAttempts(other, [{ ...attempt, finishedAt: 5 }])).toEqual(new Set())
    const hidden = await makeSet(viewer, 1)
    expect(await saveAttempts(other, [start(hidden.id, [])])).toEqual(new Set())
    expect(await findOpenAttempt(other, id, NOW)).toBeNull()
  })
})

describe('progress', () => {
  it('sums what was done, what is due and what is known', async () => {
    const viewer = await makeViewer()
    const { id, facts } = await makeSet(viewer, 4)
    const [a, b] = facts.map((fact) => fact.id) as [string, string]
    await recordBatch(viewer, batch(easy(a, 20), easy(a, 10), easy(b, 20), easy(b, 10, 1)), NOW)
    const progress = await loadProgress(viewer, NOW)
    // What was forgotten is being relearned: it was learned all the same.
    expect(progress.facts).toMatchObject({ learned: 2, learning: 0, suspended: 0 })
    expect(progress.facts.remembered).toBeGreaterThan(1.5)
    expect([...progress.days.values()]).toMatchObject([
      { reviews: 2, learned: 2, durationMs: 60_000 },
      { reviews: 2, tested: 2, recalled: 1, lapsed: 1 },
    ])
    expect(progress.sets).toMatchObject([{ id, facts: 4, learned: 2 }])
    expect(progress.hardest.map((fact) => fact.id)).toEqual([b])
    expect(progress.strength.reduce((sum, count) => sum + count, 0)).toBe(2)
    expect([...progress.bins.values()].reduce((sum, { tested }) => sum + tested, 0)).toBe(2)
    const asked = { day: progress.today + 30, setId: id }
    const { exam: forecast } = await loadProgressPage(viewer, NOW, asked)
    expect(forecast?.facts).toBe(4)
    expect(forecast?.expected).toBeGreaterThan(0.3)
    expect(forecast?.expected).toBeLessThan(0.55)
  })

  it('is empty for somebody new, and shows nothing of others', async () => {
    const [viewer, other] = [await makeViewer(), await makeViewer()]
    const { facts } = await makeSet(viewer, 1)
    await recordBatch(viewer, batch(easy(facts[0]?.id ?? '', 5)), NOW)
    const progress = await loadProgress(other, NOW)
    expect(progress.days.size).toBe(0)
    expect(progress).toMatchObject({ sets: [], hardest: [], facts: { learned: 0 } })
  })
})
