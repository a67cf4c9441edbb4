import { blankDraft, draftOf, draftOfFields, fieldsOfDraft } from '@/components/studio/fields'
import { QUESTION_KINDS } from '@/lib/question/question'
import { draftSchema, questionOfDraft, type Draft } from '@/lib/set/draft'

const drafts: Draft[] = [
  { kind: 'flashcard', prompt: 'Qui ?', answer: 'Ada', accepted: ['Ada L.'] },
  { kind: 'short', prompt: 'Qui ?', answer: 'Ada', accepted: [] },
  { kind: 'choice', prompt: 'Qui ?', answer: 'Ada', choices: ['Ada', 'Bea', 'Clé'] },
  { kind: 'cloze', prompt: '____ a écrit', answer: 'Ada', accepted: ['A.'], choices: ['Ada', 'Bea'] }, // prettier-ignore
  { kind: 'true-false', prompt: 'Ada a écrit.', answer: 'false', correction: 'Bea a écrit.' },
  { kind: 'ordering', prompt: 'Ordre ?', choices: ['a', 'b'], answer: ['b', 'a'] },
  { kind: 'matching', prompt: 'Qui quoi ?', choices: ['x = 1', 'y'], answer: [{ left: 'A', right: 'x = 1' }, { left: 'B', right: 'y' }] }, // prettier-ignore
]

test.each(drafts)('a $kind goes into the form and comes back the same', (draft) => {
  expect(draftOfFields(draft.kind, fieldsOfDraft(draft))).toEqual(draft)
  expect(draftSchema.parse(draft)).toEqual(draft)
})

test.each(drafts)('a $kind becomes a question, set in the typography of its language', (draft) => {
  const place = { id: 'q', factId: 'f', context: '', language: 'fr' as const }
  const question = questionOfDraft(draft, { ...place, source: { start: 0, end: 0, text: '' } })
  const prompt = draft.prompt.replace(' ?', '\u00a0?')
  expect(question).toMatchObject({ kind: draft.kind, prompt, factId: 'f' })
  expect(draftOf(question)).toEqual({ ...draft, prompt })
})

test('a new cloze begins with the fact’s statement and a gap where its answer stands', () => {
  const fact = { statement: 'Ada a écrit le programme.', answer: 'Ada' }
  expect(blankDraft('cloze', fact)).toMatchObject({ prompt: '____ a écrit le programme.' })
  for (const kind of QUESTION_KINDS) expect(blankDraft(kind, fact).kind).toBe(kind)
})
