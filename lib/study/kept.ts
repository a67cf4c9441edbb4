/** What a device keeps so that reviewing goes on without a network. Pure: shared by the browser and the server. */
import { dayAt } from '@/lib/review/day'
import { STATE, wishing } from '@/lib/review/memory'
import { buildQueue, isDue, reviewValue, type Done } from '@/lib/review/queue'
import type { DueSitting, Sitting, StudyFact } from './fact'
import { nextOf, withinGoal } from './next'

/** Days ahead that are kept, today counted, and how many facts at most. */
export const KEPT_DAYS = 7
export const KEPT_FACTS = 300

export interface KeptFact extends StudyFact {
  /** The sets it is in, for a review of one set. */
  sets: string[]
}

/** All that falls due within `KEPT_DAYS`, as the server knew it at `asOf`. */
export interface Kept extends Sitting {
  /** Reviews a day. */
  dailyGoal: number
  facts: KeptFact[]
  /** What had been reviewed on the day of `asOf`. */
  done: Done[]
  /** Whether there was more than `KEPT_FACTS`: then a fact that is not here may be due all the same. */
  cut: boolean
}

/**
 * What is due now of what was kept, as `loadDue` gives it with a network.
 * @param now ms
 * @param setId only facts of this set
 * @param more another portion, though that of the day may be done
 */
export function dueOf(kept: Kept, now: number, setId?: string, more = false): DueSitting {
  const { learner, asOf, dailyGoal } = kept
  const today = dayAt(now, learner.timeZone)
  const facts = kept.facts.filter(({ sets }) => !setId || sets.includes(setId))
  const known = facts.flatMap((fact) =>
    fact.memory ? { factId: fact.id, fact, sibling: fact.sibling, memory: fact.memory } : [],
  )
  const standing = known.filter(({ memory }) => !memory.suspended)
  const due = standing.filter(({ memory }) => isDue(memory, now, today))
  const done = doneOn(today, kept)
  const queue = buildQueue(
    due,
    dailyGoal + (more ? done.length : 0),
    ({ factId, memory, fact }) =>
      reviewValue(factId, memory, today, wishing(learner.parameters, fact.wish)),
    done,
  )
  const steps = standing
    .filter(({ memory }) => memory.state !== STATE.review && memory.due > now)
    .map(({ memory }) => memory.due)
  return {
    learner,
    asOf,
    facts: queue.today.map(({ fact }) => fact),
    left: queue.left,
    portion: dailyGoal,
    soon: steps.length > 0 ? { at: Math.min(...steps), count: steps.length } : null,
    next: withinGoal(
      nextOf(
        standing.map(({ memory }) => memory),
        today,
        queue.held,
      ),
      dailyGoal,
    ),
  }
}

/** What was reviewed on a day, here or before it was kept. */
function doneOn(today: number, { facts, learner, asOf, done }: Kept): Done[] {
  const here = facts.filter(
    ({ memory }) => memory && memory.state !== STATE.new && memory.lastDay === today,
  )
  // What an earlier version of the app has kept does not say it.
  const told = (done as Done[] | undefined) ?? []
  const before = dayAt(asOf, learner.timeZone) === today ? told : []
  const known = new Set(before.map(({ factId }) => factId))
  const since = here.filter(({ id }) => !known.has(id))
  return [...before, ...since.map(({ id, sibling }) => ({ factId: id, sibling }))]
}
