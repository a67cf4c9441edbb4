/** The one clock of the edges and the data files; pure code is given the time. */
export interface Clock {
  now(): Date
}

let current: Clock = { now: () => new Date() }

/** The time now. */
export function now(): Date {
  return current.now()
}

/** Puts another clock in place, for tests; gives back what sets the old one again. */
export function setClock(clock: Clock): () => void {
  const previous = current
  current = clock
  return () => {
    current = previous
  }
}
