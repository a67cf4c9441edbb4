import { env } from '@/lib/env'
import { PrismaClient } from './client/client'
import { connectOnce, straight, type Asked, type SharedAdapter } from './direct'
import { migrate, migrationsFolder, readMigrations, type SqlConnection } from './migrate'
import { embeddedSource, postgresSource, type Source } from './source'

interface Opened {
  source: Source
  adapter: SharedAdapter
  client: PrismaClient
}

/** On `globalThis`, because Next loads this module once for each bundle and again at each edit. */
const store = globalThis as typeof globalThis & { rectoversoDatabase?: Opened }

function chooseSource(): Source {
  const { building, databaseUrl, dataDir } = env()
  if (building) throw new Error('The database is never opened while the app is being built')
  return databaseUrl ? postgresSource(databaseUrl) : embeddedSource(dataDir)
}

function opened(): Opened {
  store.rectoversoDatabase ??= open(chooseSource())
  return store.rectoversoDatabase
}

function open(source: Source): Opened {
  const adapter = connectOnce(source.adapter)
  return { source, adapter, client: new PrismaClient({ adapter }) }
}

/**
 * The one Prisma client. The database is chosen and opened at the first query.
 * On the embedded database there is one connection: inside `$transaction(async (tx) => …)` use `tx` only, and prefer
 * the batch form `$transaction([…])`, which no other query waits for.
 */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, property) => {
    const { client } = opened()
    const value: unknown = Reflect.get(client, property, client)
    return typeof value === 'function' ? (value.bind(client) as unknown) : value
  },
})

/** The same database without what Prisma makes of statements and rows: see `Asked`. */
export const direct: Asked = straight(() => opened().adapter)

/** Brings the tables up to date; gives the names of the migrations applied now. */
export const migrateDatabase = (): Promise<string[]> =>
  withConnection((connection) => migrate(connection, readMigrations(migrationsFolder())))

/** Work on one plain connection, beside Prisma: migrations, backup. */
export const withConnection = <Result>(
  work: (connection: SqlConnection) => Promise<Result>,
): Promise<Result> => opened().source.withConnection(work)

/** Ends the connection; the next query opens it again. */
export async function closeDatabase(): Promise<void> {
  const last = store.rectoversoDatabase
  store.rectoversoDatabase = undefined
  await last?.client.$disconnect()
  await last?.source.close()
}

/** Puts another database in place, before the first query: for tests and the commands that move databases. */
export async function replaceDatabase(source: Source): Promise<void> {
  await closeDatabase()
  store.rectoversoDatabase = open(source)
}

export { isContention } from './contention'
export type { Asked } from './direct'
export { Prisma } from './client/client'
export type { PrismaClient } from './client/client'
