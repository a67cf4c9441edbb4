import type { Question } from '@/lib/question/question'
import { STATE, type Memory } from './memory'

/**
 * Which form when: the harder the recall, the more it strengthens, as long as it succeeds (the testing effect grows
 * with effort: Pyc & Rawson 2009, "retrieval effort hypothesis"). So a fact climbs from choosing to producing.
 */
export const RUNGS = ['recognise', 'bank', 'card', 'gap', 'produce', 'reverse'] as const
export type Rung = (typeof RUNGS)[number]

/**
 * The stability (days) from which a learned fact is asked on each rung. Recalled in the head (the card) comes before
 * typed: it is the quickest form there is, so that the many reviews of a young fact cost least, and its rating says most
 * about them. Typing, which must have the word to the letter, comes where a fact is asked a few times a year. What each
 * rung costs in facts remembered at equal time stands in docs/how-it-works.md (`npm run bench:memory`).
 */
const FROM_STABILITY = { gap: 90, produce: 150, reverse: 300 } as const

/**
 * The rung that a memory has reached: choosing at the first sight, the word bank where that was missed, else by its
 * stability.
 */
export function rungOf(memory: Memory | null): Rung {
  if (!memory || memory.state === STATE.new) return 'recognise'
  const { state, learningStep, stability } = memory
  if (state === STATE.learning && learningStep === 0) return 'bank'
  if (state !== STATE.review) return 'card'
  if (stability >= FROM_STABILITY.reverse) return 'reverse'
  if (stability >= FROM_STABILITY.produce) return 'produce'
  return stability >= FROM_STABILITY.gap ? 'gap' : 'card'
}

/** The rung a question stands on. The plain card is recalled in the head, and rated by the learner. */
export function rungOfQuestion(question: Pick<Question, 'kind'> & { choices?: unknown }): Rung {
  switch (question.kind) {
    case 'choice':
    case 'true-false':
    case 'matching':
    case 'ordering':
      return 'recognise'
    case 'cloze':
      return question.choices ? 'bank' : 'gap'
    case 'flashcard':
      return 'card'
    case 'short':
      return 'produce'
  }
}

/** What to ask: one of the questions there are, or the card turned round. */
export type Asking<Q> = { question: Q; reversed: boolean }

/**
 * The question for a memory: the hardest there is that is not above its rung, and where all are above it the easiest.
 * On the last rung the flashcard is turned round. Among equals the one whose turn it is (`reps` counts the turns), so
 * that the same wording is not learned by heart.
 * @returns null for a fact without questions
 */
export function chooseQuestion<Q extends Pick<Question, 'kind'> & { choices?: unknown }>(
  memory: Memory | null,
  questions: readonly Q[],
): Asking<Q> | null {
  const wanted = rungOf(memory)
  const card = questions.find((question) => question.kind === 'flashcard')
  if (wanted === 'reverse' && card) return { question: card, reversed: true }
  const height = (question: Q) => RUNGS.indexOf(rungOfQuestion(question))
  const heights = questions.map(height)
  const within = heights.filter((each) => each <= RUNGS.indexOf(wanted))
  const level = within.length > 0 ? Math.max(...within) : Math.min(...heights)
  const equals = questions.filter((question) => height(question) === level)
  const question = equals[(memory?.reps ?? 0) % equals.length]
  return question ? { question, reversed: false } : null
}

/** A cloze with a word bank whose memory has outgrown the bank is asked without it: the answer is typed. */
export function withoutBank<Q extends Pick<Question, 'kind'> & { choices?: unknown }>(
  question: Q,
  memory: Memory | null,
): Q {
  if (question.kind !== 'cloze' || !question.choices) return question
  if (RUNGS.indexOf(rungOf(memory)) < RUNGS.indexOf('gap')) return question
  const typed = { ...question }
  delete typed.choices
  return typed
}
