import 'server-only'
import type { SealedViewer, Viewer } from '@/lib/account/viewer'
import { db, direct, isContention } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { ReviewEvent } from './event'
import { extend, replay } from './extend'
import { readGround, type Ground } from './ground.data'
import { readEvent } from './rows'
import type { Refusal } from './sent'
import { emptyTally } from './tally'
import { writeOutcome, type LogEntry, type Outcome, type Transaction } from './write.data'

/** What became of an event: `logged` is in the viewer's log, new or not. */
export type Fate = 'logged' | Extract<Refusal, 'not-visible' | 'taken'>

/**
 * Adds to the viewer's log what is not in it yet, and writes what follows from it. No transaction is held meanwhile:
 * what it is reckoned from is read in one statement, the outcome is written in another, which does nothing when somebody
 * else (another device of the learner's, a rebuild) has written in between; then it is reckoned again.
 * @param known the ground of these events, perhaps with others, if it was read already
 * @returns the fate of each event by its id
 */
export async function appendToLog(
  viewer: Viewer | SealedViewer,
  entries: readonly LogEntry[],
  known?: Ground,
): Promise<Map<string, Fate>> {
  const byId = new Map(entries.map((entry) => [entry.event.id, entry]))
  if (byId.size === 0) return new Map()
  const events = [...byId.values()].map(({ event }) => event)
  for (let tries = 0; tries < TRIES; tries++) {
    const ground = (tries === 0 && known) || (await readGround(viewer, events, { all: tries > 0 }))
    const fates = fatesOf(events, ground)
    const fresh = [...byId.values()].filter(
      ({ event: { id } }) => fates.get(id) === 'logged' && !ground.logged.has(id),
    )
    if (fresh.length === 0) return fates
    const outcome = await reckon(viewer, fresh, ground)
    try {
      if (await writeOutcome(direct, viewer, ground.version, outcome)) return fates
    } catch (error) {
      if (!isContention(error)) throw error
    }
  }
  throw new AppError('unavailable', 'others kept writing this log')
}

/** Each time one fails, another has succeeded; nobody sends that many at once. */
const TRIES = 100

function fatesOf(events: readonly ReviewEvent[], { facts, logged }: Ground): Map<string, Fate> {
  const studied = new Set(facts.map(({ factId }) => factId))
  return new Map(
    events.map(({ id, factId }) => [
      id,
      !studied.has(factId) ? 'not-visible' : logged.get(id) === false ? 'taken' : 'logged',
    ]),
  )
}

/** What new entries of the log come to. */
async function reckon(
  viewer: Pick<Viewer, 'id'>,
  entries: readonly LogEntry[],
  { facts, parameters }: Ground,
): Promise<Outcome> {
  const added = byFact(entries.map(({ event }) => event))
  const met = facts.filter(({ factId }) => added.has(factId))
  const tangled = met.filter(
    ({ factId, tangled }) => tangled || added.get(factId)?.some(({ kind }) => kind === 'undo'),
  )
  const logs = await readLogs(db, viewer, tangled.map(({ factId }) => factId)) // prettier-ignore
  for (const { factId } of tangled) if (!logs.has(factId)) logs.set(factId, [])
  const fresh = new Set(entries.map(({ event }) => event.id))
  const outcome = { entries, memories: [] as Outcome['memories'][number][], forgotten: [] as string[], tally: emptyTally() } // prettier-ignore
  for (const { factId, wish, remembered } of met) {
    const events = added.get(factId) ?? []
    const wished = { ...parameters, desiredRetention: wish ?? parameters.desiredRetention }
    const log = logs.get(factId)
    const { memory, record } = log
      ? replay([...log, ...events], ({ id }) => fresh.has(id), wished, outcome.tally)
      : extend(remembered, events, wished, outcome.tally)
    if (memory) outcome.memories.push({ factId, memory, ...record })
    else outcome.forgotten.push(factId)
  }
  return outcome
}

function byFact(events: readonly ReviewEvent[]): Map<string, ReviewEvent[]> {
  const facts = new Map<string, ReviewEvent[]>()
  for (const event of events) {
    const own = facts.get(event.factId)
    if (own) own.push(event)
    else facts.set(event.factId, [event])
  }
  return facts
}

/** The whole logs of these facts; a fact without one is left out. */
export async function readLogs(
  tx: Pick<Transaction, 'review'>,
  viewer: Pick<Viewer, 'id'>,
  facts: string[],
): Promise<Map<string, ReviewEvent[]>> {
  if (facts.length === 0) return new Map()
  const rows = await tx.review.findMany({
    where: { userId: viewer.id, factId: { in: facts } },
    select: {
      id: true,
      factId: true,
      kind: true,
      rating: true,
      undoes: true,
      reviewedAt: true,
      day: true,
      durationMs: true,
    },
  })
  return byFact(rows.map(readEvent))
}
