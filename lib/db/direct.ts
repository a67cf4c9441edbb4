import type { SqlDriverAdapter, SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { Prisma } from './client/client'

/** An adapter that is connected once, whoever asks: Prisma and `straight` have the same connections. */
export interface SharedAdapter extends SqlDriverAdapterFactory {
  connect(): Promise<SqlDriverAdapter>
}

export function connectOnce(factory: SqlDriverAdapterFactory): SharedAdapter {
  let connected: Promise<SqlDriverAdapter> | undefined
  const { provider, adapterName } = factory
  const connect = () => {
    connected ??= factory.connect().catch((error: unknown) => {
      connected = undefined
      throw error
    })
    return connected
  }
  return { provider, adapterName, connect }
}

/**
 * Who answers a statement: Prisma, a transaction of it, or the driver beneath. The driver alone takes a millisecond less
 * for each statement, and gives what JavaScript has no plain value of (JSON, moments, large numbers) as its text.
 */
export interface Asked {
  $queryRaw<Rows>(sql: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<Rows>
}

const AS_IT_IS = { scalarType: 'unknown', arity: 'scalar' } as const

/** Statements straight to the driver: for those of each request and of each answer, which say their types in their text. */
export const straight = (adapter: () => SharedAdapter): Asked => ({
  async $queryRaw<Rows>(sql: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) {
    const { text, values: args } = sql instanceof Prisma.Sql ? sql : Prisma.sql(sql, ...values)
    const connected = await adapter().connect()
    const { columnNames, rows } = await connected.queryRaw({
      sql: text,
      args,
      argTypes: args.map(() => AS_IT_IS),
    })
    const asObject = (row: unknown[]) =>
      Object.fromEntries(columnNames.map((name, i) => [name, row[i]]))
    return rows.map(asObject) as Rows
  },
})
