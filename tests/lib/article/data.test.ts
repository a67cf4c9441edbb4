import { createHash } from 'node:crypto'
import { exportAccount } from '@/lib/account/export.data'
import { createArticle, dateArticle, deleteArticle, readArticle } from '@/lib/article/data'
import { db } from '@/lib/db'
import { setVisibility } from '@/lib/set/data'
import { withDatabase } from '../../setup/database'
import { makeGuest, makeViewer } from '../../setup/people'

withDatabase()

const text = 'Le pont de la baie a été inauguré en mars 1932.'
const paste = { text, title: '', language: undefined }

test('a pasted text becomes an immutable version, an empty set and the order to make its questions', async () => {
  const viewer = await makeGuest()
  const pasted = await createArticle(viewer, { ...paste, text: `  ${text}\r\n\r\n` })
  if (!pasted.ok) throw new Error(pasted.reason)
  const article = await readArticle(viewer, pasted.articleId)
  expect(article).toMatchObject({ language: 'fr', isOwner: true, setId: pasted.setId })
  expect(article.version).toMatchObject({
    number: 1,
    text,
    paragraphs: [{ start: 0, end: text.length }],
  })
  const row = await db.articleVersion.findFirstOrThrow({ include: { generations: true } })
  expect(row.sha256).toBe(createHash('sha256').update(text).digest('hex'))
  expect(row.generations).toMatchObject([{ status: 'queued', setId: pasted.setId }])
})

test.each([
  ['', 'empty'],
  ['\0\u0001PK\u0003', 'binary'],
  ['a'.repeat(100_001), 'too-long'],
  ['Der schnelle braune Fuchs springt über den faulen Hund und läuft dann weiter in den Wald hinein.', 'language-not-served'], // prettier-ignore
])('is refused, and nothing is kept: case %#', async (refused, reason) => {
  const viewer = await makeViewer()
  expect(await createArticle(viewer, { ...paste, text: refused })).toEqual({ ok: false, reason })
  expect(await db.article.count()).toBe(0)
})

test('a title that is too long is refused', async () => {
  const title = 'a'.repeat(161)
  const refused = await createArticle(await makeViewer(), { ...paste, title })
  expect(refused).toEqual({ ok: false, reason: 'title-too-long' })
})

test('its date is kept with its version, and is in the export', async () => {
  const viewer = await makeViewer()
  const pasted = await createArticle(viewer, { ...paste, date: '2025-04-28' })
  if (!pasted.ok) throw new Error(pasted.reason)
  expect((await readArticle(viewer, pasted.articleId)).version.date).toBe('2025-04-28')
  const { articles } = await exportAccount(viewer)
  expect(JSON.parse(JSON.stringify(articles))).toMatchObject([
    { versions: [{ date: '2025-04-28T00:00:00.000Z' }] },
  ])
})

test.each(['2999-01-01', '1399-12-31', '2025-02-29', 'hier'])(
  'the date %s is refused',
  async (date) => {
    const viewer = await makeViewer()
    const refused = { ok: false, reason: 'date-impossible' }
    expect(await createArticle(viewer, { ...paste, date })).toEqual(refused)
    expect(await db.article.count()).toBe(0)
    const pasted = await createArticle(viewer, paste)
    if (!pasted.ok) throw new Error(pasted.reason)
    expect(await dateArticle(viewer, pasted.articleId, date)).toEqual(refused)
    expect((await readArticle(viewer, pasted.articleId)).version.date).toBeNull()
  },
)

test('another date has the text read anew, and stops a reading under the old one', async () => {
  const [owner, stranger] = [await makeViewer(), await makeViewer()]
  const pasted = await createArticle(owner, paste)
  if (!pasted.ok) throw new Error(pasted.reason)
  const { articleId, generationId } = pasted
  await expect(dateArticle(stranger, articleId, '2025-04-28')).rejects.toMatchObject({
    code: 'not-found',
  })
  // The same date is no change.
  expect(await dateArticle(owner, articleId, '')).toEqual({ ok: true, generationId: null })
  const dated = await dateArticle(owner, articleId, '2025-04-28')
  if (!dated.ok || !dated.generationId) throw new Error('Nothing was ordered')
  const { status, seed, setId } = await db.generation.findUniqueOrThrow({ where: { id: generationId } }) // prettier-ignore
  expect(status).toBe('cancelled')
  const next = await db.generation.findUniqueOrThrow({ where: { id: dated.generationId } })
  expect(next).toMatchObject({ status: 'queued', seed, setId })
  expect((await readArticle(owner, articleId)).version.date).toBe('2025-04-28')
  expect(await dateArticle(owner, articleId, '')).toMatchObject({ ok: true })
  expect((await readArticle(owner, articleId)).version.date).toBeNull()
})

test('more texts than anyone reads in an hour are refused, of one person only', async () => {
  const [viewer, other] = [await makeViewer(), await makeViewer()]
  const pasted = await createArticle(viewer, paste)
  if (!pasted.ok) throw new Error(pasted.reason)
  const { versionId } = await db.generation.findFirstOrThrow()
  await db.generation.createMany({
    data: Array.from({ length: 59 }, () => ({ versionId, requestedBy: viewer.id, seed: 1 })),
  })
  expect(await createArticle(viewer, paste)).toEqual({ ok: false, reason: 'too-many' })
  expect(await createArticle(other, paste)).toMatchObject({ ok: true })
  expect(await dateArticle(viewer, pasted.articleId, '2025-04-28')).toEqual({
    ok: false,
    reason: 'too-many',
  })
})

test('a stranger and nobody read it only when its set is shown to them', async () => {
  const [owner, stranger] = [await makeViewer(), await makeViewer()]
  const pasted = await createArticle(owner, paste)
  if (!pasted.ok) throw new Error(pasted.reason)
  const { articleId, setId } = pasted
  const closed = { code: 'not-found' }
  await expect(readArticle(stranger, articleId)).rejects.toMatchObject(closed)
  await expect(readArticle(null, articleId)).rejects.toMatchObject(closed)

  const token = (await setVisibility(owner, setId, 'link')) ?? ''
  expect(await readArticle(null, articleId, token)).toMatchObject({ isOwner: false })
  await expect(readArticle(stranger, articleId, 'another')).rejects.toMatchObject(closed)

  await setVisibility(owner, setId, 'public')
  expect(await readArticle(stranger, articleId)).toMatchObject({ isOwner: false })
})

test('only its owner deletes it, with its set and facts', async () => {
  const [owner, stranger] = [await makeViewer(), await makeViewer()]
  const pasted = await createArticle(owner, paste)
  if (!pasted.ok) throw new Error(pasted.reason)
  await expect(deleteArticle(stranger, pasted.articleId)).rejects.toMatchObject({
    code: 'not-found',
  })
  const written = { ownerId: owner.id, kind: 'person', language: 'fr', statement: 's', context: '', answer: 'a' } // prettier-ignore
  const [own, elsewhere] = [await db.fact.create({ data: written }), await db.fact.create({ data: written })] // prettier-ignore
  const other = { ownerId: owner.id, title: 'Autre', language: 'fr' }
  const { id: otherId } = await db.studySet.create({ data: other })
  await db.setFact.createMany({
    data: [
      { setId: pasted.setId, factId: own.id, position: 0 },
      { setId: pasted.setId, factId: elsewhere.id, position: 1 },
      { setId: otherId, factId: elsewhere.id, position: 0 },
    ],
  })
  await deleteArticle(owner, pasted.articleId)
  expect(await db.article.count()).toBe(0)
  expect(await db.studySet.findMany({ select: { id: true } })).toEqual([{ id: otherId }])
  // What was written by hand for this set alone goes; what another set holds too stays.
  expect(await db.fact.findMany({ select: { id: true } })).toEqual([{ id: elsewhere.id }])
})
