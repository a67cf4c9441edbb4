import { readAll, write } from './database'
import { KEPT_MS, type JournalEntry } from './entry'

/** Where the browser keeps nothing (some private windows), the entries live as long as the page. */
const inMemory = new Map<string, JournalEntry>()

/** Keeps entries; one with the same id is replaced. */
export async function keepEntries(entries: readonly JournalEntry[]): Promise<void> {
  const kept = await write('journal', (store) => entries.forEach((entry) => store.put(entry)))
  if (!kept) for (const entry of entries) inMemory.set(entry.id, entry)
}

export async function dropEntries(ids: readonly string[]): Promise<void> {
  for (const id of ids) inMemory.delete(id)
  await write('journal', (store) => ids.forEach((id) => store.delete(id)))
}

/** All entries of a learner, in the order made. */
export async function readEntries(learnerId: string): Promise<JournalEntry[]> {
  const stored = await readAll<JournalEntry>('journal')
  return [...stored, ...inMemory.values()]
    .filter((entry) => entry.learnerId === learnerId)
    .sort((a, b) => a.madeAt - b.madeAt || (a.id < b.id ? -1 : 1))
}

/**
 * Notes what the server has accepted, and drops what it never will. An entry that was replaced since it was sent (a run
 * that ended meanwhile) stays to be sent again.
 */
export async function settleEntries(
  sent: readonly JournalEntry[],
  accepted: ReadonlySet<string>,
  refused: ReadonlySet<string>,
  at: number,
): Promise<void> {
  const settle = (entry: JournalEntry, current: JournalEntry | undefined) =>
    current?.madeAt === entry.madeAt && accepted.has(entry.id) ? { ...entry, acceptedAt: at } : null
  for (const entry of sent) {
    const settled = settle(entry, inMemory.get(entry.id))
    if (settled) inMemory.set(entry.id, settled)
  }
  await write('journal', (store) => {
    for (const entry of sent) {
      const request = store.get(entry.id)
      request.onsuccess = () => {
        const settled = settle(entry, request.result as JournalEntry | undefined)
        if (settled) store.put(settled)
      }
    }
  })
  await dropEntries(sent.filter(({ id }) => refused.has(id)).map(({ id }) => id))
}

/** Forgets what was accepted long ago, unless the due facts on this device are older still and do not show it. */
export async function forgetSettled(learnerId: string, now: number): Promise<void> {
  const kept = (await readAll<{ learner: { id: string }; asOf: number }>('kept')).find(
    ({ learner }) => learner.id === learnerId,
  )
  const before = Math.min(now - KEPT_MS, kept?.asOf ?? Infinity)
  const old = (await readEntries(learnerId)).filter(
    ({ acceptedAt }) => acceptedAt !== null && acceptedAt < before,
  )
  if (old.length > 0) await dropEntries(old.map(({ id }) => id))
}
