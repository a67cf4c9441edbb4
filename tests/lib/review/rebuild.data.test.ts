import { randomUUID } from 'node:crypto'
import type { Viewer } from '@/lib/account/viewer'
import { db } from '@/lib/db'
import { dayOfDate } from '@/lib/review/day'
import { recordBatch } from '@/lib/review/data'
import type { Rating } from '@/lib/review/event'
import { rebuildMemories } from '@/lib/review/rebuild.data'
import type { SentReview } from '@/lib/review/sent'
import { withDatabase } from '../../setup/database'
import { makeSet } from '../../setup/library'
import { makeViewer } from '../../setup/people'

withDatabase()

const NOW = new Date('2026-06-12T10:00:00Z')
const DAY = 86_400_000

function rating(factId: string, given: Rating, daysAgo: number): SentReview {
  const reviewedAt = NOW.getTime() - daysAgo * DAY
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

const send = (viewer: Viewer, ...reviews: SentReview[]) =>
  recordBatch(viewer, { attempts: [], reviews }, NOW)

/** All that is made of a learner's log. */
async function madeOf({ id: userId }: Viewer) {
  const where = { userId }
  const bins = await db.calibration.findMany({ where, orderBy: { bin: 'asc' } })
  return {
    memories: await db.memory.findMany({ where, orderBy: { factId: 'asc' } }),
    plans: await db.memoryDay.findMany({ where, orderBy: [{ part: 'asc' }, { day: 'asc' }] }),
    days: await db.reviewDay.findMany({ where, orderBy: { day: 'asc' } }),
    bins: bins.map((bin) => ({ ...bin, expected: Math.round(bin.expected * 1e8) / 1e8 })),
  }
}

/** A learner with five facts, each learned and tested. */
async function learned(): Promise<{ viewer: Viewer; facts: string[] }> {
  const viewer = await makeViewer()
  const facts = (await makeSet(viewer, 5)).facts.map(({ id }) => id)
  await send(viewer, ...facts.flatMap((id, i) => [rating(id, 4, 40 + i), rating(id, 3, 20 - i)]))
  return { viewer, facts }
}

test('a rebuild makes all that was lost or spoilt again', async () => {
  const { viewer } = await learned()
  const before = await madeOf(viewer)
  await db.memory.updateMany({ data: { stability: 1, reps: 99 } })
  await db.memoryDay.updateMany({ data: { facts: 7 } })
  await db.reviewDay.deleteMany()
  await db.calibration.updateMany({ data: { tested: 4 } })
  expect(await rebuildMemories(viewer, { atOnce: 2 })).toBe(5)
  expect(await madeOf(viewer)).toEqual(before)
})

test('broken off after a part, it has spoilt nothing, and begun again it ends in the same rows', async () => {
  const { viewer } = await learned()
  const before = await madeOf(viewer)
  const broken = rebuildMemories(viewer, {
    atOnce: 2,
    onPart: () => {
      throw new Error('the server is stopped')
    },
  })
  await expect(broken).rejects.toThrow('the server is stopped')
  expect(await madeOf(viewer)).toEqual(before)
  await rebuildMemories(viewer, { atOnce: 2 })
  expect(await madeOf(viewer)).toEqual(before)
})

test.each([1, 5])('answers given meanwhile, %d times, are counted once', async (times) => {
  const { viewer, facts } = await learned()
  let given = 0
  await rebuildMemories(viewer, {
    atOnce: 2,
    onPart: async () => {
      if (given < times) await send(viewer, rating(facts[given % 5] as string, 3, 5 - given))
      given++
    },
  })
  expect(given).toBeGreaterThan(3)
  const meanwhile = await madeOf(viewer)
  expect(meanwhile.days.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(10 + times)
  await rebuildMemories(viewer)
  expect(await madeOf(viewer)).toEqual(meanwhile)
})
