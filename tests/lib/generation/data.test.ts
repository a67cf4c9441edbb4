import { createArticle } from '@/lib/article/data'
import { setClock } from '@/lib/clock'
import { db } from '@/lib/db'
import {
  beatGeneration,
  cancelGeneration,
  claimGeneration,
  completeGeneration,
  failGeneration,
  findGeneration,
  readGeneration,
  recoverGenerations,
  retryGeneration,
} from '@/lib/generation/data'
import { readSet } from '@/lib/set/data'
import { withDatabase } from '../../setup/database'
import { makeViewer } from '../../setup/people'
import { MADE, TEXT } from '../set/made'

withDatabase()

async function ordered(viewer: Awaited<ReturnType<typeof makeViewer>>) {
  const pasted = await createArticle(viewer, { text: TEXT, title: '', language: 'fr' })
  if (!pasted.ok) throw new Error(pasted.reason)
  return pasted
}

test('is claimed once, and nobody has two at a time', async () => {
  const [one, other] = [await makeViewer(), await makeViewer()]
  const first = await ordered(one)
  await ordered(one)
  const third = await ordered(other)
  const claims = [await claimGeneration(), await claimGeneration(), await claimGeneration()]
  expect(claims.map((claim) => claim?.id)).toEqual([
    first.generationId,
    third.generationId,
    undefined,
  ])
  expect(claims[0]?.task).toMatchObject({ text: TEXT, language: 'fr', title: '' })
})

test('what was made is in the set, in the order of the text, and names the article', async () => {
  const viewer = await makeViewer()
  const { setId, generationId, articleId } = await ordered(viewer)
  await claimGeneration()
  expect(await completeGeneration(generationId, MADE)).toBe(true)
  const set = await readSet(viewer, setId)
  expect(set.title).toBe('Le pont de la baie')
  expect(set.facts.map((fact) => fact.answer)).toEqual(['mars 1932', 'Jeanne Morel'])
  for (const { answerSpan, answer } of set.facts) {
    expect(TEXT.slice(answerSpan?.start, answerSpan?.end)).toBe(answer)
  }
  expect(await findGeneration(viewer, articleId)).toMatchObject({ status: 'done', progress: 1 })
})

test('made again for the same version, known facts keep their ids and their questions', async () => {
  const viewer = await makeViewer()
  const { setId, generationId } = await ordered(viewer)
  await claimGeneration()
  await completeGeneration(generationId, MADE)
  const before = await readSet(viewer, setId)
  await db.generation.update({ where: { id: generationId }, data: { status: 'running' } })
  expect(await completeGeneration(generationId, MADE)).toBe(true)
  expect(await readSet(viewer, setId)).toEqual(before)
})

test('cancelled, nothing is written, and the worker hears of it', async () => {
  const viewer = await makeViewer()
  const { setId, generationId } = await ordered(viewer)
  await claimGeneration()
  expect(await beatGeneration(generationId, 0.4)).toBe(true)
  expect(await readGeneration(viewer, generationId)).toMatchObject({ progress: 0.4 })
  await cancelGeneration(viewer, generationId)
  expect(await beatGeneration(generationId, 0.5)).toBe(false)
  expect(await completeGeneration(generationId, MADE)).toBe(false)
  await failGeneration(generationId, 'crashed')
  expect((await readSet(viewer, setId)).facts).toEqual([])
  expect(await readGeneration(viewer, generationId)).toMatchObject({ status: 'cancelled' })
  await retryGeneration(viewer, generationId)
  expect((await claimGeneration())?.id).toBe(generationId)
})

test('a restart in the middle begins it again; after three times it is given up', async () => {
  const viewer = await makeViewer()
  const { generationId } = await ordered(viewer)
  for (let time = 0; time < 3; time++) {
    expect((await claimGeneration())?.id).toBe(generationId)
    await recoverGenerations(0)
  }
  expect(await claimGeneration()).toBeNull()
  expect(await readGeneration(viewer, generationId)).toMatchObject({
    status: 'failed',
    error: 'interrupted',
  })
})

test('one whose process still beats is left alone', async () => {
  const viewer = await makeViewer()
  const { generationId } = await ordered(viewer)
  await claimGeneration()
  await recoverGenerations(30_000)
  expect(await readGeneration(viewer, generationId)).toMatchObject({ status: 'running' })
  const reset = setClock({ now: () => new Date(Date.now() + 31_000) })
  await recoverGenerations(30_000)
  reset()
  expect(await readGeneration(viewer, generationId)).toMatchObject({ status: 'queued' })
})

test.each([
  ['read', readGeneration],
  ['cancelled', cancelGeneration],
  ['begun again', retryGeneration],
])('is not %s by a stranger', async (_, door) => {
  const { generationId, articleId } = await ordered(await makeViewer())
  const stranger = await makeViewer()
  await expect(door(stranger, generationId)).rejects.toMatchObject({ code: 'not-found' })
  expect(await findGeneration(stranger, articleId)).toBeNull()
  expect(await db.generation.findFirst()).toMatchObject({ status: 'queued' })
})
