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
import type { Rating, RatingEvent } from '@/lib/review/event'
import type { BatchAnswer, SentBatch } from '@/lib/review/sent'
import { startApp, type App } from '../../setup/app'
import { startPostgres } from '../../setup/postgres'
import { makeLearner, readLeft, rowsOf, type Learner } from './learner'
import { writePlain, writeRowByRow } from './plain'
import { senderTo, type Sender } from './send'

export const BATCH = 50
/**
 * Rounds before the clock counts: a server in service has compiled what it runs. With those that count, and the requests
 * without reviews, less than a session may send in a minute.
 */
const WARM_UP = 400
const SECRET = 'only for this measurement, on this machine'

/** Median times of one batch, ms. */
export interface Times {
  http: number
  plain: number
  rowByRow: number
  /** A request of the same learner's to the same address, without reviews: what is spent before the first is looked at. */
  empty: number
}

/** Who writes in which way: each has the same facts, under ids of their own, and reviews each of them once. */
type Learners = Record<'http' | 'plain' | 'rowByRow', Learner>

/** As cards are rated: of ten, seven are good and one is each of the others. */
const RATINGS: readonly Rating[] = [3, 3, 3, 2, 3, 3, 1, 3, 4, 3]

/** The cards of one batch: the learner's next ones, at one moment. */
const eventsOf = ({ factIds }: Learner, turn: number, at: Date): RatingEvent[] =>
  factIds.slice(turn * BATCH, (turn + 1) * BATCH).map((factId, i) => ({
    id: randomUUID(),
    kind: 'rating',
    factId,
    rating: RATINGS[i % RATINGS.length] ?? 3,
    durationMs: 3_000,
    reviewedAt: at.getTime(),
    day: dayOfDate(at),
  }))

async function post(sender: Sender, events: RatingEvent[]): Promise<void> {
  const batch: SentBatch = {
    attempts: [],
    reviews: events.map((event) => ({ ...event, form: 'flashcard', origin: 'cards' })),
  }
  const { status, text } = await sender(JSON.stringify(batch))
  if (status !== 200 || (JSON.parse(text) as BatchAnswer).accepted.length !== events.length) {
    throw new Error(`The batch was not taken: ${status} ${text}`)
  }
}

const median = (values: number[]) =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/** Writes in turn by each way, so that whatever else the machine does falls on all. What is written is made ready before. */
async function compare(
  app: App,
  sql: SqlConnection,
  learners: Learners,
  rounds: number,
): Promise<Times> {
  const { http, plain, rowByRow } = learners
  const token = await encode({ token: { sub: http.userId, version: 0 }, secret: SECRET })
  const sender = senderTo(`${app.url}/api/reviews`, `rectoverso.session=${token}`)
  const ways: Record<keyof Times, (turn: number, at: Date) => () => Promise<void>> = {
    http: (turn, at) => {
      const events = eventsOf(http, turn, at)
      return () => post(sender, events)
    },
    plain: (turn, at) => {
      const rows = rowsOf(plain, eventsOf(plain, turn, at))
      return () => writePlain(sql, rows)
    },
    rowByRow: (turn, at) => {
      const rows = rowsOf(rowByRow, eventsOf(rowByRow, turn, at))
      return () => writeRowByRow(sql, rows)
    },
    empty: () => () => post(sender, []),
  }
  const names = Object.keys(ways) as (keyof Times)[]
  const times: Record<keyof Times, number[]> = { http: [], plain: [], rowByRow: [], empty: [] }
  for (let round = 0; round < WARM_UP + rounds; round++) {
    const at = new Date()
    for (let i = 0; i < names.length; i++) {
      const name = names[(round + i) % names.length] as keyof Times
      if (name === 'empty' && round < WARM_UP) continue
      const write = ways[name](round, at)
      const began = performance.now()
      await write()
      if (round >= WARM_UP) times[name].push(performance.now() - began)
    }
  }
  const medians = Object.entries(times).map(([way, taken]) => [way, median(taken)])
  return Object.fromEntries(medians) as Times
}

/** @throws when one way has left behind other rows than another: then their times say nothing */
function expectSame(left: string[]): void {
  const other = left.find((each) => each !== left[0])
  if (other) throw new Error(`Other rows were written:\n${left[0]}\n${other}`)
}

/** Opens a database anew, and makes learners with as many facts as the rounds review. */
async function prepare<Names extends keyof Learners>(
  source: Source,
  rounds: number,
  names: readonly Names[],
): Promise<Pick<Learners, Names>> {
  await replaceDatabase(source)
  await migrateDatabase()
  const learners = await withConnection(async (connection) => {
    const made: [Names, Learner][] = []
    for (const name of names) {
      made.push([name, await makeLearner(connection, (WARM_UP + rounds) * BATCH)])
    }
    await connection.exec('VACUUM ANALYZE')
    return made
  })
  await closeDatabase()
  return Object.fromEntries(learners) as Pick<Learners, Names>
}

/** On a PostgreSQL server of its own. */
export async function measurePostgres(binaries: string, rounds: number): Promise<Times> {
  const server = await startPostgres(binaries, { fsync: 'on', shared_buffers: '256MB' })
  const client = new pg.Client({ connectionString: server.url })
  try {
    const learners = await prepare(postgresSource(server.url), rounds, ['http', 'plain', 'rowByRow'] as const) // prettier-ignore
    await client.connect()
    const sql = plainPostgres(client)
    const app = await startApp({ settings: { DATABASE_URL: server.url, AUTH_SECRET: SECRET } })
    try {
      const times = await compare(app, sql, learners, rounds)
      const left: string[] = []
      for (const { userId } of Object.values(learners)) left.push(await readLeft(sql, userId))
      expectSame(left)
      return times
    } finally {
      await app.remove()
    }
  } finally {
    await client.end()
    await server.stop()
  }
}

/** On the embedded database, which one process at a time can have: the app has a folder of its own. */
export async function measureEmbedded(rounds: number): Promise<Times> {
  const folders = [0, 1].map(() => mkdtempSync(path.join(tmpdir(), 'rectoverso-reviews-')))
  const [forApp, forPlain] = folders as [string, string]
  const plain = embeddedSource(forPlain)
  const after = embeddedSource(forApp)
  try {
    const { http } = await prepare(embeddedSource(forApp), rounds, ['http'] as const)
    const others = await prepare(embeddedSource(forPlain), rounds, ['plain', 'rowByRow'] as const)
    const app = await startApp({ dataDir: forApp, settings: { AUTH_SECRET: SECRET } })
    try {
      const times = await plain.withConnection((sql) => compare(app, sql, { http, ...others }, rounds)) // prettier-ignore
      await app.stop()
      const read =
        ({ userId }: Learner) =>
        (sql: SqlConnection) =>
          readLeft(sql, userId)
      expectSame([
        await after.withConnection(read(http)),
        await plain.withConnection(read(others.plain)),
        await plain.withConnection(read(others.rowByRow)),
      ])
      return times
    } finally {
      await app.remove()
    }
  } finally {
    await after.close()
    await plain.close()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
  }
}
