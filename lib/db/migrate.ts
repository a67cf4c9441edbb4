import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** One connection to a database; `exec` takes several statements at once. */
export interface SqlConnection {
  exec(sql: string): Promise<unknown>
  query<Row>(sql: string, values?: unknown[]): Promise<Row[]>
}

export interface Migration {
  /** Name of its folder: `20260101120000_init`. */
  name: string
  sql: string
  /** sha256 in hex, as Prisma keeps it. */
  checksum: string
}

/** The database and the migrations do not go together; the message is for whoever starts the server. */
export class MigrationError extends Error {
  override name = 'MigrationError'
}

/** Where the migrations are, seen from the folder that the app runs in. */
export const migrationsFolder = () =>
  path.join(/* turbopackIgnore: true */ process.cwd(), 'prisma', 'migrations')

/** The migrations in `folder`, in the order of their names. */
export function readMigrations(folder: string): Migration[] {
  if (!existsSync(folder))
    throw new MigrationError(`There is no folder of migrations at ${folder}.`)
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/** The key of the advisory lock that `prisma migrate` takes, so that the two also wait for each other. */
const LOCK_KEY = 72707369

/** As `prisma migrate` makes it, which can then go on where this left off. */
const LOG_TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`

interface LogRow {
  migration_name: string
  checksum: string
  finished: boolean
}

function compare(migrations: Migration[], logged: LogRow[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const row of logged) {
    const migration = known.get(row.migration_name)
    if (!row.finished) {
      throw new MigrationError(
        `The migration ${row.migration_name} was begun with another tool and not finished. Put it right there (prisma migrate resolve), then start again.`,
      )
    }
    if (!migration) {
      throw new MigrationError(
        `The database holds the migration ${row.migration_name}, which this version does not know: it was used by a newer version. Start that one, or restore a backup of before.`,
      )
    }
    if (migration.checksum !== row.checksum) {
      throw new MigrationError(
        `The migration ${row.migration_name} was changed after the database applied it. Restore the file as it was; a further change needs a further migration.`,
      )
    }
  }
  const applied = new Set(logged.map((row) => row.migration_name))
  return migrations.filter((migration) => !applied.has(migration.name))
}

async function apply(connection: SqlConnection, migration: Migration): Promise<void> {
  await connection.exec('BEGIN')
  try {
    await connection.exec(migration.sql)
    await connection.query(
      `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    )
    await connection.exec('COMMIT')
  } catch (error) {
    await connection.exec('ROLLBACK')
    throw new MigrationError(
      `The migration ${migration.name} failed, and nothing of it was kept.`,
      {
        cause: error,
      },
    )
  }
}

/**
 * Brings the database to the state that `migrations` describe; each of them wholly or not at all.
 * Servers that start together wait for each other.
 * @returns the names of those applied now
 * @throws MigrationError
 */
export async function migrate(
  connection: SqlConnection,
  migrations: Migration[],
): Promise<string[]> {
  await connection.query(`SELECT pg_advisory_lock(${LOCK_KEY})`)
  try {
    await connection.exec(LOG_TABLE)
    const logged = await connection.query<LogRow>(
      `SELECT migration_name, checksum, finished_at IS NOT NULL AS finished
       FROM _prisma_migrations WHERE rolled_back_at IS NULL`,
    )
    const missing = compare(migrations, logged)
    for (const migration of missing) await apply(connection, migration)
    return missing.map((migration) => migration.name)
  } finally {
    await connection.query(`SELECT pg_advisory_unlock(${LOCK_KEY})`)
  }
}
