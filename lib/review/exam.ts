import { dateOfDay, dayOfDate } from './day'
import { STATE, wishing, type Memory, type MemoryParameters } from './memory'
import { rate, retrievability } from './schedule'

/** Branches of the future less likely than this are followed no further than their likelier half. */
const NEGLIGIBLE = 0.02

/** What is foreseen of one fact on a day to come, both 0–1. */
export interface Foresight {
  /** Recall, if it is reviewed each time it falls due until then. */
  recall: number
  /** The same, and gone over once more on the day before. */
  refreshed: number
}

/**
 * The probability that a fact will be recalled on a day to come: the expectation over what its reviews until then may
 * bring (recalled: good; forgotten: again, then good the same day).
 * @param memory null for a fact that was never learned: it counts as not known, or as learned on the day before
 */
export function foresee(
  factId: string,
  memory: Memory | null,
  today: number,
  target: number,
  parameters: MemoryParameters,
): Foresight {
  const rated = (from: Memory | null, day: number, rating: 1 | 3) => {
    const on = (from: Memory | null, rating: 1 | 3) =>
      rate(from, { factId, rating, reviewedAt: Number(dateOfDay(day)), day }, parameters)
    return settled(on(from, rating), (memory) => on(memory, 3))
  }
  const recallOf = (memory: Memory, day: number) => retrievability(memory, day, parameters.weights)
  const mean = (share: number, kept: Foresight, lost: Foresight): Foresight => ({
    recall: share * kept.recall + (1 - share) * lost.recall,
    refreshed: share * kept.refreshed + (1 - share) * lost.refreshed,
  })
  const eve = target - 1
  /** Nothing more falls due before the day. */
  const last = (memory: Memory): Foresight => {
    const recall = recallOf(memory, target)
    if (memory.suspended) return { recall, refreshed: recall }
    const onEve = recallOf(memory, eve)
    const after = (rating: 1 | 3) => recallOf(rated(memory, eve, rating), target)
    return { recall, refreshed: onEve * after(3) + (1 - onEve) * after(1) }
  }
  const follow = (memory: Memory, from: number, probability: number): Foresight => {
    const due = memory.state === STATE.review ? dayOfDate(memory.due) : memory.lastDay
    const day = Math.max(from, due)
    // What falls due on the day itself is asked there and then, not before.
    if (memory.suspended || day >= target) return last(memory)
    const recall = recallOf(memory, day)
    const kept = follow(rated(memory, day, 3), day + 1, probability * recall)
    const lostShare = probability * (1 - recall)
    if (lostShare < NEGLIGIBLE) return kept
    return mean(recall, kept, follow(rated(memory, day, 1), day + 1, lostShare))
  }
  if (!memory || memory.state === STATE.new) {
    return { recall: 0, refreshed: memory?.suspended ? 0 : recallOf(rated(null, eve, 3), target) }
  }
  return follow(memory, today, 1)
}

/** Through its learning steps, each recalled: they are over within the day. */
function settled(memory: Memory, again: (from: Memory) => Memory): Memory {
  let result = memory
  for (let step = 0; step < 4 && result.state !== STATE.review; step++) result = again(result)
  return result
}

/** A fact that an exam is about. */
export interface ExamFact {
  factId: string
  /** null: never learned. */
  memory: Memory | null
  /** The recall wished for by its sets, as `readWishes` gives it. */
  wish: number | null
}

export interface ExamForecast {
  /** Mean probability of recall on the day (0–1), reviewing as it falls due. */
  expected: number
  goal: number
  /** How many to go over once more on the day before, to reach `goal`; null where that cannot do it. */
  refresh: number | null
  /** All that it is about, and how many of them it was reckoned from. */
  facts: number
  reckoned: number
  /** Those reckoned from, each with its recall on the day; the first gain most by being gone over on the day before. */
  recalls: { factId: string; recall: number; gain: number }[]
}

/**
 * What will be remembered on an exam day, and what reaches the goal.
 * @param all how many facts it is about, where `facts` are a part of them drawn by lot
 */
export function forecastExam(
  facts: readonly ExamFact[],
  all: number,
  today: number,
  examDay: number,
  parameters: MemoryParameters,
  goal = 0.95,
): ExamForecast {
  const gain = ({ recall, refreshed }: Foresight) => refreshed - recall
  const foreseen = facts
    .map(({ factId, memory, wish }) => ({
      factId,
      ...foresee(factId, memory, today, examDay, wishing(parameters, wish)),
    }))
    .sort((a, b) => gain(b) - gain(a) || (a.factId < b.factId ? -1 : 1))
  const reckoned = foreseen.length
  const total = foreseen.reduce((sum, { recall }) => sum + recall, 0)
  const refresh = countToReach(foreseen.map(gain), goal * reckoned - total)
  return {
    expected: reckoned === 0 ? 0 : total / reckoned,
    goal,
    refresh: refresh === null ? null : Math.ceil((refresh * all) / Math.max(1, reckoned)),
    facts: all,
    reckoned,
    recalls: foreseen.map((each) => ({
      factId: each.factId,
      recall: each.recall,
      gain: gain(each),
    })),
  }
}

/** How many of the gains, the greatest first, make up for what is missing; null when all of them do not. */
function countToReach(gains: readonly number[], missing: number): number | null {
  let left = missing
  for (const [count, gain] of gains.entries()) {
    if (left <= ROUNDING) return count
    if (gain <= 0) return null
    left -= gain
  }
  return left <= ROUNDING ? gains.length : null
}
const ROUNDING = 1e-9

/**
 * A share in whole per cent as it may be said beside its goal: rounded down, so that what falls short of 95 % is never
 * called 95 %.
 */
export const shareReached = (share: number): number => Math.floor(share * 100 + 1e-6) / 100
