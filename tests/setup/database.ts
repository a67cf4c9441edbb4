import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { closeDatabase, db, replaceDatabase } from '@/lib/db'
import { pgliteSource, postgresSource, type Source } from '@/lib/db/source'
import { recorded, type Recorder } from './recorded'

// What is sealed with a secret is sealed with this one; without it, one would be made in the user's data folder.
process.env.AUTH_SECRET ??= 'a secret of the tests, and long enough'

let recorder: Recorder | undefined

/** What tells which statements the database of this test file is sent. */
export function databaseRecorder(): Recorder {
  if (!recorder) throw new Error('The database of the test is not open yet')
  return recorder
}

async function put(source: Source): Promise<void> {
  const listened = recorded(source)
  recorder = listened.recorder
  await replaceDatabase(listened.source)
}

async function openPGlite(): Promise<() => Promise<void>> {
  const template = readFileSync(process.env.TEST_DATABASE_TEMPLATE ?? '')
  await put(
    pgliteSource(async () => {
      const pglite = await PGlite.create({ loadDataDir: new Blob([template]) })
      return { pglite, close: () => pglite.close() }
    }),
  )
  return closeDatabase
}

async function openPostgres(url: string): Promise<() => Promise<void>> {
  const name = `rectoverso_test_${randomUUID().replaceAll('-', '')}`
  const inAdmin = async (sql: string) => {
    const admin = new pg.Client({ connectionString: url })
    await admin.connect()
    await admin.query(sql)
    await admin.end()
  }
  await inAdmin(`CREATE DATABASE ${name} TEMPLATE ${process.env.TEST_DATABASE_TEMPLATE}`)
  const copy = new URL(url)
  copy.pathname = `/${name}`
  await put(postgresSource(copy.href))
  return async () => {
    await closeDatabase()
    await inAdmin(`DROP DATABASE ${name} WITH (FORCE)`)
  }
}

/** Empties every table but that of the migrations. */
export async function emptyDatabase(): Promise<void> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`
  await db.$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`)
}

/**
 * Gives the tests of this file a database of their own, with all tables, empty before each test. `db` of `lib/db` is
 * then that database. In memory; on PostgreSQL when TEST_DATABASE_URL names a server.
 */
export function withDatabase(): void {
  let close: () => Promise<void> = async () => undefined
  beforeAll(async () => {
    const url = process.env.TEST_DATABASE_URL
    close = await (url ? openPostgres(url) : openPGlite())
  })
  afterEach(emptyDatabase)
  afterAll(() => close())
}
