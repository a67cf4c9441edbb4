import type { Question } from '@/lib/question/question'
import { STATE, type Memory } from './memory'

/**
 * Which form when: the harder the recall, the more it strengthens, as long as it succeeds (the testing effect grows
 * with effort: Pyc & Rawson 2009, "retrieval effort hypothesis"). So a fact climbs from choosing to producing.
 */
export const RUNGS = ['recognise', 'bank', 'gap', 'produce', 'reverse'] as const
export type Rung = (typeof RUNGS)[number]

/**
 * The stability (days) from which each rung is asked: choosing while a fact is learned or learned again, the word bank
 * when it first comes back, then about a doubling at each rung. What is answered with help in view costs seconds and
 * says less, so a fact does not stay there: in `npm run bench:memory` 1 to 5 % more is remembered at equal time than with
 * rungs at 2, 7, 21 and 90 days.
 */
const FROM_STABILITY: Record<Rung, number> = {
  recognise: 0,
  bank: 0,
  gap: 3,
  produce: 7,
  reverse: 30,
}

/** The rung that a memory has reached. What is being learned, or learned again, starts from the bottom. */
export function rungOf(memory: Memory | null): Rung {
  if (!memory || memory.state !== STATE.review) return 'recognise'
  let reached: Rung = 'recognise'
  for (const rung of RUNGS) if (memory.stability >= FROM_STABILITY[rung]) reached = rung
  return reached
}

/** The rung a question stands on. The plain card is produced in the head, and rated by the learner. */
export function rungOfQuestion(question: Pick<Question, 'kind'> & { choices?: unknown }): Rung {
  switch (question.kind) {
    case 'choice':
    case 'true-false':
    case 'matching':
    case 'ordering':
      return 'recognise'
    case 'cloze':
      return question.choices ? 'bank' : 'gap'
    case 'short':
    case 'flashcard':
      return 'produce'
  }
}

/** What to ask: one of the questions there are, or the card turned round. */
export type Asking<Q> = { question: Q; reversed: boolean }

/**
 * The question for a memory: the hardest there is that is not above its rung, and where all are above it the easiest.
 * On the last rung the flashcard is turned round. Among equals the one whose turn it is (`reps` counts the turns), so
 * that the same wording is not learned by heart.
 * @param wanted another rung than the memory's own
 * @returns null for a fact without questions
 */
export function chooseQuestion<Q extends Pick<Question, 'kind'> & { choices?: unknown }>(
  memory: Memory | null,
  questions: readonly Q[],
  wanted: Rung = rungOf(memory),
): Asking<Q> | null {
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
