import { QUESTION_KINDS, type Question } from '@/lib/question/question'
import { readQuestion, storeQuestion } from '@/lib/question/stored'

const base = {
  id: 'q',
  factId: 'f',
  context: 'Le phare de Kermorvan, 1849',
  prompt: 'Qui alluma le feu ?',
  source: { start: 4, end: 30, text: 'Anne Lescop alluma le feu.' },
  language: 'fr',
} as const

const questions: Question[] = [
  { ...base, kind: 'flashcard', answer: 'Anne Lescop', accepted: [] },
  { ...base, kind: 'choice', answer: 'Anne Lescop', choices: ['Anne Lescop', 'Yves Le Gall'] },
  { ...base, kind: 'true-false', answer: 'false', correction: 'Anne Lescop' },
  { ...base, kind: 'cloze', answer: 'feu', accepted: ['fanal'], choices: ['feu', 'mât'] },
  { ...base, kind: 'short', answer: 'Anne Lescop', accepted: ['A. Lescop'] },
  { ...base, kind: 'ordering', choices: ['b', 'a'], answer: ['a', 'b'] },
  { ...base, kind: 'matching', choices: ['y'], answer: [{ left: 'x', right: 'y' }] },
]

it('has an example of every kind', () => {
  expect(questions.map(({ kind }) => kind).sort()).toEqual([...QUESTION_KINDS].sort())
})

it.each(questions)('a $kind goes into its row and comes back', (question) => {
  const row = JSON.parse(JSON.stringify(storeQuestion(question))) as ReturnType<
    typeof storeQuestion
  >
  expect(readQuestion({ ...row, id: 'q', factId: 'f' }, base)).toEqual(question)
})

it('a question by hand has no span', () => {
  const question: Question = {
    ...(questions[0] as Extract<Question, { kind: 'flashcard' }>),
    source: { start: 0, end: 0, text: '' },
  }
  const row = storeQuestion(question)
  expect([row.sourceStart, row.sourceEnd, row.sourceText]).toEqual([null, null, null])
  expect(readQuestion({ ...row, id: 'q', factId: 'f' }, base)).toEqual(question)
})

it('keeps the signs of a French title on the lines of their words', () => {
  const row = { ...storeQuestion(questions[0] as Question), id: 'q', factId: 'f' }
  const contextIn = (language: string) =>
    readQuestion(row, { context: 'Brest : la « baie »', language }).context
  expect(contextIn('fr')).toBe('Brest\u00a0: la «\u00a0baie\u00a0»')
  expect(contextIn('en')).toBe('Brest : la « baie »')
})

it('refuses a body that is not of its kind', () => {
  const row = { ...storeQuestion(questions[0] as Question), id: 'q', factId: 'f', body: { a: 1 } }
  expect(() => readQuestion(row, base)).toThrow()
})
