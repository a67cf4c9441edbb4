import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { openEmbedded } from './embedded'
import type { SqlConnection } from './migrate'
import { statementNames } from './statement-names'

/** A database that can be reached: by Prisma, and plainly for migrations. Nothing is opened before it is needed. */
export interface Source {
  adapter: SqlDriverAdapterFactory
  /** Work on one plain connection: migrations, backup. */
  withConnection<Result>(work: (connection: SqlConnection) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** PGlite as the connection that migrations need. */
export const plainPGlite = (pglite: PGlite): SqlConnection => ({
  exec: (sql) => pglite.exec(sql),
  query: async <Row>(sql: string, values?: unknown[]) =>
    (await pglite.query<Row>(sql, values)).rows,
})

/** A connection to PostgreSQL as migrations need it. */
export const plainPostgres = (client: pg.Client): SqlConnection => ({
  exec: (sql) => client.query(sql),
  query: async <Row>(sql: string, values?: unknown[]) =>
    (await client.query(sql, values)).rows as Row[],
})

/** The adapter connects at Prisma's first query, and so opens the folder then. */
class LazyPGlite implements SqlDriverAdapterFactory {
  readonly provider = 'postgres'
  readonly adapterName = 'rectoverso-embedded'
  constructor(private readonly open: () => Promise<PGlite>) {}
  async connect() {
    return new PrismaPGlite(await this.open()).connect()
  }
}

/** PGlite that somebody opens: the embedded database, or one in memory for a test. */
export function pgliteSource(
  open: () => Promise<{ pglite: PGlite; close(): Promise<void> }>,
): Source {
  let opened: ReturnType<typeof open> | undefined
  const openOnce = () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined
      throw error
    })
    return opened
  }
  return {
    adapter: new LazyPGlite(async () => (await openOnce()).pglite),
    withConnection: async (work) => work(plainPGlite((await openOnce()).pglite)),
    close: async () => {
      const open = opened
      opened = undefined
      await (await open)?.close()
    },
  }
}

/** The embedded database in `dataDir`. */
export const embeddedSource = (dataDir: string): Source => pgliteSource(() => openEmbedded(dataDir))

/**
 * PostgreSQL at `url`; a `?schema=` in it is honoured as Prisma does, and `?pgbouncer=true`: whoever shares connections
 * with others can keep no statements ready on them.
 */
export function postgresSource(url: string): Source {
  const { searchParams } = new URL(url)
  const schema = searchParams.get('schema') ?? undefined
  const statementNameGenerator = searchParams.get('pgbouncer') === 'true' ? undefined : statementNames() // prettier-ignore
  return {
    adapter: new PrismaPg({ connectionString: url }, { schema, statementNameGenerator }),
    withConnection: async (work) => {
      const client = new pg.Client({ connectionString: url })
      await client.connect()
      try {
        if (schema) await client.query(`SET search_path TO ${client.escapeIdentifier(schema)}`)
        return await work(plainPostgres(client))
      } finally {
        await client.end()
      }
    },
    close: async () => undefined,
  }
}
