/** A run through facts on the screen, whose every step is undone by taking the last one back. Pure: the page holds it. */
import type { Memory } from './memory'
import { STATE } from './memory'

export interface SessionItem {
  factId: string
  sibling: string
  memory: Memory | null
}

export interface Session {
  /** Facts in the order they are to come; the first is on the screen. */
  waiting: readonly SessionItem[]
  /** Those in a learning step, to come back at `memory.due`. */
  steps: readonly SessionItem[]
  done: number
}

export function startSession(items: readonly SessionItem[]): Session {
  return { waiting: items, steps: [], done: 0 }
}

/** How long before its time a learning step may be shown when nothing else is left (ms), as in Anki. */
export const LEARN_AHEAD_MS = 20 * 60_000

/** The fact to show at `now` (ms): a step whose time has come, else what waits, else a step a little early. */
export function currentItem(session: Session, now: number): SessionItem | null {
  const soonest = [...session.steps].sort(byDue)[0]
  if (soonest?.memory && soonest.memory.due <= now) return soonest
  return session.waiting[0] ?? soonest ?? null
}

function byDue(a: SessionItem, b: SessionItem): number {
  return (a.memory?.due ?? 0) - (b.memory?.due ?? 0)
}

/**
 * After an answer: the fact leaves, or comes back in its learning step while that falls within the sitting. One that was
 * recalled and repeats its step all the same (true or false says too little to end it) is not asked early over and over:
 * when nothing else waits, it leaves, and comes back at its time.
 * @param recalled whether the answer was right
 */
export function advance(
  session: Session,
  factId: string,
  memory: Memory,
  now: number,
  recalled = false,
): Session {
  const answered = [...session.waiting, ...session.steps].find((item) => item.factId === factId)
  const rest = {
    waiting: session.waiting.filter((item) => item.factId !== factId),
    steps: session.steps.filter((item) => item.factId !== factId),
  }
  const repeats =
    recalled &&
    answered?.memory?.state === memory.state &&
    answered.memory.learningStep === memory.learningStep
  const returns =
    memory.state !== STATE.review &&
    memory.due <= now + LEARN_AHEAD_MS &&
    !(repeats && rest.waiting.length === 0)
  return answered && returns && !memory.suspended && memory.buriedUntil === null
    ? { ...rest, steps: [...rest.steps, { ...answered, memory }], done: session.done }
    : { ...rest, done: session.done + 1 }
}

export function remaining(session: Session): number {
  return session.waiting.length + session.steps.length
}
