import type { Question } from '@/lib/question/question'
import { chooseQuestion, type Asking } from '@/lib/review/ladder'
import type { StudyFact } from './fact'

/** The card of a fact: its own, or one made of another question that makes sense without choices. */
export function cardOf(fact: StudyFact): Asking<Question> | null {
  const card = fact.questions.find(({ kind }) => kind === 'flashcard')
  if (card) return { question: card, reversed: false }
  const open = fact.questions.find(({ kind }) => kind === 'short' || kind === 'choice')
  if (!open || typeof open.answer !== 'string') return null
  const { id, factId, context, prompt, source, language } = open
  const base = { id, factId, context, prompt, source, language }
  return {
    question: { ...base, kind: 'flashcard', answer: open.answer, accepted: [] },
    reversed: false,
  }
}

/**
 * How a fact is asked in a review.
 * @param cardsOnly by its card, where it has one; else in the form that its memory has grown to
 */
export const reviewOf = (fact: StudyFact, cardsOnly: boolean): Asking<Question> | null =>
  (cardsOnly ? cardOf(fact) : null) ?? chooseQuestion(fact.memory, fact.questions)
