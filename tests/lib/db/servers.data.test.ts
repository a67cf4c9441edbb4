import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { migrate, migrationsFolder, readMigrations } from '@/lib/db/migrate'
import { postgresSource } from '@/lib/db/source'

const server = process.env.TEST_DATABASE_URL
const onPostgres = server ? test : test.skip

onPostgres('servers that start together migrate once, and all of them start', async () => {
  const name = `rectoverso_together_${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`CREATE DATABASE ${name}`)
  const url = new URL(server ?? '')
  url.pathname = `/${name}`
  const migrations = readMigrations(migrationsFolder())
  const applied = await Promise.all(
    [1, 2, 3, 4].map(() =>
      postgresSource(url.href).withConnection((one) => migrate(one, migrations)),
    ),
  )
  expect(applied.flat().sort()).toEqual(migrations.map((migration) => migration.name))
  await admin.query(`DROP DATABASE ${name} WITH (FORCE)`)
  await admin.end()
})

onPostgres('a schema named in the address is the one that is migrated', async () => {
  const schema = `s${randomUUID().replaceAll('-', '')}`
  const admin = new pg.Client({ connectionString: server })
  await admin.connect()
  await admin.query(`CREATE SCHEMA ${schema}`)
  const migrations = readMigrations(migrationsFolder())
  await postgresSource(`${server}?schema=${schema}`).withConnection((one) =>
    migrate(one, migrations),
  )
  const { rows } = await admin.query(
    `SELECT 1 FROM pg_tables WHERE schemaname = $1 AND tablename = 'User'`,
    [schema],
  )
  expect(rows).toHaveLength(1)
  await admin.query(`DROP SCHEMA ${schema} CASCADE`)
  await admin.end()
})
