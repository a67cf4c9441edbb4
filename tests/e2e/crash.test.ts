import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { encode } from 'next-auth/jwt'
import { closeDatabase, db, migrateDatabase, replaceDatabase } from '@/lib/db'
import { embeddedSource } from '@/lib/db/source'
import { dayAt } from '@/lib/review/day'
import { startApp, type App } from '../setup/app'

const ROUNDS = 20
const FACTS = 40

const dataDir = mkdtempSync(path.join(tmpdir(), 'rectoverso-crash-'))
const AUTH_SECRET = 'a secret of this test, and long enough'
let app: App | undefined
afterAll(() => app?.remove())

/** A learner with some facts, made before the server starts; gives the cookie of their session. */
async function prepare(): Promise<{ cookie: string; factIds: string[] }> {
  await replaceDatabase(embeddedSource(dataDir))
  await migrateDatabase()
  const user = await db.user.create({ data: { isGuest: true } })
  const fact = { kind: 'time', language: 'fr', statement: 's', context: '', answer: 'a' }
  const factIds = Array.from({ length: FACTS }, () => randomUUID())
  await db.fact.createMany({ data: factIds.map((id) => ({ ...fact, id, ownerId: user.id })) })
  const token = await encode({ token: { sub: user.id, version: 0 }, secret: AUTH_SECRET })
  const cookie = `rectoverso.session=${token}`
  await closeDatabase()
  return { cookie, factIds }
}

function makeReview(factId: string) {
  const reviewedAt = Date.now()
  const when = { reviewedAt, day: dayAt(reviewedAt, 'Europe/Paris'), durationMs: 1000 }
  return { id: randomUUID(), factId, kind: 'rating', form: 'flashcard', origin: 'review', rating: 3, ...when } // prettier-ignore
}

test('SIGKILL in the middle of reviews, 20 times: none that was acknowledged is lost', async () => {
  const { cookie, factIds } = await prepare()
  const acknowledged: string[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const server = await startApp({ dataDir, settings: { AUTH_SECRET } })
    app = server
    let alive = true
    const send = async () => {
      for (let turn = 0; alive; turn++) {
        const reviews = Array.from({ length: 1 + (turn % 5) }, () =>
          makeReview(factIds[Math.floor((turn * 7 + acknowledged.length) % FACTS)] ?? ''),
        )
        const answer = await fetch(`${server.url}/api/reviews`, {
          method: 'POST',
          headers: { cookie, 'content-type': 'application/json', origin: server.url },
          body: JSON.stringify({ attempts: [], reviews }),
        }).catch(() => null)
        if (!answer?.ok) {
          if (alive && answer) throw new Error(`${answer.status}: ${await answer.text()}`)
          return
        }
        const { accepted } = (await answer.json().catch(() => ({ accepted: [] }))) as {
          accepted: string[]
        }
        acknowledged.push(...accepted)
      }
    }
    const senders = [send(), send(), send()]
    // A different moment each time, with requests on their way.
    await new Promise((resolve) => setTimeout(resolve, 300 + 37 * round))
    const killed = server.stop('SIGKILL')
    alive = false
    await killed
    await Promise.all(senders)
  }
  await replaceDatabase(embeddedSource(dataDir))
  const kept = new Set((await db.review.findMany({ select: { id: true } })).map(({ id }) => id))
  await closeDatabase()
  expect(acknowledged.length).toBeGreaterThan(ROUNDS)
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
}, 600_000)
