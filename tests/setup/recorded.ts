import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQuery,
  SqlQueryable,
} from '@prisma/driver-adapter-utils'
import type { Source } from '@/lib/db/source'

/** What a database was asked, as Prisma's adapter passes it on. */
export interface Recorder {
  /** Does the work, and gives the statements that it sent, without those that begin and end a transaction. */
  record<Result>(work: () => Promise<Result>): Promise<{ result: Result; queries: SqlQuery[] }>
  /** The plan of a statement with its own values, which is then not carried out. */
  explain(query: SqlQuery): Promise<Plan>
}

export interface Plan {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  Plans?: Plan[]
}

/** All nodes of a plan. */
export const nodesOf = (plan: Plan): Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]

/** The tables that a plan reads from end to end. */
export const scannedWhole = (plan: Plan): string[] =>
  nodesOf(plan).flatMap((node) =>
    node['Node Type'] === 'Seq Scan' ? (node['Relation Name'] ?? []) : [],
  )

/** A source like `source`, and what tells what went through it. */
export function recorded(source: Source): { source: Source; recorder: Recorder } {
  let queries: SqlQuery[] | undefined
  let adapter: SqlDriverAdapter | undefined
  const listening = <Target extends SqlQueryable>(target: Target): Target =>
    new Proxy(target, {
      get(object, property) {
        const value: unknown = Reflect.get(object, property, object)
        if (typeof value !== 'function') return value
        return (...given: unknown[]): unknown => {
          if (property === 'queryRaw' || property === 'executeRaw') {
            queries?.push(given[0] as SqlQuery)
          }
          const answer = (value as (...args: unknown[]) => unknown).apply(object, given)
          return property === 'startTransaction'
            ? (answer as Promise<SqlQueryable>).then(listening)
            : answer
        }
      },
    })
  const factory: SqlDriverAdapterFactory = {
    provider: source.adapter.provider,
    adapterName: source.adapter.adapterName,
    connect: async () => {
      adapter = await source.adapter.connect()
      return listening(adapter)
    },
  }
  return {
    source: { ...source, adapter: factory },
    recorder: {
      async record(work) {
        const heard: SqlQuery[] = (queries = [])
        const result = await work().finally(() => (queries = undefined))
        return {
          result,
          queries: heard.filter(({ sql }) => !/^(BEGIN|COMMIT|ROLLBACK)/.test(sql)),
        }
      },
      async explain(query) {
        const { rows } = await (adapter as SqlDriverAdapter).queryRaw({
          ...query,
          sql: `EXPLAIN (FORMAT JSON) ${query.sql}`,
        })
        const plan: unknown = rows[0]?.[0]
        const read = (typeof plan === 'string' ? JSON.parse(plan) : plan) as [{ Plan: Plan }]
        return read[0].Plan
      },
    },
  }
}
