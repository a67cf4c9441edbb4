import { dateOfDay, dayOfDate } from './day'
import { STATE, type Memory, type MemoryParameters } from './memory'
import { rate, retrievability } from './schedule'

/** Facts that fall due on each of `length` days from `today`; what is overdue counts today. */
export function dueByDay(
  counts: ReadonlyMap<number, number>,
  today: number,
  length: number,
): number[] {
  const days = new Array<number>(length).fill(0)
  for (const [day, count] of counts) {
    const place = Math.max(0, day - today)
    if (place < length) days[place] = (days[place] ?? 0) + count
  }
  return days
}

/** Branches of the future less likely than this are followed no further than their likelier half. */
const NEGLIGIBLE = 0.02

/**
 * The probability that a fact will be recalled on a day to come, if it is reviewed each time it falls due until then:
 * the expectation over what those reviews may bring (recalled: good; forgotten: again, then good the same day).
 */
export function expectedRecall(
  factId: string,
  memory: Memory,
  today: number,
  target: number,
  parameters: MemoryParameters,
  probability = 1,
): number {
  const due = memory.state === STATE.review ? dayOfDate(memory.due) : memory.lastDay
  const day = Math.max(today, due)
  if (memory.state === STATE.new) return 0
  // What falls due on the day itself is asked there and then, not before.
  if (memory.suspended || day >= target) return retrievability(memory, target, parameters.weights)
  const on = (from: Memory, rating: 1 | 3) =>
    rate(from, { factId, rating, reviewedAt: Number(dateOfDay(day)), day }, parameters)
  const follow = (next: Memory, share: number): number =>
    expectedRecall(factId, settled(next, on), day + 1, target, parameters, share)
  const recall = retrievability(memory, day, parameters.weights)
  const kept = follow(on(memory, 3), probability * recall)
  const lostShare = probability * (1 - recall)
  if (lostShare < NEGLIGIBLE) return kept
  return recall * kept + (1 - recall) * follow(on(memory, 1), lostShare)
}

/** Through its learning steps, each recalled: they are over within the day. */
function settled(memory: Memory, on: (from: Memory, rating: 3) => Memory): Memory {
  let result = memory
  for (let step = 0; step < 4 && result.state !== STATE.review; step++) result = on(result, 3)
  return result
}

export interface ExamForecast {
  /** Mean probability of recall on the day (0–1), reviewing as it falls due. */
  expected: number
  /** How many of the weakest to go over once more on the day before, to reach `goal`; null where that cannot do it. */
  refresh: number | null
  goal: number
  facts: number
}

/**
 * What will be remembered on an exam day, and what reaches the goal.
 * @param memories of the facts in question; those never reviewed count as not known
 * @param unseen facts of the set that have no memory yet
 */
export function forecastExam(
  memories: readonly { factId: string; memory: Memory }[],
  unseen: number,
  today: number,
  examDay: number,
  parameters: MemoryParameters,
  goal = 0.95,
): ExamForecast {
  const recalls = memories.map(({ factId, memory }) =>
    expectedRecall(factId, memory, today, examDay, parameters),
  )
  const facts = memories.length + unseen
  const total = recalls.reduce((sum, recall) => sum + recall, 0)
  return {
    expected: facts === 0 ? 0 : total / facts,
    refresh: refreshToReach(recalls, unseen, goal),
    goal,
    facts,
  }
}

/** Recall the day after a review that succeeded or was put right: FSRS-6 with default weights gives 0.97 and more. */
const REFRESHED = 0.98

function refreshToReach(recalls: readonly number[], unseen: number, goal: number): number | null {
  const weakest = [...new Array<number>(unseen).fill(0), ...recalls].sort((a, b) => a - b)
  let missing = goal * weakest.length - weakest.reduce((sum, recall) => sum + recall, 0)
  let count = 0
  for (const recall of weakest) {
    if (missing <= 1e-9) return count
    const gain = REFRESHED - recall
    if (gain <= 0) return null
    missing -= gain
    count++
  }
  return missing <= 1e-9 ? count : null
}
