const NAME = 'rectoverso'
const VERSION = 2

/** `journal`: what the server has to be told, by its id. `kept`: what is due, by its learner. */
export type StoreName = 'journal' | 'kept'
const KEY_PATHS: Record<StoreName, string> = { journal: 'id', kept: 'learner.id' }

let opening: Promise<IDBDatabase | null> | null = null

/** The database of this device; null where the browser keeps nothing (some private windows). */
function open(): Promise<IDBDatabase | null> {
  opening ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open(NAME, VERSION)
      request.onupgradeneeded = () => {
        const { objectStoreNames } = request.result
        for (const [name, keyPath] of Object.entries(KEY_PATHS)) {
          if (!objectStoreNames.contains(name)) request.result.createObjectStore(name, { keyPath })
        }
      }
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

/** Runs `work` in one transaction, and waits until it is on the disk. False: nothing was kept. */
export async function write(
  name: StoreName,
  work: (store: IDBObjectStore) => void,
): Promise<boolean> {
  const database = await open()
  if (!database) return false
  return new Promise((resolve) => {
    try {
      const transaction = database.transaction(name, 'readwrite', { durability: 'strict' })
      transaction.oncomplete = () => resolve(true)
      transaction.onerror = transaction.onabort = () => resolve(false)
      work(transaction.objectStore(name))
    } catch {
      // Closed for another tab's newer version.
      resolve(false)
    }
  })
}

/** All that a store holds; nothing where it cannot be read. */
export async function readAll<Row>(name: StoreName): Promise<Row[]> {
  const database = await open()
  return new Promise((resolve) => {
    if (!database) return resolve([])
    try {
      const request = database.transaction(name).objectStore(name).getAll()
      request.onsuccess = () => resolve(request.result as Row[])
      request.onerror = () => resolve([])
    } catch {
      resolve([])
    }
  })
}
