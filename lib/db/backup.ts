import type { SqlConnection } from './migrate'
import { migrate, type Migration } from './migrate'

/** The file does not fit, or the database is not empty; the message is for whoever runs the command. */
export class BackupError extends Error {
  override name = 'BackupError'
}

/** First line of a backup. The lines after it: `{"table":"User"}`, then that table's rows as JSON, a row a line. */
interface Head {
  format: 'rectoverso-backup'
  version: 1
  /** The migrations that made the tables. */
  migrations: string[]
}

const ROWS_AT_ONCE = 500

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`

/** What belongs to the database and not to those who use it: the migrations, and how often something was tried. */
const OWN_TABLES = ['_prisma_migrations', 'Tally']

/** The tables, each after those that it refers to, so that rows go in without switching off what guards them. */
async function orderedTables(connection: SqlConnection): Promise<string[]> {
  const tables = await connection.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables
     WHERE schemaname = current_schema() AND tablename <> ALL ($1) ORDER BY 1`,
    [OWN_TABLES],
  )
  const references = await connection.query<{ name: string; target: string }>(
    `SELECT c.relname AS name, t.relname AS target FROM pg_constraint k
     JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
     JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE k.contype = 'f' AND n.nspname = current_schema() AND c.oid <> t.oid`,
  )
  const waiting = new Set(tables.map(({ name }) => name))
  const ordered: string[] = []
  while (waiting.size > 0) {
    const free = [...waiting].filter(
      (name) => !references.some((one) => one.name === name && waiting.has(one.target)),
    )
    if (free.length === 0) throw new BackupError(`Tables refer to each other in a ring: ${[...waiting].join(', ')}`) // prettier-ignore
    for (const name of free) {
      waiting.delete(name)
      ordered.push(name)
    }
  }
  return ordered
}

/** The state of the database at one moment, as lines of text (see `Head`). Others may go on writing meanwhile. */
export async function* backup(connection: SqlConnection): AsyncGenerator<string> {
  await connection.exec('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  try {
    const applied = await connection.query<{ name: string }>(
      `SELECT migration_name AS name FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY 1`,
    )
    const head: Head = {
      format: 'rectoverso-backup',
      version: 1,
      migrations: applied.map(({ name }) => name),
    }
    yield JSON.stringify(head)
    for (const table of await orderedTables(connection)) {
      yield JSON.stringify({ table })
      await connection.exec(
        `DECLARE rows CURSOR FOR SELECT to_jsonb(t)::text AS row FROM ${quote(table)} t`,
      )
      for (;;) {
        const rows = await connection.query<{ row: string }>(`FETCH ${ROWS_AT_ONCE} FROM rows`)
        for (const { row } of rows) yield row
        if (rows.length < ROWS_AT_ONCE) break
      }
      await connection.exec('CLOSE rows')
    }
  } finally {
    await connection.exec('ROLLBACK')
  }
}

function readHead(line: string | undefined): Head {
  try {
    const head = JSON.parse(line ?? '') as Partial<Head>
    if (head.format === 'rectoverso-backup' && head.version === 1 && head.migrations) {
      return head as Head
    }
  } catch {
    // Said below.
  }
  throw new BackupError('This file is not a backup of Rectoverso.')
}

/**
 * Fills a database from a backup: makes the tables as they were then, puts the rows in, and brings them up to date
 * with the migrations since. All rows or none.
 * @param replace empties a database that holds something; else that is refused
 * @returns how many rows
 */
export async function restore(
  connection: SqlConnection,
  lines: AsyncIterable<string>,
  migrations: Migration[],
  { replace = false } = {},
): Promise<number> {
  const iterator = lines[Symbol.asyncIterator]()
  const head = readHead((await iterator.next()).value as string | undefined)
  const unknown = head.migrations.filter((name) => !migrations.some((one) => one.name === name))
  if (unknown.length > 0) {
    throw new BackupError(
      `The backup was made by a newer version (it holds ${unknown.join(', ')}).`,
    )
  }
  await emptied(connection, replace)
  await migrate(
    connection,
    migrations.filter(({ name }) => head.migrations.includes(name)),
  )
  await connection.exec('BEGIN')
  let count = 0
  try {
    count = await insertAll(connection, iterator)
    await connection.exec('COMMIT')
  } catch (error) {
    await connection.exec('ROLLBACK')
    throw error
  }
  await migrate(connection, migrations)
  return count
}

async function emptied(connection: SqlConnection, replace: boolean): Promise<void> {
  const tables = await connection.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
  )
  for (const { name } of tables.filter((table) => !OWN_TABLES.includes(table.name))) {
    const rows = await connection.query(`SELECT 1 FROM ${quote(name)} LIMIT 1`)
    if (rows.length > 0 && !replace) {
      throw new BackupError(
        'The database is not empty. Add --replace to put the backup in the place of what it holds, which is then gone.',
      )
    }
  }
  if (tables.length === 0) return
  await connection.exec(`DROP TABLE ${tables.map(({ name }) => quote(name)).join(', ')} CASCADE`)
  const types = await connection.query<{ name: string }>(
    `SELECT typname AS name FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
     WHERE typtype = 'e' AND nspname = current_schema()`,
  )
  for (const { name } of types) await connection.exec(`DROP TYPE ${quote(name)}`)
  const functions = await connection.query<{ name: string }>(
    `SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
     WHERE nspname = current_schema() AND NOT EXISTS (
       SELECT 1 FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')`,
  )
  for (const { name } of functions) await connection.exec(`DROP FUNCTION ${name}`)
}

async function insertAll(connection: SqlConnection, lines: AsyncIterator<string>): Promise<number> {
  const known = await orderedTables(connection)
  // The sums that triggers keep are in the backup: they must not be counted a second time.
  const triggers = async (state: 'DISABLE' | 'ENABLE') => {
    for (const name of known) await connection.exec(`ALTER TABLE ${quote(name)} ${state} TRIGGER USER`) // prettier-ignore
  }
  await triggers('DISABLE')
  let table = ''
  let rows: string[] = []
  let count = 0
  const flush = async () => {
    if (rows.length === 0) return
    const name = quote(table)
    await connection.query(
      `INSERT INTO ${name} SELECT * FROM jsonb_populate_recordset(null::${name}, $1::jsonb)`,
      [`[${rows.join(',')}]`],
    )
    count += rows.length
    rows = []
  }
  for (let next = await lines.next(); !next.done; next = await lines.next()) {
    const line = next.value
    if (line === '') continue
    if (line.startsWith('{"table":') && isHeading(line)) {
      await flush()
      table = (JSON.parse(line) as { table: string }).table
      if (!known.includes(table)) throw new BackupError(`The backup holds an unknown table: ${table}`) // prettier-ignore
    } else {
      rows.push(line)
      if (rows.length === ROWS_AT_ONCE) await flush()
    }
  }
  await flush()
  await triggers('ENABLE')
  return count
}

/** A row of a table with a column called `table` would have further columns. */
const isHeading = (line: string) => Object.keys(JSON.parse(line) as object).length === 1
