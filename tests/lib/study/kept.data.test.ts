import { randomUUID } from 'node:crypto'
import type { Viewer } from '@/lib/account/viewer'
import { db } from '@/lib/db'
import { dateOfDay, dayOfDate } from '@/lib/review/day'
import { recordBatch } from '@/lib/review/data'
import type { SentReview } from '@/lib/review/sent'
import { loadDue } from '@/lib/study/due.data'
import { dueOf } from '@/lib/study/kept'
import { loadKept } from '@/lib/study/kept.data'
import { withDatabase } from '../../setup/database'
import { makeSet } from '../../setup/library'
import { makeViewer } from '../../setup/people'

withDatabase()

const NOW = new Date('2026-06-12T10:00:00Z')
const DAY = 86_400_000

async function review(viewer: Viewer, factIds: string[], daysAgo: number): Promise<void> {
  const reviewedAt = NOW.getTime() - daysAgo * DAY
  const reviews = factIds.map((factId): SentReview => ({
    id: randomUUID(),
    kind: 'rating',
    factId,
    form: 'flashcard',
    origin: 'cards',
    rating: 4,
    durationMs: 3_000,
    reviewedAt,
    day: dayOfDate(reviewedAt),
  }))
  await recordBatch(viewer, { learnerId: viewer.id, attempts: [], reviews }, NOW)
}

test('a device is given what is due, and what will be in the days to come', async () => {
  const viewer = await makeViewer({ dailyGoal: 2 })
  const { id, facts } = await makeSet(viewer, 6)
  const [late, far] = [facts.slice(0, 4), facts.slice(4)]
  await review(
    viewer,
    late.map(({ id }) => id),
    40,
  )
  // Well known for a month, and again today.
  await review(
    viewer,
    far.map(({ id }) => id),
    30,
  )
  await review(
    viewer,
    far.map(({ id }) => id),
    0,
  )
  const kept = await loadKept(viewer, NOW)
  expect(kept.facts.map((fact) => fact.id).sort()).toEqual(late.map((fact) => fact.id).sort())
  expect(kept.facts[0]).toMatchObject({ sets: [id], editedIn: id })
  const [here, there] = [dueOf(kept, NOW.getTime()), await loadDue(viewer, NOW)]
  expect(here.facts.map((fact) => fact.id)).toEqual(there.facts.map((fact) => fact.id))
  expect(here.left).toBe(there.left)
})

test('what comes next is told alike with a network and without, up to what a day gives', async () => {
  const viewer = await makeViewer({ dailyGoal: 3 })
  const { facts } = await makeSet(viewer, 6)
  const ids = facts.map(({ id }) => id)
  await review(viewer, ids, 40)
  const tomorrow = dayOfDate(NOW) + 1
  const expectNext = async (inDays: number[], next: { day: number; count: number }) => {
    for (const [i, days] of inDays.entries()) {
      const due = dateOfDay(tomorrow - 1 + days)
      await db.memory.updateMany({ where: { userId: viewer.id, factId: ids[i] }, data: { due } })
    }
    expect((await loadDue(viewer, NOW)).next).toEqual(next)
    expect(dueOf(await loadKept(viewer, NOW), NOW.getTime()).next).toEqual(next)
  }
  await expectNext([1, 1, 2, 2, 2, 2], { day: tomorrow, count: 2 })
  await expectNext([3, 2, 2, 2, 2, 2], { day: tomorrow + 1, count: 3 })
})

test('a fact of one’s own is changed in a set of one’s own, whoever else has it in theirs', async () => {
  const [owner, other] = [await makeViewer(), await makeViewer()]
  const [first, second] = [await makeSet(owner, 1), await makeSet(owner, 0)]
  const theirs = await makeSet(other, 0, { visibility: 'public' })
  const factId = first.facts[0]?.id ?? ''
  await db.setFact.createMany({
    data: [theirs, second].map(({ id }) => ({ setId: id, factId, position: 0 })),
  })
  for (const learner of [owner, other]) await review(learner, [factId], 40)
  const [mine] = (await loadDue(owner, NOW)).facts
  expect([first.id, second.id]).toContain(mine?.editedIn)
  expect((await loadDue(other, NOW)).facts).toMatchObject([{ editedIn: null }])
})

test('of a set that is somebody else’s it says neither its id, when it is private, nor that one may edit it', async () => {
  const [owner, learner] = [await makeViewer(), await makeViewer()]
  const open = await makeSet(owner, 1, { visibility: 'public' })
  const factId = open.facts[0]?.id ?? ''
  const secret = await makeSet(owner, 0)
  await db.setFact.create({ data: { setId: secret.id, factId, position: 0 } })
  await review(learner, [factId], 40)
  expect((await loadKept(learner, NOW)).facts).toMatchObject([{ sets: [open.id], editedIn: null }])
})

test('a batch of another learner is refused, whoever is signed in by now', async () => {
  const [before, now] = [await makeViewer(), await makeViewer()]
  await expect(
    recordBatch(now, { learnerId: before.id, attempts: [], reviews: [] }, NOW),
  ).rejects.toMatchObject({ code: 'not-allowed' })
})
