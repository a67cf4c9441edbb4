import type { SentReview } from '@/lib/review/sent'
import type { StudyFact } from './fact'

/**
 * The facts that the learner does not want to be asked today: left out, or put off to another day.
 * @param today the learner's day
 * @param unseen what this device has done that `facts` does not show yet, in the order made
 */
export function asideOf(
  facts: readonly Pick<StudyFact, 'id' | 'memory'>[],
  today: number,
  unseen: readonly SentReview[],
): Set<string> {
  const aside = new Set(
    facts
      .filter(({ memory }) => memory?.suspended || (memory?.buriedUntil ?? 0) > today)
      .map(({ id }) => id),
  )
  const undone = new Set(unseen.flatMap((review) => (review.kind === 'undo' ? review.undoes : [])))
  for (const { id, kind, factId, day } of unseen) {
    if (undone.has(id)) continue
    if (kind === 'suspend' || (kind === 'bury' && day >= today)) aside.add(factId)
    if (kind === 'resume') aside.delete(factId)
  }
  return aside
}
