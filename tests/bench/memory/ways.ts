import type { Random } from '@/lib/random'
import type { Rating } from '@/lib/review/event'
import { ratingOf, type Form } from '@/lib/review/evidence'
import { chooseQuestion } from '@/lib/review/ladder'
import type { Memory } from '@/lib/review/memory'
import { CARD, EXTRA_SECONDS, GUESS, SLIP, type Scenario } from './assumptions'

/** What happens in the learner's head at one asking: not recalled (1), or recalled with effort, well, at once. */
export type Recall = Rating

export interface Answer {
  rating: Rating
  seconds: number
  /** Whether the fact was asked by choosing, which may teach less. */
  chosen: boolean
}

/** A way of studying: how a fact is asked, and what the answer counts for. */
export type Way = (asking: {
  /** As planned; null at the first sight. */
  memory: Memory | null
  recall: Recall
  /** What a card takes for that recall. */
  seconds: number
  random: Random
  scenario: Scenario
}) => Answer

/** Cards alone, rated by the learner: FSRS as Anki has it. */
export const cards: Way = ({ recall, seconds, random, scenario }) => ({
  rating: recall === 1 && random() < scenario.selfDeceit ? 3 : recall,
  seconds,
  chosen: false,
})

/** All forms that a fact can have, as facts are given them. */
const QUESTIONS = [
  { kind: 'flashcard' as const },
  { kind: 'choice' as const, choices: true },
  { kind: 'short' as const },
  { kind: 'cloze' as const, choices: true },
]

/** The ladder of forms, rated by what the answer says: lib/review/ladder.ts and evidence.ts themselves. */
export const ladder: Way = (asking) => {
  const { memory, recall, seconds, random, scenario } = asking
  const asked = chooseQuestion(memory, QUESTIONS)
  if (!asked || asked.question.kind === 'flashcard') return cards(asking)
  const hasChoices = 'choices' in asked.question
  const answer = (verdict: 'right' | 'close' | 'wrong', contested = false): Answer => {
    const taken = seconds + (hasChoices ? EXTRA_SECONDS.chosen : EXTRA_SECONDS.typed)
    const form: Form = asked.question.kind
    const rating = ratingOf({ form, verdict, durationMs: taken * 1000, hasChoices, contested })
    return { rating: rating ?? 3, seconds: taken, chosen: hasChoices }
  }
  if (hasChoices) {
    const found = recall > 1 || random() < scenario.recognised || random() < GUESS
    return answer(found ? 'right' : 'wrong')
  }
  if (recall === 1) return answer('wrong')
  const luck = random()
  if (luck < SLIP.wrong) return answer('wrong', random() < SLIP.contested)
  return answer(luck < SLIP.wrong + SLIP.close ? 'close' : 'right')
}

export const CARD_SECONDS = (recall: Recall, isNew: boolean): number =>
  (isNew ? CARD.learnSeconds : CARD.reviewSeconds)[recall - 1] ?? 0
