import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { migrate, readMigrations } from '../../lib/db/migrate'
import { plainPGlite, plainPostgres } from '../../lib/db/source'

/** A migrated PGlite, made once for each state of the migrations and kept in the system's temporary folder. */
async function makePGliteTemplate(): Promise<string> {
  const migrations = readMigrations(path.resolve('prisma/migrations'))
  const key = createHash('sha256').update(JSON.stringify(migrations)).digest('hex').slice(0, 16)
  const file = path.join(tmpdir(), `rectoverso-template-${key}.tar.gz`)
  if (existsSync(file)) return file
  const pglite = await PGlite.create()
  await migrate(plainPGlite(pglite), migrations)
  const dump = await pglite.dumpDataDir('gzip')
  await pglite.close()
  const draft = path.join(mkdtempSync(`${file}-`), 'draft')
  writeFileSync(draft, Buffer.from(await dump.arrayBuffer()))
  renameSync(draft, file)
  return file
}

/** The same on the PostgreSQL server at `url`: a database that the test files copy. */
async function makePostgresTemplate(url: string): Promise<string> {
  const name = `rectoverso_template_${process.pid}`
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  await admin.end()
  const template = new URL(url)
  template.pathname = `/${name}`
  const client = new pg.Client({ connectionString: template.href })
  await client.connect()
  await migrate(plainPostgres(client), readMigrations(path.resolve('prisma/migrations')))
  await client.end()
  return name
}

/** Jest's globalSetup for the data tests. */
export default async function setup(): Promise<void> {
  const url = process.env.TEST_DATABASE_URL
  if (url) process.env.TEST_DATABASE_TEMPLATE = await makePostgresTemplate(url)
  else process.env.TEST_DATABASE_TEMPLATE = await makePGliteTemplate()
}
