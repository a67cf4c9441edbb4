import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { encode } from 'next-auth/jwt'
import pg from 'pg'
import { closeDatabase, migrateDatabase, replaceDatabase, withConnection } from '@/lib/db'
import { embeddedSource, plainPostgres, postgresSource, type Source } from '@/lib/db/source'
import type { SqlConnection } from '@/lib/db/migrate'
import { dayOfDate } from '@/lib/review/day'
import type { BatchAnswer, SentBatch } from '@/lib/review/sent'
import { startApp, type App } from '../../setup/app'
import { fillLearner } from '../../setup/many'
import { makeViewer } from '../../setup/people'
import { startPostgres } from '../../setup/postgres'
import { writePlain, writeRowByRow } from './plain'

export const BATCH = 50
const FACTS = 2_000
/** Rounds before the clock counts: a server in service has compiled what it runs. */
const WARM_UP = 120
const SECRET = 'only for this measurement, on this machine'

/** Median times of one batch, ms. */
export interface Times {
  http: number
  plain: number
  rowByRow: number
  /** A request of the same learner's to the same address, without reviews: what is spent before the first is looked at. */
  empty: number
}

interface Learner {
  userId: string
  factIds: string[]
}

async function makeLearner(source: Source): Promise<Learner> {
  await replaceDatabase(source)
  await migrateDatabase()
  const { id: userId } = await makeViewer()
  const today = new Date().toISOString().slice(0, 10)
  const factIds = await withConnection(async (connection) => {
    await fillLearner(connection, userId, { facts: FACTS, inSet: 50, reviews: 6, due: 100, today })
    await connection.exec('VACUUM ANALYZE')
    return connection.query<{ id: string }>(`SELECT id FROM "Fact" ORDER BY random()`)
  })
  await closeDatabase()
  return { userId, factIds: factIds.map(({ id }) => id) }
}

/** The facts of one batch of a round: each way of writing has others in the same round. */
const factsOf = ({ factIds }: Learner, turn: number) =>
  Array.from({ length: BATCH }, (_, i) => factIds[(turn * BATCH + i) % FACTS] ?? '')

async function post(app: App, cookie: string, factIds: string[], at: Date): Promise<void> {
  const batch: SentBatch = {
    attempts: [],
    reviews: factIds.map((factId) => ({
      id: randomUUID(),
      kind: 'rating' as const,
      factId,
      form: 'flashcard' as const,
      origin: 'cards' as const,
      rating: 3 as const,
      durationMs: 3_000,
      reviewedAt: at.getTime(),
      day: dayOfDate(at),
    })),
  }
  const response = await fetch(`${app.url}/api/reviews`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(batch),
  })
  const answer = (await response.json()) as BatchAnswer
  if (!response.ok || answer.accepted.length !== factIds.length) {
    throw new Error(`The batch was not taken: ${response.status} ${JSON.stringify(answer)}`)
  }
}

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** Writes in turn by each way, so that whatever else the machine does falls on all. */
async function compare(
  app: App,
  sql: SqlConnection,
  learner: Learner,
  plainLearner: Learner,
  rounds: number,
): Promise<Times> {
  // prettier-ignore
  const token = await encode({ token: { sub: learner.userId, version: 0 }, secret: SECRET })
  const cookie = `rectoverso.session=${token}`
  const plainly = (turn: number, at: Date) => ({ userId: plainLearner.userId, factIds: factsOf(plainLearner, turn), at }) // prettier-ignore
  const ways = {
    http: (turn: number, at: Date) => post(app, cookie, factsOf(learner, turn), at),
    plain: (turn: number, at: Date) => writePlain(sql, plainly(turn, at)),
    rowByRow: (turn: number, at: Date) => writeRowByRow(sql, plainly(turn, at)),
    empty: (_: number, at: Date) => post(app, cookie, [], at),
  } satisfies Record<keyof Times, (turn: number, at: Date) => Promise<void>>
  const times: Record<keyof Times, number[]> = { http: [], plain: [], rowByRow: [], empty: [] } // prettier-ignore
  let turn = 0
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const way of Object.keys(ways) as (keyof Times)[]) {
      const began = performance.now()
      await ways[way](turn++, new Date())
      if (round >= 0) times[way].push(performance.now() - began)
    }
  }
  const medians = Object.entries(times).map(([way, taken]) => [way, median(taken)])
  return Object.fromEntries(medians) as Times
}

/** On a PostgreSQL server of its own. */
export async function measurePostgres(binaries: string, rounds: number): Promise<Times> {
  const server = await startPostgres(binaries, { fsync: 'on', shared_buffers: '256MB' })
  const client = new pg.Client({ connectionString: server.url })
  try {
    const learner = await makeLearner(postgresSource(server.url))
    await client.connect()
    const app = await startApp({ settings: { DATABASE_URL: server.url, AUTH_SECRET: SECRET } })
    try {
      return await compare(app, plainPostgres(client), learner, learner, rounds)
    } finally {
      await app.remove()
    }
  } finally {
    await client.end()
    await server.stop()
  }
}

/** On the embedded database, which one process at a time can have: each way has a folder of its own. */
export async function measureEmbedded(rounds: number): Promise<Times> {
  const folders = [0, 1].map(() => mkdtempSync(path.join(tmpdir(), 'rectoverso-reviews-')))
  const [forApp, forPlain] = folders as [string, string]
  try {
    const learner = await makeLearner(embeddedSource(forApp))
    const plainLearner = await makeLearner(embeddedSource(forPlain))
    const app = await startApp({ dataDir: forApp, settings: { AUTH_SECRET: SECRET } })
    const plain = embeddedSource(forPlain)
    try {
      return await plain.withConnection((sql) => compare(app, sql, learner, plainLearner, rounds))
    } finally {
      await plain.close()
      await app.remove()
    }
  } finally {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
}
