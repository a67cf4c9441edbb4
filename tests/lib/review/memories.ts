import { dateOfDay } from '@/lib/review/day'
import { STATE, type Memory } from '@/lib/review/memory'

export const TODAY = 20_600

/** A learned memory that is due today, changed as told. */
export function aMemory(over: Partial<Memory> = {}): Memory {
  return {
    state: STATE.review,
    stability: 10,
    difficulty: 5,
    due: Number(dateOfDay(TODAY)),
    lastReview: Number(dateOfDay(TODAY - 10)),
    lastDay: TODAY - 10,
    reps: 4,
    lapses: 0,
    learningStep: 0,
    suspended: false,
    buriedUntil: null,
    ...over,
  }
}
