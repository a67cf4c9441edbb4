import { dayAt } from '@/lib/review/day'
import { isDue } from '@/lib/review/queue'
import type { StudyFact } from './fact'
import type { Kept } from './kept'

/**
 * A fact that waits in a review, as the server now knows it: with a newer memory where another device made one.
 * @param since when the review was begun with it (ms): what the server has read before that says nothing new
 * @returns null when it is no longer due, as it was reviewed or put aside elsewhere
 */
export function freshen(fact: StudyFact, kept: Kept, since: number, now: number): StudyFact | null {
  if (kept.asOf <= since) return fact
  const fresh = kept.facts.find(({ id }) => id === fact.id)
  if (!fresh) return kept.cut ? fact : null
  const { memory } = fresh
  if (!memory) return fact
  if (fact.memory && fact.memory.lastReview > memory.lastReview) return fact
  const today = dayAt(now, kept.learner.timeZone)
  return isDue(memory, now, today) ? { ...fact, memory } : null
}
