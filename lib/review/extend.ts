import type { ReviewEvent } from './event'
import { recordOf, type FactRecord } from './history'
import { STATE, type Memory, type MemoryParameters } from './memory'
import { reduceLog } from './reduce'
import { addReduction, type Tally } from './tally'

/** What is kept of one learner and one fact. `memory` is null when nothing stands in the log. */
export interface Remembered {
  memory: Memory | null
  record: FactRecord
}

export const NOTHING_REMEMBERED: Remembered = {
  memory: null,
  record: { tested: 0, recalled: 0, recent: [] },
}

/**
 * What is remembered after events that come later than all of the log and take nothing of it back: the reduction goes
 * on from where it stood, and is the same as that of the whole log.
 */
export function extend(
  { memory, record }: Remembered,
  events: readonly ReviewEvent[],
  parameters: MemoryParameters,
  tally: Tally,
): Remembered {
  const reduction = reduceLog(events, parameters, memory)
  // Only what has left its learning steps is ever in review or relearned.
  const graduated = memory?.state === STATE.review || memory?.state === STATE.relearning
  addReduction(tally, reduction, parameters.weights, { graduated })
  return { memory: reduction.memory, record: recordOf(reduction, record) }
}

/** The same from the whole log, wherever in it the new events fall. */
export function replay(
  log: readonly ReviewEvent[],
  isNew: (event: ReviewEvent) => boolean,
  parameters: MemoryParameters,
  tally: Tally,
): Remembered {
  const before = log.filter((event) => !isNew(event))
  if (before.length > 0) {
    addReduction(tally, reduceLog(before, parameters), parameters.weights, { sign: -1 })
  }
  const reduction = reduceLog(log, parameters)
  addReduction(tally, reduction, parameters.weights)
  return { memory: reduction.memory, record: recordOf(reduction) }
}
