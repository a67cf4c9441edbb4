import { db } from '@/lib/db'
import { withDatabase } from '../../setup/database'

withDatabase()

test('a time comes back as it was stored, to the millisecond', async () => {
  const createdAt = new Date('2025-03-30T01:30:00.123Z')
  const { id } = await db.user.create({ data: { createdAt } })
  const user = await db.user.findUniqueOrThrow({ where: { id } })
  expect(user.createdAt).toEqual(createdAt)
})

test('JSON and lists come back as they were stored', async () => {
  const owner = await db.user.create({ data: {} })
  const article = await db.article.create({
    data: { ownerId: owner.id, title: 'Œuvre – “été”', language: 'fr' },
  })
  const paragraphs = [{ start: 0, end: 4 }]
  const version = await db.articleVersion.create({
    data: { articleId: article.id, number: 1, title: 't', text: 'Été.', sha256: '', paragraphs },
  })
  expect(version.paragraphs).toEqual(paragraphs)
})

test('a batch is kept wholly or not at all', async () => {
  const id = '01980000-0000-7000-8000-000000000001'
  await expect(
    db.$transaction([db.user.create({ data: { id } }), db.user.create({ data: { id } })]),
  ).rejects.toMatchObject({ code: 'P2002' })
  expect(await db.user.count()).toBe(0)
})

test('an interactive transaction that fails keeps nothing', async () => {
  await expect(
    db.$transaction(async (tx) => {
      await tx.user.create({ data: {} })
      throw new Error('no')
    }),
  ).rejects.toThrow('no')
  expect(await db.user.count()).toBe(0)
})
