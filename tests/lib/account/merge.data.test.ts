import { randomUUID } from 'node:crypto'
import { db } from '@/lib/db'
import { exportAccount } from '@/lib/account/export.data'
import { mergeGuest } from '@/lib/account/merge.data'
import type { Viewer } from '@/lib/account/viewer'
import { withDatabase } from '../../setup/database'
import { makeGuest, makeViewer } from '../../setup/people'

withDatabase()

const at = new Date('2025-05-01T08:00:00Z')

async function study(viewer: Viewer, factId?: string): Promise<string> {
  const fact = { kind: 'time', language: 'fr', statement: 's', context: '', answer: 'a' }
  const id = factId ?? (await db.fact.create({ data: { ...fact, ownerId: viewer.id } })).id
  const event = { userId: viewer.id, factId: id, reviewedAt: at, durationMs: 900 }
  await db.review.create({
    data: { ...event, id: randomUUID(), rating: 3, form: 'flashcard', origin: 'review', day: at },
  })
  await db.memory.create({
    data: {
      userId: viewer.id,
      factId: id,
      state: 2,
      stability: 3,
      difficulty: 5,
      due: at,
      lastReview: at,
      lastDay: at,
      reps: 1,
      lapses: 0,
      learningStep: 0,
    },
  })
  await db.reviewDay.create({ data: { userId: viewer.id, day: at, reviews: 1, recalled: 1 } })
  return id
}

test('all that a guest did joins the account they sign in to', async () => {
  const [guest, account] = [await makeGuest(), await makeViewer()]
  await study(guest)
  await study(account)
  await mergeGuest(guest.id, account.id)
  const mine = { where: { userId: account.id } }
  expect(await db.user.count()).toBe(1)
  expect(await db.fact.count({ where: { ownerId: account.id } })).toBe(2)
  expect(await db.review.count(mine)).toBe(2)
  expect(await db.memory.count(mine)).toBe(2)
  expect(await db.reviewDay.findMany(mine)).toMatchObject([{ reviews: 2 }])
})

test('where both remember a fact, one memory is made of both their reviews', async () => {
  const [guest, account] = [await makeGuest(), await makeViewer()]
  const fact = await study(account)
  await study(guest, fact)
  await mergeGuest(guest.id, account.id)
  expect(await db.memory.findMany()).toMatchObject([{ userId: account.id, reps: 2 }])
  expect(await db.review.count({ where: { userId: account.id } })).toBe(2)
})

/** Weights fitted to somebody's log, and put into force. */
const fitted = (userId: string, reviews: number) =>
  db.memoryModel.create({
    data: { userId, weights: [0.1], reviews, fittedTo: at, tested: 5, before: {}, after: {}, better: true, appliedAt: at }, // prettier-ignore
  })

test('fitted weights join the account; its own stay in force', async () => {
  const [guest, account, plain] = [await makeGuest(), await makeViewer(), await makeViewer()]
  await fitted(guest.id, 500)
  await fitted(account.id, 900)
  await mergeGuest(guest.id, account.id)
  const inForce = { where: { userId: account.id, revertedAt: null } }
  expect(await db.memoryModel.count({ where: { userId: account.id } })).toBe(2)
  expect(await db.memoryModel.findMany(inForce)).toMatchObject([{ reviews: 900 }])

  const other = await makeGuest()
  await fitted(other.id, 600)
  await mergeGuest(other.id, plain.id)
  const joined = await db.memoryModel.findMany({ where: { userId: plain.id } })
  expect(joined).toMatchObject([{ reviews: 600, revertedAt: null }])
  expect((await exportAccount(plain)).models).toMatchObject([{ reviews: 600 }])
})

test('only a guest is taken in', async () => {
  const [one, other] = [await makeViewer(), await makeViewer()]
  await study(one)
  await mergeGuest(one.id, other.id)
  await mergeGuest(one.id, one.id)
  expect(await db.user.count()).toBe(2)
  expect(await db.review.count({ where: { userId: one.id } })).toBe(1)
})

test('the export holds what is mine, nothing of others, and no keys', async () => {
  const [anne, ben] = [await makeViewer({ passwordHash: 'the-hash' }), await makeViewer()]
  const mine = await study(anne)
  const others = await study(ben)
  const text = JSON.stringify(await exportAccount(anne))
  expect(text).toContain(mine)
  expect(text).not.toContain(others)
  expect(text).not.toContain('the-hash')
})
