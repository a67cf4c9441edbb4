import { createArticle, dateArticle } from '@/lib/article/data'
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
import { readSet, renameSet } from '@/lib/set/data'
import { addFact } from '@/lib/studio/data'
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
  expect(claims[0]?.task).toMatchObject({ text: TEXT, language: 'fr', title: '', known: [] })
  expect(claims[0]?.task.date).toBeNull()
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

test('under another date, facts keep their ids, the line above them follows, and what is new comes behind', async () => {
  const viewer = await makeViewer()
  const { setId, generationId, articleId } = await ordered(viewer)
  const [who, when] = MADE.facts
  if (!who || !when) throw new Error('There are no facts')
  await claimGeneration()
  await completeGeneration(generationId, {
    ...MADE,
    questions: MADE.questions.filter(({ factId }) => factId === 'who'),
  })
  const before = await readSet(viewer, setId)
  await renameSet(viewer, setId, 'Un pont')
  const hand = { context: '', kind: 'thing', answer: 'L’ingénieure', statement: 's' } as const
  const { factId } = await addFact(viewer, setId, {
    ...{ ...hand, prompt: 'Quel était le métier de Jeanne Morel ?' },
    sentence: { start: who.start, end: who.end },
  })
  await dateArticle(viewer, articleId, '2009-05-03')
  const claimed = await claimGeneration()
  expect(claimed?.task).toMatchObject({ date: '2009-05-03', known: ['who'] })

  const context = 'Le pont de la baie, 3 mai 2009'
  const restated = { ...who, context, statement: 'Jeanne Morel a dessiné le pont.' }
  expect(
    await completeGeneration(claimed?.id ?? '', {
      ...MADE,
      facts: [restated, { ...when, context }],
      again: {
        contexts: MADE.coverage.map(({ start, end }) => ({ start, end, context })),
        facts: [restated],
      },
    }),
  ).toBe(true)
  const { title, facts } = await readSet(viewer, setId)
  expect(title).toBe('Un pont')
  expect(facts.map(({ id }) => id).slice(0, 2)).toEqual([before.facts[0]?.id, factId])
  expect(facts.map(({ answer }) => answer)).toEqual(['Jeanne Morel', 'L’ingénieure', 'mars 1932'])
  expect(facts[0]).toMatchObject({ context, statement: restated.statement })
  expect(facts[0]?.questions.map(({ published }) => published)).toEqual([false, true])
  expect(facts[2]).toMatchObject({ context })
})

test('what is asked by hand is not asked a second time', async () => {
  const viewer = await makeViewer()
  const { setId, generationId, articleId } = await ordered(viewer)
  const [, when] = MADE.facts
  if (!when) throw new Error('There are no facts')
  await claimGeneration()
  await completeGeneration(generationId, { ...MADE, facts: [], questions: [] })
  await addFact(viewer, setId, {
    ...{ statement: when.statement, context: '', kind: 'time', answer: when.answer },
    prompt: 'De quand date le pont de la baie ?',
    sentence: { start: when.start, end: when.end },
  })
  await dateArticle(viewer, articleId, '2009-05-03')
  await completeGeneration((await claimGeneration())?.id ?? '', MADE)
  const { facts } = await readSet(viewer, setId)
  expect(facts.map(({ answer }) => answer)).toEqual(['mars 1932', 'Jeanne Morel'])
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
