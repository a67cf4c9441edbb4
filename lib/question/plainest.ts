import type { Question, QuestionKind } from './question'

/** The kinds that ask a fact outright, the plainest first. */
const OUTRIGHT: readonly QuestionKind[] = ['flashcard', 'short']

/** The question that stands for a fact where there is room for one: the card, else a short answer, else the first. */
export function plainestOf<Q extends Question>(questions: readonly Q[]): Q | undefined {
  return (
    OUTRIGHT.map((kind) => questions.find((one) => one.kind === kind)).find(Boolean) ?? questions[0]
  )
}
