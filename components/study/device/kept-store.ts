import type { Kept } from '@/lib/study/kept'
import { readAll, write } from '../journal/database'

const listeners = new Set<(kept: Kept) => void>()

/** Calls `listener` with what is due whenever the server has told it anew. Gives what ends that. */
export function onKept(listener: (kept: Kept) => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** What this device keeps of a learner; of whoever it belongs to, when it is not said of whom. */
export async function readKept(learnerId?: string): Promise<Kept | null> {
  const all = await readAll<Kept>('kept')
  return all.find(({ learner }) => !learnerId || learner.id === learnerId) ?? null
}

/** Asks the server what is due, and keeps that for the days without a network. Null: the server was not reached. */
export async function refreshKept(): Promise<Kept | null> {
  try {
    const response = await fetch('/api/due')
    if (!response.ok) return null
    const kept = (await response.json()) as Kept
    await write('kept', (store) => store.put(kept))
    listeners.forEach((listener) => listener(kept))
    return kept
  } catch {
    return null
  }
}
