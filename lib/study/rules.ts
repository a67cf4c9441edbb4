/** How a sitting goes on: the rules of reviewing and of learning behind one face. Pure; times in ms. */
import { advance, currentItem, remaining, startSession, type Session } from '@/lib/review/session'
import type { Memory } from '@/lib/review/memory'
import {
  advanceRound,
  currentOfRound,
  RECALLS_NEEDED,
  remainingOfRound,
  startRound,
  type Round,
} from './round'
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
  /** How far it has come, from 0 to 1. */
  share: (state: State) => number
}

/** Each due fact once; learning steps come back within the sitting. */
export const REVIEWING: Rules<Session> = {
  start: (facts) =>
    startSession(facts.map(({ id, sibling, memory }) => ({ factId: id, sibling, memory }))),
  current: (session, now) => currentItem(session, now)?.factId ?? null,
  after: (session, { factId, memory, recalled }, now) =>
    advance(session, factId, memory, now, recalled),
  without: (session, factId) => {
    const waiting = session.waiting.filter((item) => item.factId !== factId)
    const steps = session.steps.filter((item) => item.factId !== factId)
    const rest = { waiting, steps, done: session.done }
    return { ...rest, done: session.done + remaining(session) - remaining(rest) }
  },
  done: ({ done }) => done,
  left: remaining,
  share: (session) => part(session.done, session.done + remaining(session)),
}

/** New facts until each was recalled twice. */
export const LEARNING: Rules<Round> = {
  start: (facts) => startRound(facts.map(({ id }) => id)),
  current: currentOfRound,
  after: (round, { factId, recalled }) => advanceRound(round, factId, recalled),
  without: (round, factId) => {
    const waiting = round.waiting.filter((id) => id !== factId)
    return { ...round, waiting, done: round.done + round.waiting.length - waiting.length }
  },
  done: ({ done }) => done,
  left: remainingOfRound,
  // Each recall is a step: by facts alone nothing would move until the first was recalled twice.
  share: ({ waiting, recalls, done }) => {
    const steps = waiting.reduce((sum, id) => sum + (recalls[id] ?? 0), done * RECALLS_NEEDED)
    return part(steps, (done + waiting.length) * RECALLS_NEEDED)
  },
}

const part = (done: number, total: number): number => (total === 0 ? 1 : done / total)
