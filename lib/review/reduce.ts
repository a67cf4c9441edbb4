import { compareEvents, type RatingEvent, type ReviewEvent } from './event'
import { STATE, type Memory, type MemoryParameters } from './memory'
import { rate } from './schedule'

/** One rating with the memory it met and the memory it left. */
export interface Step {
  event: RatingEvent
  before: Memory | null
  after: Memory
}

export interface Reduction {
  /** Null when nothing stands in the log, or all of it was taken back. */
  memory: Memory | null
  steps: Step[]
}

/** The events that count, in their one order: each id once, without what was taken back and without the undos. */
function standing(events: readonly ReviewEvent[]): Exclude<ReviewEvent, { kind: 'undo' }>[] {
  const byId = new Map(events.map((event) => [event.id, event]))
  const undone = new Set<string>()
  for (const event of byId.values()) if (event.kind === 'undo') undone.add(event.undoes)
  return [...byId.values()]
    .filter((event) => event.kind !== 'undo')
    .filter((event) => !undone.has(event.id))
    .sort(compareEvents)
}

/** The ratings that count, in their one order. */
export function standingRatings(events: readonly ReviewEvent[]): RatingEvent[] {
  return standing(events).filter((event) => event.kind === 'rating')
}

/** A fact that was put aside before it was ever reviewed has a memory too, empty but for that. */
function unreviewed(event: ReviewEvent): Memory {
  return {
    state: STATE.new,
    stability: 0,
    difficulty: 0,
    due: event.reviewedAt,
    lastReview: event.reviewedAt,
    lastDay: event.day,
    reps: 0,
    lapses: 0,
    learningStep: 0,
    suspended: false,
    buriedUntil: null,
  }
}

/**
 * The memory of one fact as the reduction of its log. The order of `events` and repeats among them change nothing.
 * @param events all events of one learner and one fact, or all that come after `from`
 * @param from the memory that the events before left; none, unless it is given
 */
export function reduceLog(
  events: readonly ReviewEvent[],
  parameters: MemoryParameters,
  from: Memory | null = null,
): Reduction {
  let memory = from
  const steps: Step[] = []
  for (const event of standing(events)) {
    if (event.kind === 'rating') {
      const after: Memory = rate(memory, event, parameters)
      steps.push({ event, before: memory, after })
      memory = after
    } else {
      memory = shelve(memory ?? unreviewed(event), event)
    }
  }
  return { memory, steps }
}

/** Puts a fact aside for today or for good, or takes it back. */
export function shelve(memory: Memory, event: Exclude<ReviewEvent, RatingEvent>): Memory {
  if (event.kind === 'bury') {
    return { ...memory, buriedUntil: Math.max(memory.buriedUntil ?? 0, event.day + 1) }
  }
  if (event.kind === 'suspend') return { ...memory, suspended: true }
  if (event.kind === 'resume') return { ...memory, suspended: false, buriedUntil: null }
  return memory
}
