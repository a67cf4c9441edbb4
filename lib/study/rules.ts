/** How a sitting goes on: the rules of reviewing and of learning behind one face. Pure; times in ms. */
import { advance, currentItem, remaining, startSession, type Session } from '@/lib/review/session'
import type { Memory } from '@/lib/review/memory'
import { advanceRound, currentOfRound, remainingOfRound, startRound, type Round } from './round'
import type { StudyFact } from './fact'

/** What an answer came to. */
export interface Outcome {
  factId: string
  memory: Memory
  recalled: boolean
}

export interface Rules<State> {
  start: (facts: readonly StudyFact[]) => State
  /** The fact to show, or null at the end. */
  current: (state: State, now: number) => string | null
  after: (state: State, outcome: Outcome, now: number) => State
  /** Takes a fact out, for one that was put aside. */
  without: (state: State, factId: string) => State
  done: (state: State) => number
  left: (state: State) => number
}

/** Each due fact once; learning steps come back within the sitting. */
export const REVIEWING: Rules<Session> = {
  start: (facts) =>
    startSession(facts.map(({ id, sibling, memory }) => ({ factId: id, sibling, memory }))),
  current: (session, now) => currentItem(session, now)?.factId ?? null,
  after: (session, { factId, memory }, now) => advance(session, factId, memory, now),
  without: (session, factId) => ({
    waiting: session.waiting.filter((item) => item.factId !== factId),
    steps: session.steps.filter((item) => item.factId !== factId),
    done: session.done + 1,
  }),
  done: ({ done }) => done,
  left: remaining,
}

/** New facts until each was recalled twice. */
export const LEARNING: Rules<Round> = {
  start: (facts) => startRound(facts.map(({ id }) => id)),
  current: currentOfRound,
  after: (round, { factId, recalled }) => advanceRound(round, factId, recalled),
  without: (round, factId) => ({
    ...round,
    waiting: round.waiting.filter((id) => id !== factId),
    done: round.done + 1,
  }),
  done: ({ done }) => done,
  left: remainingOfRound,
}
