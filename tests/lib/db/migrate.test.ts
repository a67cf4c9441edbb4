import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { migrate, readMigrations, type Migration } from '@/lib/db/migrate'
import { plainPGlite } from '@/lib/db/source'

const migration = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
})

const first = migration('1_first', 'CREATE TABLE a (id int); CREATE TABLE b (id int);')
const second = migration('2_second', 'ALTER TABLE a ADD COLUMN name text;')

let pglite: PGlite
beforeEach(async () => (pglite = await PGlite.create()))
afterEach(() => pglite.close())

const run = (...migrations: Migration[]) => migrate(plainPGlite(pglite), migrations)
const tables = async () =>
  (
    await pglite.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    )
  ).rows.map(({ name }) => name)

test('each is applied once, in order, and written down as Prisma does', async () => {
  expect(await run(first)).toEqual(['1_first'])
  expect(await run(first, second)).toEqual(['2_second'])
  expect(await run(first, second)).toEqual([])
  const { rows } = await pglite.query('SELECT * FROM _prisma_migrations ORDER BY migration_name')
  expect(rows).toMatchObject([
    { migration_name: '1_first', checksum: first.checksum, applied_steps_count: 1, logs: null },
    { migration_name: '2_second', rolled_back_at: null, finished_at: expect.any(Date) as Date },
  ])
})

test('one that fails is kept in no part, and does not count as applied', async () => {
  const broken = migration('2_broken', 'CREATE TABLE c (id int); INSERT INTO nowhere VALUES (1);')
  await expect(run(first, broken)).rejects.toThrow('2_broken failed, and nothing of it was kept')
  expect(await tables()).toEqual(['_prisma_migrations', 'a', 'b'])
  expect(await run(first, { ...second })).toEqual(['2_second'])
})

test('a function whose body holds semicolons is applied whole', async () => {
  const body = 'BEGIN NEW.id := 1; RETURN NEW; END;'
  const sql = `CREATE FUNCTION f() RETURNS trigger AS $$ ${body} $$ LANGUAGE plpgsql;`
  expect(await run(migration('1_function', sql))).toEqual(['1_function'])
})

test('one that was changed after it was applied is refused', async () => {
  await run(first)
  await expect(run(migration('1_first', 'CREATE TABLE other (id int);'))).rejects.toThrow(
    '1_first was changed after the database applied it',
  )
})

test('a database of a newer version is refused', async () => {
  await run(first, second)
  await expect(run(first)).rejects.toThrow('it was used by a newer version')
})

test('a half-finished one of another tool is refused', async () => {
  await run(first)
  await pglite.exec('UPDATE _prisma_migrations SET finished_at = NULL')
  await expect(run(first)).rejects.toThrow('not finished')
})

test('the migrations make every table of the schema', async () => {
  await run(...readMigrations(path.resolve('prisma/migrations')))
  expect(await tables()).toEqual(expect.arrayContaining(['User', 'Fact', 'Review', 'Memory']))
})

test('the migrations and prisma/schema.prisma agree', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', 'app/_commands/db-migration.ts', '--check'],
    { encoding: 'utf8' },
  )
  expect(stderr).toBe('')
  expect(status).toBe(0)
})
