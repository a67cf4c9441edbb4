import type { Memory } from './memory'

/** Forgotten so often after it had been learned that more of the same will not help (Anki's threshold). */
export const LEECH_LAPSES = 8

export function isLeech(memory: Pick<Memory, 'lapses'>): boolean {
  return memory.lapses >= LEECH_LAPSES
}

/** Said when it becomes one, and again after every fourth lapse more: not at every turn. */
export function becomesLeech(before: Pick<Memory, 'lapses'> | null, after: Pick<Memory, 'lapses'>) {
  const lapsed = after.lapses > (before?.lapses ?? 0)
  return lapsed && isLeech(after) && (after.lapses - LEECH_LAPSES) % 4 === 0
}
