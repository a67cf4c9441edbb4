/** Puts an array in a random order, in place. */
export type Shuffle = <T>(items: T[]) => void

/** A repeatable source of chance (mulberry32). */
export function seededChance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

export function seededShuffle(chance: () => number): Shuffle {
  return (items) => {
    for (let i = items.length - 1; i > 0; i--) {
      const j = Math.floor(chance() * (i + 1))
      const kept = items[i] as (typeof items)[number]
      items[i] = items[j] as (typeof items)[number]
      items[j] = kept
    }
  }
}
