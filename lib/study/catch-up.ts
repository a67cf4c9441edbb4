import { judge, type Grader } from '@/lib/review/judge'
import { wishing, type Memory, type MemoryParameters } from '@/lib/review/memory'
import { shelve } from '@/lib/review/reduce'
import { rate } from '@/lib/review/schedule'
import type { SentReview } from '@/lib/review/sent'
import type { StudyFact } from './fact'

/**
 * The memory after a review made on this device, as far as the device can tell; the server decides.
 * @returns the memory as it was for an undo, whose target the device no longer knows
 */
export function memoryAfter(
  fact: Pick<StudyFact, 'memory' | 'questions' | 'wish'>,
  review: SentReview,
  parameters: MemoryParameters,
  grade: Grader,
): Memory | null {
  const { memory, questions, wish } = fact
  const wished = wishing(parameters, wish)
  const { factId, reviewedAt, day } = review
  if (review.kind === 'rating') return rate(memory, review, wished)
  if (review.kind === 'answer') {
    const question = questions.find(({ id }) => id === review.questionId)
    if (!question || question.kind === 'flashcard') return memory
    const { rating } = judge(grade, question, review)
    return rate(memory, { factId, rating, reviewedAt, day }, wished)
  }
  return memory && review.kind !== 'undo'
    ? shelve(memory, { ...review, kind: review.kind })
    : memory
}

/** Facts as the server knew them, brought up to what this device has done since. */
export function catchUp(
  facts: readonly StudyFact[],
  unseen: readonly SentReview[],
  parameters: MemoryParameters,
  grade: Grader,
): StudyFact[] {
  const undone = new Set(unseen.flatMap((review) => (review.kind === 'undo' ? review.undoes : [])))
  const standing = unseen
    .filter(({ id }) => !undone.has(id))
    .sort((a, b) => a.reviewedAt - b.reviewedAt)
  return facts.map((fact) =>
    standing
      .filter(({ factId }) => factId === fact.id)
      .reduce(
        (done, review) => ({ ...done, memory: memoryAfter(done, review, parameters, grade) }),
        fact,
      ),
  )
}
