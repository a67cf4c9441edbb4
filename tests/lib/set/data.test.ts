import { db } from '@/lib/db'
import {
  createSet,
  deleteSet,
  dropFact,
  insertFact,
  listMySets,
  listPublicSets,
  listStudiedSets,
  orderFacts,
  readSet,
  renameSet,
  setVisibility,
} from '@/lib/set/data'
import { withDatabase } from '../../setup/database'
import { makeViewer } from '../../setup/people'
import { makeSet } from './made'

withDatabase()

const closed = { code: 'not-found' }

test('its owner renames it, and finds it in their list', async () => {
  const viewer = await makeViewer()
  const { setId } = await makeSet(viewer)
  await renameSet(viewer, setId, 'Ponts')
  const { sets, next } = await listMySets(viewer)
  expect(sets).toMatchObject([{ id: setId, title: 'Ponts', facts: 2, ownerName: null }])
  expect(next).toBeNull()
})

test('a long list comes in parts that hold each set once', async () => {
  const viewer = await makeViewer()
  for (let i = 0; i < 50; i++) await createSet(viewer, { title: `S${i}`, language: 'fr' })
  const seen: string[] = []
  for (let after: string | null | undefined; after !== null;) {
    const part = await listMySets(viewer, after)
    seen.push(...part.sets.map((set) => set.id))
    after = part.next
  }
  expect(seen).toHaveLength(50)
  expect(new Set(seen).size).toBe(50)
})

test('a set of somebody else’s that one studies is found again, as long as one may see it', async () => {
  const owner = await makeViewer()
  const pupil = await makeViewer()
  const { setId } = await makeSet(owner)
  await setVisibility(owner, setId, 'public')
  const [fact] = (await readSet(pupil, setId)).facts
  expect(await listStudiedSets(pupil)).toEqual([])
  const seen = { lastReview: new Date(), lastDay: new Date(), due: new Date(), reps: 1, lapses: 0 }
  const memory = { factId: fact?.id ?? '', state: 2, stability: 3, difficulty: 5, learningStep: 0 }
  for (const { id: userId } of [owner, pupil]) {
    await db.memory.create({ data: { ...memory, ...seen, userId } })
  }
  expect(await listStudiedSets(pupil)).toMatchObject([{ id: setId, ownerName: owner.name }])
  expect(await listStudiedSets(owner)).toEqual([])
  await setVisibility(owner, setId, 'private')
  expect(await listStudiedSets(pupil)).toEqual([])
})

test('facts are put in another order, taken out and put back', async () => {
  const viewer = await makeViewer()
  const { setId } = await makeSet(viewer)
  const ids = async () => (await readSet(viewer, setId)).facts.map((fact) => fact.id)
  const [first = '', second = ''] = await ids()
  await orderFacts(viewer, setId, [second, first])
  expect(await ids()).toEqual([second, first])
  await expect(orderFacts(viewer, setId, [second])).rejects.toMatchObject({ code: 'conflict' })
  await dropFact(viewer, setId, second)
  expect(await ids()).toEqual([first])
  await insertFact(viewer, setId, second, 0)
  expect(await ids()).toEqual([second, first])
})

test('private, only its owner sees it; by link, who has the newest link; public, anyone, published questions only', async () => {
  const [owner, stranger] = [await makeViewer(), await makeViewer()]
  const { setId } = await makeSet(owner)
  await expect(readSet(stranger, setId)).rejects.toMatchObject(closed)
  await expect(readSet(null, setId)).rejects.toMatchObject(closed)

  const old = (await setVisibility(owner, setId, 'link')) ?? ''
  expect(await readSet(null, setId, old)).toMatchObject({ isOwner: false, linkToken: null })
  await expect(readSet(stranger, setId)).rejects.toMatchObject(closed)
  await setVisibility(owner, setId, 'private')
  const fresh = (await setVisibility(owner, setId, 'link')) ?? ''
  await expect(readSet(null, setId, old)).rejects.toMatchObject(closed)
  expect((await readSet(owner, setId)).linkToken).toBe(fresh)

  await setVisibility(owner, setId, 'public')
  await expect(readSet(null, setId, fresh)).resolves.toMatchObject({ ownerName: owner.name })
  const [question] = (await readSet(owner, setId)).facts[0]?.questions ?? []
  await db.question.update({ where: { id: question?.id }, data: { published: false } })
  expect((await readSet(stranger, setId)).facts).toHaveLength(1)
  expect((await readSet(owner, setId)).facts).toHaveLength(2)
})

test('public sets are found by words of their title, by language, and not when they are empty or closed', async () => {
  const owner = await makeViewer()
  const { setId } = await makeSet(owner)
  const empty = await createSet(owner, { title: 'Le pont vide', language: 'fr' })
  const found = async (search?: Parameters<typeof listPublicSets>[1]) =>
    (await listPublicSets(null, search)).sets.map((set) => set.id)
  expect(await found()).toEqual([])
  await setVisibility(owner, setId, 'public')
  await setVisibility(owner, empty, 'public')
  expect(await found()).toEqual([setId])
  expect(await found({ words: 'BAIE pont' })).toEqual([setId])
  expect(await found({ words: '100%' })).toEqual([])
  expect(await found({ language: 'en' })).toEqual([])
})

test('deleted, its facts from an article stay with that, and those by hand go', async () => {
  const viewer = await makeViewer()
  const { setId } = await makeSet(viewer)
  const hand = await db.fact.create({
    data: {
      ...{ ownerId: viewer.id, kind: 'thing', language: 'fr', statement: 's' },
      ...{ context: '', answer: 'a', sets: { create: { setId, position: 9 } } },
    },
  })
  await deleteSet(viewer, setId)
  expect(await db.studySet.count()).toBe(0)
  expect(await db.fact.count()).toBe(2)
  expect(await db.fact.findUnique({ where: { id: hand.id } })).toBeNull()
})

test('every door is shut to a stranger, also when the set is public', async () => {
  const [owner, stranger] = [await makeViewer(), await makeViewer()]
  const { setId } = await makeSet(owner)
  await setVisibility(owner, setId, 'public')
  const before = await readSet(owner, setId)
  const [fact, other] = before.facts.map(({ id }) => id) as [string, string]
  const mine = await createSet(stranger, { title: 'Mine', language: 'fr' })
  const doors = [
    () => renameSet(stranger, setId, 'x'),
    () => setVisibility(stranger, setId, 'private'),
    () => deleteSet(stranger, setId),
    () => orderFacts(stranger, setId, [other, fact]),
    () => dropFact(stranger, setId, fact),
    () => insertFact(stranger, setId, fact, 0),
    // Another's fact is not taken into a set of one's own either.
    () => insertFact(stranger, mine, fact, 0),
  ]
  for (const door of doors) await expect(door()).rejects.toMatchObject(closed)
  expect(await readSet(owner, setId)).toEqual(before)
  expect((await listMySets(stranger)).sets.map((set) => set.id)).toEqual([mine])
})
