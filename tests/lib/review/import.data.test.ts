import { db } from '@/lib/db'
import { historiesOf, trialsOf } from '@/lib/optimiser/history'
import { dayAt } from '@/lib/review/day'
import { readLearnerLogs, recordBatch } from '@/lib/review/data'
import { rebuildMemories } from '@/lib/review/rebuild.data'
import type { Rating } from '@/lib/review/event'
import { importReviews } from '@/lib/review/import.data'
import { DEFAULT_PARAMETERS } from '@/lib/review/memory'
import { rate } from '@/lib/review/schedule'
import { withDatabase } from '../../setup/database'
import { makeSet } from '../../setup/library'
import { makeViewer } from '../../setup/people'

withDatabase()

const NOW = new Date('2026-06-12T10:00:00Z')
const HISTORY: [string, Rating][] = [
  ['2014-03-01T20:00:00Z', 3],
  ['2014-03-01T20:12:00Z', 3],
  ['2014-03-04T20:00:00Z', 1],
  ['2014-03-04T20:12:00Z', 3],
  ['2014-03-20T20:00:00Z', 3],
]
const historyOf = (factId: string) =>
  HISTORY.map(([iso, rating]) => ({ factId, rating, reviewedAt: Date.parse(iso), durationMs: 0 }))

const memories = () => db.memory.findMany({ orderBy: { factId: 'asc' } })

test('a history from elsewhere is replayed like one’s own, and counts once however often it comes', async () => {
  const viewer = await makeViewer()
  const { facts } = await makeSet(viewer, 2)
  const factId = facts[0]?.id ?? ''
  expect(await importReviews(viewer, historyOf(factId), NOW)).toBe(5)
  let memory: ReturnType<typeof rate> | null = null
  for (const review of historyOf(factId)) {
    const day = dayAt(review.reviewedAt, viewer.timeZone)
    memory = rate(memory, { ...review, day }, DEFAULT_PARAMETERS)
  }
  const once = await memories()
  expect(once).toHaveLength(1)
  expect(once[0]).toMatchObject({ reps: 5, lapses: 1, due: new Date(memory?.due ?? 0) })
  expect(await importReviews(viewer, historyOf(factId), NOW)).toBe(5)
  expect(await db.review.count()).toBe(5)
  expect(await memories()).toEqual(once)
  await rebuildMemories(viewer)
  expect(await memories()).toEqual(once)
})

test('it comes before what was reviewed here already, and the optimiser learns from both', async () => {
  const viewer = await makeViewer()
  const { facts } = await makeSet(viewer, 1)
  const factId = facts[0]?.id ?? ''
  const reviewedAt = NOW.getTime() - 3_600_000
  const own = { id: crypto.randomUUID(), kind: 'rating' as const, factId, form: 'flashcard' as const, origin: 'cards' as const, durationMs: 1_000, rating: 3 as const, reviewedAt, day: dayAt(reviewedAt, viewer.timeZone) } // prettier-ignore
  await recordBatch(viewer, { attempts: [], reviews: [own] }, NOW)
  await importReviews(viewer, historyOf(factId), NOW)
  expect((await memories())[0]).toMatchObject({ reps: 6, lastReview: new Date(reviewedAt) })
  const histories = historiesOf(await readLearnerLogs(viewer))
  expect(trialsOf(histories).map(({ place }) => place)).toEqual([2, 4, 5])
  const origins = await db.review.groupBy({ by: ['origin'], _count: true, orderBy: { origin: 'asc' } }) // prettier-ignore
  expect(origins.map(({ origin, _count }) => [origin, _count])).toEqual([['cards', 1], ['import', 5]]) // prettier-ignore
})

test('what is of another’s private fact, or lies in the future, is left out', async () => {
  const [owner, stranger] = [await makeViewer(), await makeViewer()]
  const { facts } = await makeSet(owner, 1)
  expect(await importReviews(stranger, historyOf(facts[0]?.id ?? ''), NOW)).toBe(0)
  const tomorrow = { ...historyOf(facts[0]?.id ?? '')[0], reviewedAt: NOW.getTime() + 86_400_000 }
  expect(await importReviews(owner, [tomorrow as never], NOW)).toBe(0)
  expect(await db.review.count()).toBe(0)
})
