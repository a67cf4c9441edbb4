import { randomUUID } from 'node:crypto'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { db, withConnection } from '@/lib/db'
import { backup, restore } from '@/lib/db/backup'
import { migrationsFolder, readMigrations, type SqlConnection } from '@/lib/db/migrate'
import { plainPGlite, plainPostgres } from '@/lib/db/source'
import { withDatabase } from '../../setup/database'
import { makeGuest, makeViewer } from '../../setup/people'

withDatabase()

const migrations = readMigrations(migrationsFolder())

async function readLines(): Promise<string[]> {
  return withConnection(async (connection) => {
    const lines: string[] = []
    for await (const line of backup(connection)) lines.push(line)
    return lines
  })
}

async function* from(lines: string[]) {
  yield* await Promise.resolve(lines)
}

/** An empty database of the same kind as that of the tests, or in memory. */
async function inEmpty<Result>(work: (connection: SqlConnection) => Promise<Result>) {
  const server = process.env.TEST_DATABASE_URL
  if (!server) {
    const pglite = await PGlite.create()
    return work(plainPGlite(pglite)).finally(() => pglite.close())
  }
  const name = `rectoverso_restored_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  const url = new URL(server)
  url.pathname = `/${name}`
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  return work(plainPostgres(client)).finally(async () => {
    await client.end()
    await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
    await admin.end()
  })
}

async function fill(): Promise<void> {
  const owner = await makeViewer({
    name: 'Zoé “l’élève”\n{"table":"User"}',
    desiredRetention: 0.1 + 0.2,
  })
  const guest = await makeGuest()
  await db.article.create({
    data: {
      ...{ ownerId: owner.id, title: '✓', language: 'fr' },
      versions: {
        create: { number: 1, title: '', text: '✓', sha256: '', paragraphs: [], date: new Date('1789-07-14') }, // prettier-ignore
      },
    },
  })
  const set = await db.studySet.create({ data: { ownerId: owner.id, title: '✓', language: 'fr' } })
  for (let position = 0; position < 1203; position++) {
    const fact = {
      kind: 'time',
      language: 'fr',
      statement: `n° ${position}`,
      context: '',
      answer: '\\"',
    }
    await db.fact.create({
      data: { ...fact, ownerId: owner.id, sets: { create: { setId: set.id, position } } },
    })
  }
  await db.attempt.create({
    data: {
      id: randomUUID(),
      userId: guest.id,
      setId: set.id,
      seed: -5,
      questionIds: [randomUUID()],
    },
  })
}

test('a backup restored into an empty database gives the same backup again', async () => {
  await fill()
  const lines = await readLines()
  const again = await inEmpty(async (connection) => {
    const count = await restore(connection, from(lines), migrations)
    expect(count).toBe(2 + 2 + 1 + 1203 + 1203 + 1)
    const restored: string[] = []
    for await (const line of backup(connection)) restored.push(line)
    return restored
  })
  expect(again.sort()).toEqual(lines.sort())
})

test('a database that holds something is left alone, unless it is to be replaced', async () => {
  await makeViewer({ email: 'before@example.org' })
  const lines = await readLines()
  await makeViewer({ email: 'after@example.org' })
  await withConnection(async (connection) => {
    await expect(restore(connection, from(lines), migrations)).rejects.toThrow('not empty')
    expect(await db.user.count()).toBe(2)
    await restore(connection, from(lines), migrations, { replace: true })
  })
  const users = await db.user.findMany({ select: { email: true } })
  expect(users).toEqual([{ email: 'before@example.org' }])
})

test('a file that is something else, or of a newer version, is refused before anything is changed', async () => {
  await makeViewer()
  const head = { format: 'rectoverso-backup', version: 1, migrations: ['29991231235959_later'] }
  await withConnection(async (connection) => {
    await expect(restore(connection, from(['PK']), migrations)).rejects.toThrow('not a backup')
    await expect(restore(connection, from([JSON.stringify(head)]), migrations)).rejects.toThrow(
      'newer version',
    )
  })
  expect(await db.user.count()).toBe(1)
})
