import { db } from '@/lib/db'
import type { Viewer } from '@/lib/account/viewer'
import { completeJob, claimJob, readOptimiser, recoverJobs, requestFit, requestReplay, weightsInForce } from '@/lib/optimiser/data' // prettier-ignore
import { goBack, keepSettings, keepSetWish, orderFit, putInForce } from '@/lib/optimiser/order'
import { memoryRunner } from '@/lib/optimiser/start'
import { dateOfDay } from '@/lib/review/day'
import { rebuildMemories } from '@/lib/review/rebuild.data'
import { DEFAULT_PARAMETERS } from '@/lib/review/memory'
import { withDatabase } from '../../setup/database'
import { makeSet } from '../../setup/library'
import { makeViewer } from '../../setup/people'
import { FORGETFUL, logOfLearner } from './learner'

withDatabase()

/** A viewer with a set and the log of a learner whose memory works by `own`. */
async function studied(own: readonly number[], facts = 250): Promise<Viewer> {
  const viewer = await makeViewer()
  const set = await db.studySet.create({
    data: { ownerId: viewer.id, title: 'Phares', language: 'fr' },
  })
  const rows = Array.from({ length: facts }, (_, i) => ({
    ownerId: viewer.id,
    kind: 'place',
    language: 'fr',
    context: 'Phares',
    statement: `Le phare ${i} fut bâti à Brest.`,
    answer: 'Brest',
  }))
  const made = await db.fact.createManyAndReturn({ data: rows, select: { id: true } })
  await db.setFact.createMany({
    data: made.map(({ id }, position) => ({ setId: set.id, factId: id, position })),
  })
  const logs = logOfLearner(own, { facts })
  await db.review.createMany({
    data: logs.flatMap((log, i) =>
      log.map(({ rating, reviewedAt, day, durationMs }) => ({
        id: crypto.randomUUID(),
        userId: viewer.id,
        factId: made[i]?.id ?? '',
        rating,
        form: 'flashcard',
        origin: 'cards',
        reviewedAt: new Date(reviewedAt),
        day: dateOfDay(day),
        durationMs,
      })),
    ),
  })
  await rebuildMemories(viewer)
  return viewer
}

/** All that the log comes to. */
async function rowsOf(viewer: Viewer) {
  const own = { where: { userId: viewer.id } }
  return {
    memories: await db.memory.findMany({ ...own, orderBy: { factId: 'asc' } }),
    days: await db.reviewDay.findMany({ ...own, orderBy: { day: 'asc' } }),
    bins: await db.calibration.findMany({ ...own, orderBy: { bin: 'asc' } }),
  }
}

/** A rebuild may sum the same numbers in another order. */
const rounded = ({ bins, ...rest }: Awaited<ReturnType<typeof rowsOf>>) => ({
  ...rest,
  bins: bins.map((bin) => ({ ...bin, expected: Math.round(bin.expected * 1e6) })),
})

describe('weights fitted to one’s own log', () => {
  it('are offered when better, applied by replaying the log, and undone to the very rows from before', async () => {
    const viewer = await studied(FORGETFUL)
    const before = await rowsOf(viewer)
    await orderFit(viewer)
    expect((await readOptimiser(viewer)).busy).toBe(true)
    await memoryRunner().idle()
    const { fit, busy } = await readOptimiser(viewer)
    expect({ busy, better: fit?.better, inForce: fit?.inForce }).toEqual({ busy: false, better: true, inForce: false }) // prettier-ignore
    expect(rounded(await rowsOf(viewer))).toEqual(rounded(before))

    await putInForce(viewer, fit?.id ?? '')
    await memoryRunner().idle()
    expect((await readOptimiser(viewer)).fit?.inForce).toBe(true)
    const applied = await rowsOf(viewer)
    expect(applied.days).toEqual(before.days)
    const shorter = applied.memories.filter(({ stability }, i) => stability < (before.memories[i]?.stability ?? 0)) // prettier-ignore
    expect(shorter.length).toBeGreaterThan(applied.memories.length * 0.8)
    await rebuildMemories(viewer)
    expect(rounded(await rowsOf(viewer))).toEqual(rounded(applied))

    await goBack(viewer, fit?.id ?? '')
    await memoryRunner().idle()
    expect(rounded(await rowsOf(viewer))).toEqual(rounded(before))
    expect((await weightsInForce(viewer.id)).weights).toEqual(DEFAULT_PARAMETERS.weights)
  })

  it('are not applied where they are no better, nor by anybody else', async () => {
    const viewer = await studied(DEFAULT_PARAMETERS.weights, 150)
    await orderFit(viewer)
    await memoryRunner().idle()
    const { fit } = await readOptimiser(viewer)
    expect(fit?.better).toBe(false)
    await expect(putInForce(viewer, fit?.id ?? '')).rejects.toMatchObject({ code: 'not-allowed' })
    const stranger = await makeViewer()
    await expect(putInForce(stranger, fit?.id ?? '')).rejects.toMatchObject({ code: 'not-found' })
    await expect(goBack(stranger, fit?.id ?? '')).rejects.toMatchObject({ code: 'not-found' })
    expect((await weightsInForce(viewer.id)).weights).toEqual(DEFAULT_PARAMETERS.weights)
  })

  it('ask for enough reviews', async () => {
    const viewer = await studied(FORGETFUL, 10)
    await orderFit(viewer)
    await memoryRunner().idle()
    expect(await readOptimiser(viewer)).toMatchObject({
      busy: false,
      problem: 'too-few',
      fit: null,
    })
  })
})

describe('the jobs', () => {
  it('wait once for each wish, and one learner has one under way', async () => {
    const [a, b] = [await makeViewer(), await makeViewer()]
    for (const viewer of [a, a, b]) await requestFit(viewer)
    await requestReplay(a)
    await requestReplay(a)
    expect(await db.memoryJob.count()).toBe(3)
    const claims = [await claimJob(), await claimJob(), await claimJob()]
    expect(claims.map((claim) => claim?.task)).toEqual([
      { work: 'fit', userId: a.id },
      { work: 'fit', userId: b.id },
      undefined,
    ])
  })

  it('of a process that is gone are taken up again, and given up after three times', async () => {
    const viewer = await makeViewer()
    await requestFit(viewer)
    for (let start = 0; start < 3; start++) {
      expect((await claimJob())?.task.userId).toBe(viewer.id)
      expect(await claimJob()).toBeNull()
      await recoverJobs(0)
    }
    expect(await claimJob()).toBeNull()
    expect((await readOptimiser(viewer)).problem).toBe('interrupted')
  })

  it('that ended meanwhile leave no model', async () => {
    const viewer = await makeViewer()
    await requestFit(viewer)
    const claim = await claimJob()
    await db.memoryJob.updateMany({ data: { status: 'failed' } })
    const measure = { logLoss: 0, rmseBins: 0, bins: [] }
    const found = { weights: [], reviews: 1, fittedTo: 0, tested: 1, before: measure, after: measure, better: true } // prettier-ignore
    expect(await completeJob(claim?.id ?? '', found)).toBe(false)
    expect(await db.memoryModel.count()).toBe(0)
  })
})

describe('a wish for another retention', () => {
  const dueOf = async (viewer: Viewer) =>
    new Map((await rowsOf(viewer)).memories.map((row) => [row.factId, row.due.getTime()]))

  it('moves what is due when the settings are saved, and back', async () => {
    const viewer = await studied(DEFAULT_PARAMETERS.weights, 30)
    const before = await rowsOf(viewer)
    const settings = {
      name: 'A',
      locale: null,
      timeZone: viewer.timeZone,
      dailyGoal: 20,
      cardsOnly: false,
    }
    await keepSettings(viewer, { ...settings, desiredRetention: 0.96 })
    await memoryRunner().idle()
    const [old, fresh] = [new Map(before.memories.map((row) => [row.factId, row.due.getTime()])), await dueOf(viewer)] // prettier-ignore
    expect([...fresh].every(([fact, due]) => due <= (old.get(fact) ?? 0))).toBe(true)
    expect([...fresh].filter(([fact, due]) => due < (old.get(fact) ?? 0)).length).toBeGreaterThan(20) // prettier-ignore
    await keepSettings(
      { ...viewer, desiredRetention: 0.96 },
      { ...settings, desiredRetention: 0.9 },
    )
    await memoryRunner().idle()
    expect(rounded(await rowsOf(viewer))).toEqual(rounded(before))
  })

  it('for one set moves its facts alone', async () => {
    const viewer = await studied(DEFAULT_PARAMETERS.weights, 30)
    const set = await db.studySet.findFirstOrThrow()
    const other = await makeSet(viewer, 1)
    const some = (await db.setFact.findMany({ where: { setId: set.id }, take: 10 })).map(({ factId }) => factId) // prettier-ignore
    await db.setFact.createMany({
      data: some.map((factId, i) => ({ setId: other.id, factId, position: i + 1 })),
    })
    const before = await dueOf(viewer)
    await keepSetWish(viewer, other.id, 0.97)
    await memoryRunner().idle()
    const after = await dueOf(viewer)
    for (const [fact, due] of after) {
      if (!some.includes(fact)) expect(due).toBe(before.get(fact))
    }
    expect(some.filter((fact) => (after.get(fact) ?? 0) < (before.get(fact) ?? 0)).length).toBeGreaterThan(5) // prettier-ignore
    await keepSetWish(viewer, other.id, null)
    await memoryRunner().idle()
    expect(await dueOf(viewer)).toEqual(before)
  })

  it('for a set that one may not see is refused', async () => {
    const [owner, stranger] = [await makeViewer(), await makeViewer()]
    const { id } = await makeSet(owner, 1)
    await expect(keepSetWish(stranger, id, 0.9)).rejects.toMatchObject({ code: 'not-found' })
  })
})
