import { KEPT_MS, type JournalEntry } from './entry'

const NAME = 'rectoverso'
const STORE = 'journal'

let opening: Promise<IDBDatabase | null> | null = null
/** Where the browser keeps nothing (some private windows), the entries live as long as the page. */
const inMemory = new Map<string, JournalEntry>()

function open(): Promise<IDBDatabase | null> {
  opening ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(NAME, 1)
      request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'id' })
      request.onsuccess = () => {
        // Another tab with a newer version of the app must be able to go on.
        request.result.onversionchange = () => request.result.close()
        resolve(request.result)
      }
      request.onerror = () => resolve(null)
      request.onblocked = () => resolve(null)
    } catch {
      resolve(null)
    }
  })
  return opening
}

/** Runs `work` in one transaction, and waits until it is on the disk. */
async function write(work: (store: IDBObjectStore) => void): Promise<boolean> {
  const database = await open()
  if (!database) return false
  return new Promise((resolve) => {
    const transaction = database.transaction(STORE, 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => resolve(true)
    transaction.onerror = transaction.onabort = () => resolve(false)
    work(transaction.objectStore(STORE))
  })
}

/** Keeps entries; one with the same id is replaced. */
export async function keepEntries(entries: readonly JournalEntry[]): Promise<void> {
  const kept = await write((store) => entries.forEach((entry) => store.put(entry)))
  if (!kept) for (const entry of entries) inMemory.set(entry.id, entry)
}

export async function dropEntries(ids: readonly string[]): Promise<void> {
  for (const id of ids) inMemory.delete(id)
  await write((store) => ids.forEach((id) => store.delete(id)))
}

/** All entries of a learner, in the order made. */
export async function readEntries(learnerId: string): Promise<JournalEntry[]> {
  const database = await open()
  const stored = await new Promise<JournalEntry[]>((resolve) => {
    if (!database) return resolve([])
    const request = database.transaction(STORE).objectStore(STORE).getAll()
    request.onsuccess = () => resolve(request.result as JournalEntry[])
    request.onerror = () => resolve([])
  })
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
  await write((store) => {
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

export async function forgetSettled(learnerId: string, now: number): Promise<void> {
  const old = (await readEntries(learnerId)).filter(
    ({ acceptedAt }) => acceptedAt !== null && acceptedAt < now - KEPT_MS,
  )
  if (old.length > 0) await dropEntries(old.map(({ id }) => id))
}
