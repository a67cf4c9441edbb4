import { db, direct, isContention, Prisma, type Asked } from '@/lib/db'
import { databaseRecorder, withDatabase } from '../../setup/database'

withDatabase()

test('rows come under the names of their columns, and what has no plain value as its text', async () => {
  const [row] = await direct.$queryRaw<unknown[]>`
    SELECT ${7}::integer AS number, ${'l’œuvre'} AS text, true AS flag, NULL::text AS "nothing",
           ${'{1,2}'}::integer[] AS list, '{"a":1}'::json AS json`
  expect(row).toEqual({ number: 7, text: 'l’œuvre', flag: true, nothing: null, list: [1, 2], json: '{"a":1}' }) // prettier-ignore
})

test('parts of statements are put together as Prisma does', async () => {
  const condition = Prisma.sql`name = ${'Anne'}`
  await db.user.create({ data: { name: 'Anne' } })
  await db.user.create({ data: { name: 'Léa' } })
  const rows = (asked: Asked) =>
    asked.$queryRaw<unknown[]>`SELECT name FROM "User" WHERE ${condition}`
  expect(await rows(direct)).toEqual([{ name: 'Anne' }])
  expect(await rows(direct)).toEqual(await rows(db))
})

test('it is one database, with one set of connections', async () => {
  const { queries } = await databaseRecorder().record(() => direct.$queryRaw`SELECT ${1}::integer`)
  expect(queries.map(({ args }) => args)).toEqual([[1]])
})

test.each([
  ['Prisma', db],
  ['the driver', direct],
] as [string, Asked][])(
  'asked through %s, what others wrote is told from other failures',
  async (_, asked) => {
    const id = '01980000-0000-7000-8000-000000000001'
    const insert = () =>
      asked.$queryRaw`INSERT INTO "User" (id, "updatedAt") VALUES (${id}::uuid, now())`
    await insert()
    const taken: unknown = await insert().catch((error: unknown) => error)
    expect(isContention(taken)).toBe(true)
    const wrong: unknown = await asked.$queryRaw`SELECT nothing FROM nowhere`.catch((error: unknown) => error) // prettier-ignore
    expect(wrong).toBeInstanceOf(Error)
    expect(isContention(wrong)).toBe(false)
  },
)
