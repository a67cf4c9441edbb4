/** What a device keeps so that reviewing goes on without a network. Pure: shared by the browser and the server. */
import { dayAt } from '@/lib/review/day'
import { STATE, wishing } from '@/lib/review/memory'
import { buildQueue, isDue, reviewValue } from '@/lib/review/queue'
import type { DueSitting, Sitting, StudyFact } from './fact'

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
  /** Sentences of which a fact had been reviewed on the day of `asOf`. */
  reviewed: string[]
  /** Whether there was more than `KEPT_FACTS`: then a fact that is not here may be due all the same. */
  cut: boolean
}

/**
 * What is due now of what was kept, as `loadDue` gives it with a network.
 * @param now ms
 * @param setId only facts of this set
 */
export function dueOf(kept: Kept, now: number, setId?: string): DueSitting {
  const { learner, asOf, dailyGoal } = kept
  const today = dayAt(now, learner.timeZone)
  const facts = kept.facts.filter(({ sets }) => !setId || sets.includes(setId))
  const known = facts.flatMap((fact) =>
    fact.memory ? { factId: fact.id, fact, sibling: fact.sibling, memory: fact.memory } : [],
  )
  const standing = known.filter(({ memory }) => !memory.suspended)
  const due = standing.filter(({ memory }) => isDue(memory, now, today))
  const queue = buildQueue(
    due,
    dailyGoal,
    ({ factId, memory, fact }) =>
      reviewValue(factId, memory, today, wishing(learner.parameters, fact.wish)),
    reviewedOn(today, kept),
  )
  const steps = standing
    .filter(({ memory }) => memory.state !== STATE.review && memory.due > now)
    .map(({ memory }) => memory.due)
  return {
    learner,
    asOf,
    facts: queue.today.map(({ fact }) => fact),
    left: queue.left,
    soon: steps.length > 0 ? { at: Math.min(...steps), count: steps.length } : null,
    next: queue.held > 0 ? { day: today + 1, count: queue.held } : null,
  }
}

/** The sentences of which a fact was reviewed on a day, here or before it was kept. */
function reviewedOn(today: number, { facts, learner, asOf, reviewed }: Kept): Set<string> {
  const here = facts.flatMap(({ sibling, memory }) =>
    memory && memory.state !== STATE.new && memory.lastDay === today ? sibling : [],
  )
  // What an earlier version of the app has kept does not say it.
  const before = dayAt(asOf, learner.timeZone) === today ? ((reviewed as string[] | undefined) ?? []) : [] // prettier-ignore
  return new Set([...here, ...before])
}
