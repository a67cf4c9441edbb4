/** Rows of the database as events and memories. */
import { dayOfDate } from './day'
import type { Rating, ReviewEvent } from './event'
import type { Memory, MemoryState } from './memory'

export interface ReviewRow {
  id: string
  factId: string
  kind: ReviewEvent['kind']
  rating: number
  undoes: string | null
  reviewedAt: Date
  day: Date
  durationMs: number
}

export function readEvent(row: ReviewRow): ReviewEvent {
  const base = {
    id: row.id,
    factId: row.factId,
    reviewedAt: row.reviewedAt.getTime(),
    day: dayOfDate(row.day),
  }
  if (row.kind === 'rating') {
    return { ...base, kind: 'rating', rating: row.rating as Rating, durationMs: row.durationMs }
  }
  // An undo is never stored without what it takes back.
  if (row.kind === 'undo') return { ...base, kind: 'undo', undoes: row.undoes ?? '' }
  return { ...base, kind: row.kind }
}

export interface MemoryRow {
  state: number
  stability: number
  difficulty: number
  due: Date
  lastReview: Date
  lastDay: Date
  reps: number
  lapses: number
  learningStep: number
  suspended: boolean
  buriedUntil: Date | null
}

export const memoryColumns = {
  state: true,
  stability: true,
  difficulty: true,
  due: true,
  lastReview: true,
  lastDay: true,
  reps: true,
  lapses: true,
  learningStep: true,
  suspended: true,
  buriedUntil: true,
} as const

export function readMemory(row: MemoryRow): Memory {
  return {
    state: row.state as MemoryState,
    stability: row.stability,
    difficulty: row.difficulty,
    due: row.due.getTime(),
    lastReview: row.lastReview.getTime(),
    lastDay: dayOfDate(row.lastDay),
    reps: row.reps,
    lapses: row.lapses,
    learningStep: row.learningStep,
    suspended: row.suspended,
    buriedUntil: row.buriedUntil === null ? null : dayOfDate(row.buriedUntil),
  }
}
