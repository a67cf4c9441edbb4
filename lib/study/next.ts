import { dayOfDate } from '@/lib/review/day'
import { STATE, type Memory } from '@/lib/review/memory'
import type { DueSitting } from './fact'

type Next = DueSitting['next']

/**
 * The first learner's day after `today` on which something of these comes back, and how much.
 * @param held held back from today to tomorrow
 */
export function nextOf(memories: readonly Memory[], today: number, held = 0): Next {
  const counts = new Map<number, number>(held > 0 ? [[today + 1, held]] : [])
  for (const { state, suspended, due } of memories) {
    if (state !== STATE.review || suspended) continue
    const day = dayOfDate(due)
    if (day > today) counts.set(day, (counts.get(day) ?? 0) + 1)
  }
  const day = Math.min(...counts.keys())
  return counts.size > 0 ? { day, count: counts.get(day) ?? 0 } : null
}

/** What comes next of two parts, when neither has a fact of the other. */
export function soonerOf(a: Next, b: Next): Next {
  if (!a || !b) return a ?? b
  if (a.day === b.day) return { day: a.day, count: a.count + b.count }
  return a.day < b.day ? a : b
}

/** No more than the goal of a day is given on it. */
export const withinGoal = (next: Next, goal: number): Next =>
  next && { ...next, count: Math.min(next.count, goal) }
