import type { Question, TrueFalseQuestion } from '@/lib/question/question'
import type { Candidate } from '@/lib/question/select'
import { keepOneStatement, settleStatements } from '@/lib/question/truth'
import { seeded } from '@/lib/random'

const statement = (factId: number, answer: 'true' | 'false'): TrueFalseQuestion => ({ id: `${factId}-${answer}`, factId: String(factId), kind: 'true-false', context: '', prompt: '', source: { start: 0, end: 0, text: '' }, language: 'fr', answer }) // prettier-ignore
const card = (factId: number): Question => ({ ...statement(factId, 'true'), kind: 'flashcard', answer: '', accepted: [] }) // prettier-ignore

/** Facts with a card each, and the statements that they can be told by. */
function facts(...told: ('true' | 'false')[][]): Candidate[] {
  return told.map((answers, id) => ({
    material: {} as Candidate['material'],
    worth: 1 - id / 100,
    forms: [card(id), ...answers.map((answer) => statement(id, answer))],
  }))
}

const both: ('true' | 'false')[] = ['true', 'false']
const only: ('true' | 'false')[] = ['true']

test.each([
  ['all of either kind', facts(both, both, both, both), 2, 2],
  ['some that can only be true', facts(only, both, both, only, both, both), 3, 3],
  ['too many that can only be true', facts(only, only, only, both), 2, 1],
  ['none that can be false', facts(only, only), 1, 0],
])('as many are true as false, or one more: %s', (_, chosen, right, wrong) => {
  for (let seed = 0; seed < 20; seed++) {
    const settled = settleStatements(chosen, seeded(seed))
    const told = settled.flatMap(({ forms }) => forms.filter((form) => form.kind === 'true-false'))
    expect(told.filter(({ answer }) => answer === 'true')).toHaveLength(right)
    expect(told.filter(({ answer }) => answer === 'false')).toHaveLength(wrong)
    expect(new Set(told.map(({ factId }) => factId)).size).toBe(told.length)
    // Nothing else is lost.
    expect(settled.map(({ forms }) => forms[0]?.kind)).toEqual(chosen.map(() => 'flashcard'))
  }
})

test('of the statements of one fact the one wished for is kept', () => {
  const [{ forms } = { forms: [] }] = facts(both)
  expect(keepOneStatement(forms, 'false').map(({ id }) => id)).toEqual(['0-true', '0-false'])
  expect(keepOneStatement([statement(3, 'true')], 'false')).toHaveLength(1)
  expect(keepOneStatement(forms, 'true')).toHaveLength(2)
})
