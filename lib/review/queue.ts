import { dateOfDay } from './day'
import { STATE, type Memory } from './memory'
import { rate, retrievability } from './schedule'
import { holdSiblings, separateSiblings } from './siblings'

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

/** A fact that was reviewed today already. */
export type Done = Pick<Queued, 'factId' | 'sibling'>

export interface TodaysQueue<T> {
  today: T[]
  /** Due as well, and left for the days to come. */
  left: number
  /** Due as well, and held back to tomorrow because a fact of the same sentence is asked today. */
  held: number
}

/**
 * What can be done today of what is due. Steps of learning come first (they are minutes, not days); of the rest one of
 * each sentence and, when that is more than `capacity`, the most valuable. Siblings in their steps stand apart.
 * @param capacity facts that fit in the day, those reviewed today and those in their steps counted
 * @param reviewed what was reviewed today: it has taken its part of the day, and the other facts of its sentences wait
 */
export function buildQueue<T extends Queued>(
  due: readonly T[],
  capacity: number,
  value: (queued: T) => number,
  reviewed: readonly Done[] = [],
): TodaysQueue<T> {
  const learning = due.filter(({ memory }) => memory.state !== STATE.review)
  const ripe = due.filter(({ memory }) => memory.state === STATE.review).sort(order)
  const begun = [...reviewed, ...learning]
  const asked = new Set(begun.map(({ sibling }) => sibling))
  const reviews = holdSiblings(ripe, asked)
  const room = Math.max(0, capacity - new Set(begun.map(({ factId }) => factId)).size)
  const chosen =
    reviews.length <= room
      ? reviews
      : reviews
          .map((queued) => ({ queued, worth: value(queued) }))
          .sort((a, b) => b.worth - a.worth || order(a.queued, b.queued))
          .slice(0, room)
          .map(({ queued }) => queued)
  const inOrder = [...[...learning].sort(order), ...[...chosen].sort(order)]
  return {
    today: separateSiblings(inOrder),
    left: reviews.length - chosen.length,
    held: ripe.length - reviews.length,
  }
}

function order(a: Queued, b: Queued): number {
  return a.memory.due - b.memory.due || (a.factId < b.factId ? -1 : a.factId > b.factId ? 1 : 0)
}
