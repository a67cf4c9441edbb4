import { plainestOf } from '@/lib/question/plainest'
import type { Question, QuestionKind } from '@/lib/question/question'

it.each<[QuestionKind[], QuestionKind | undefined]>([
  [[], undefined],
  [['cloze', 'choice'], 'cloze'],
  [['cloze', 'short', 'choice'], 'short'],
  [['choice', 'short', 'flashcard'], 'flashcard'],
])('of %j, %s stands for the fact', (kinds, expected) => {
  const questions = kinds.map((kind) => ({ kind }) as Question)
  expect(plainestOf(questions)?.kind).toBe(expected)
})
