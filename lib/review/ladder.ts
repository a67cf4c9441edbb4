import type { Question } from '@/lib/question/question'
import { STATE, type Memory } from './memory'

/**
 * Which form when: the harder the recall, the more it strengthens, as long as it succeeds (the testing effect grows
 * with effort: Pyc & Rawson 2009, "retrieval effort hypothesis"). So a fact climbs from choosing to producing.
 */
export const RUNGS = ['recognise', 'choose', 'bank', 'card', 'gap', 'produce', 'reverse'] as const
export type Rung = (typeof RUNGS)[number]

/**
 * The stability (days) from which a learned fact is asked on each rung. Recalled in the head (the card) comes before typed: it is the
 * quickest form there is, so that the many reviews of a young fact cost least. What other thresholds cost in facts remembered at equal
 * time stands in docs/how-it-works.md (`npm run bench:memory`); these are reached within a school year.
 */
const FROM_STABILITY = { gap: 30, produce: 60, reverse: 120 } as const

/**
 * The rung that a memory has reached: choosing at the first sight, the word bank where that was missed, then by its stability.
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

type Form = Pick<Question, 'kind'> & { choices?: unknown }

/**
 * The rungs a question can be asked on, the easiest first. A choice stands in for a word bank; true or false, order and
 * pairs do not: their right answers count as hard, at which a step of learning is repeated, again and again. A word bank
 * can be left away.
 */
export function rungsOfQuestion(question: Form): readonly Rung[] {
  switch (question.kind) {
    case 'choice':
      return ['recognise', 'choose']
    case 'true-false':
    case 'matching':
    case 'ordering':
      return ['recognise']
    case 'cloze':
      return question.choices ? ['bank', 'gap'] : ['gap']
    case 'flashcard':
      return ['card']
    case 'short':
      return ['produce']
  }
}

/** What to ask: one of the questions there are, without its word bank where that is outgrown, or the card turned round. */
export type Asking<Q> = { question: Q; reversed: boolean }

const HEIGHT = Object.fromEntries(RUNGS.map((rung, height) => [rung, height])) as Record<Rung, number> // prettier-ignore

/**
 * The question for a memory: the hardest there is that is not above its rung, and where all are above it the easiest;
 * what is but recognised is for the first sight, or for a fact that has nothing else.
 * On the last rung the card is turned round. Among equals the one whose turn it is (`reps` counts the turns), so that the same wording is
 * not learned by heart.
 * @returns null for a fact without questions
 */
export function chooseQuestion<Q extends Form>(
  memory: Memory | null,
  questions: readonly Q[],
): Asking<Q> | null {
  const wanted = rungOf(memory)
  const card = questions.find(({ kind }) => kind === 'flashcard')
  if (wanted === 'reverse' && card) return { question: card, reversed: true }
  const every = questions.flatMap((question) =>
    rungsOfQuestion(question).map((rung) => ({ question, rung, height: HEIGHT[rung] })),
  )
  const later = every.filter(({ rung }) => rung !== 'recognise')
  const places = wanted === 'recognise' || later.length === 0 ? every : later
  const within = places.filter(({ height }) => height <= HEIGHT[wanted])
  const level =
    within.length > 0
      ? Math.max(...within.map(({ height }) => height))
      : Math.min(...places.map(({ height }) => height))
  const equals = places.filter(({ height }) => height === level)
  const place = equals[(memory?.reps ?? 0) % equals.length]
  return place ? { question: onRung(place.question, place.rung), reversed: false } : null
}

/** A question as it is asked on one of its rungs: a gap has no word bank. */
function onRung<Q extends Form>(question: Q, rung: Rung): Q {
  if (rung !== 'gap' || !question.choices) return question
  const typed = { ...question }
  delete typed.choices
  return typed
}
