import { dateOfDay } from './day'
import { STATE, type Memory } from './memory'
import { rate, retrievability } from './schedule'

/** Whether a fact is to be shown: `day` is the learner's today, `now` an instant (ms). */
export function isDue(memory: Memory, now: number, day: number): boolean {
  if (memory.suspended || (memory.buriedUntil !== null && memory.buriedUntil > day)) return false
  if (memory.state === STATE.new) return false
  return memory.state === STATE.review ? memory.due <= Number(dateOfDay(day)) : memory.due <= now
}

/** A fact in the queue. Siblings are facts with the same `sibling`: those of one sentence. */
export interface Queued {
  factId: string
  sibling: string
  memory: Memory
}

/** How many days ahead a review is judged by what is then remembered. */
export const VALUE_HORIZON = 30

/**
 * What reviewing a fact today is worth: how much likelier it is to be remembered a month from now than if it were left
 * (0–1). Expected over both outcomes: recalled (good) with probability R, forgotten (again) with 1 − R.
 */
export function reviewValue(
  factId: string,
  memory: Memory,
  day: number,
  parameters: Parameters<typeof rate>[2],
): number {
  const { weights } = parameters
  const recall = retrievability(memory, day, weights)
  const horizon = day + VALUE_HORIZON
  const after = (rating: 1 | 3) => {
    const moment = { factId, rating, reviewedAt: Number(dateOfDay(day)), day }
    return retrievability(rate(memory, moment, parameters), horizon, weights)
  }
  const reviewed = recall * after(3) + (1 - recall) * after(1)
  return reviewed - retrievability(memory, horizon, weights)
}

export interface TodaysQueue<T> {
  today: T[]
  /** Due as well, and left for the days to come. */
  left: number
}

/**
 * What can be done today of what is due. Steps of learning come first (they are minutes, not days); of the rest, when
 * there is more than `capacity`, the most valuable, and siblings stand apart.
 * @param capacity reviews that fit in the day
 */
export function buildQueue<T extends Queued>(
  due: readonly T[],
  capacity: number,
  value: (queued: T) => number,
): TodaysQueue<T> {
  const learning = due.filter(({ memory }) => memory.state !== STATE.review)
  const reviews = due.filter(({ memory }) => memory.state === STATE.review)
  const room = Math.max(0, capacity - learning.length)
  const chosen =
    reviews.length <= room
      ? reviews
      : reviews
          .map((queued) => ({ queued, worth: value(queued) }))
          .sort((a, b) => b.worth - a.worth || order(a.queued, b.queued))
          .slice(0, room)
          .map(({ queued }) => queued)
  const inOrder = [...[...learning].sort(order), ...[...chosen].sort(order)]
  return { today: separateSiblings(inOrder), left: reviews.length - chosen.length }
}

function order(a: Queued, b: Queued): number {
  return a.memory.due - b.memory.due || (a.factId < b.factId ? -1 : a.factId > b.factId ? 1 : 0)
}

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
