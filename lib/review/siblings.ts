/**
 * Siblings are facts of one sentence, with the same `sibling`. One gives away the next, and a fact that was just read in
 * another's sentence is not recalled but read again: its review would count for more than it says. Pure.
 */

/** So many others stand between two siblings, where there are others: one must not give away the next. */
export const SIBLING_DISTANCE = 5

/**
 * The same items, moved as little as is needed for siblings to stand at least `distance` apart. When only siblings are
 * left, they stand as far apart as they can.
 */
export function separateSiblings<T extends { sibling: string }>(
  items: readonly T[],
  distance = SIBLING_DISTANCE,
): T[] {
  const waiting = [...items]
  const placed: T[] = []
  const lastPlace = new Map<string, number>()
  while (waiting.length > 0) {
    let next = 0
    let widest = -1
    // Looking a bounded way ahead keeps this linear in what is due.
    for (let i = 0; i < Math.min(waiting.length, 50); i++) {
      const last = lastPlace.get((waiting[i] as T).sibling)
      const gap = last === undefined ? Infinity : placed.length - last
      if (gap > widest) [next, widest] = [i, gap]
      if (gap > distance) break
    }
    const [item] = waiting.splice(next, 1) as [T]
    lastPlace.set(item.sibling, placed.length)
    placed.push(item)
  }
  return placed
}

/**
 * Of each sentence the first, the rest held back to another day (Anki's "bury siblings"). It is not written down: what
 * is held back is as due tomorrow, and then comes before what fell due later.
 * @param asked sentences of which something is asked today anyway: all of theirs are held back
 */
export function holdSiblings<T extends { sibling: string }>(
  items: readonly T[],
  asked: ReadonlySet<string>,
): T[] {
  const taken = new Set(asked)
  return items.filter(({ sibling }) => {
    if (taken.has(sibling)) return false
    taken.add(sibling)
    return true
  })
}

/**
 * The same items in an order whose parts of `size` hold no two siblings, as long as there are enough sentences; else as
 * few as can be. Within a part the order stays.
 */
export function partSiblings<T extends { sibling: string }>(
  items: readonly T[],
  size: number,
): T[] {
  let waiting = [...items]
  const parts: T[] = []
  while (waiting.length > 0) {
    const apart = new Set(holdSiblings(waiting, new Set()).slice(0, size))
    const fill = waiting.filter((item) => !apart.has(item)).slice(0, size - apart.size)
    const part = separateSiblings([...apart, ...fill])
    parts.push(...part)
    const gone = new Set(part)
    waiting = waiting.filter((item) => !gone.has(item))
  }
  return parts
}
