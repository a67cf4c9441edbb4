import { db } from '@/lib/db'
import type { Draft } from '@/lib/set/draft'
import { setVisibility } from '@/lib/set/data'
import {
  addFact,
  dropQuestion,
  readOrigin,
  readSetText,
  readStudio,
  saveQuestion,
} from '@/lib/studio/data'
import { withDatabase } from '../../setup/database'
import { makeViewer } from '../../setup/people'
import { makeSet, TEXT } from '../set/made'

withDatabase()

const closed = { code: 'not-found' }

async function opened() {
  const owner = await makeViewer()
  const { setId } = await makeSet(owner)
  const studio = await readStudio(owner, setId)
  const [fact] = studio.facts
  const [item] = fact?.questions ?? []
  if (!fact || !item) throw new Error('The set is empty')
  return { owner, setId, studio, fact, item }
}

test('shows each sentence, whether it is asked about, and what check says of each question', async () => {
  const { studio } = await opened()
  expect(studio.sentences).toMatchObject([{ covered: true }, { covered: true }])
  expect(studio.sentences.map(({ text }) => text).join(' ')).toBe(TEXT)
  expect(studio.facts.flatMap(({ questions }) => questions)).toHaveLength(2)
})

test('a sound question is published; one with a fault is kept, named and hidden', async () => {
  const { owner, fact, item, setId } = await opened()
  const draft: Draft = { kind: 'flashcard', prompt: '', answer: 'mars 1932', accepted: [] }
  const good = await saveQuestion(owner, fact.id, item.question.id, {
    ...draft,
    prompt: 'En quel mois le pont de la baie a-t-il été inauguré ?',
  })
  expect(good.question.findings).toEqual([])
  expect(good.question).toMatchObject({ published: true, question: { id: item.question.id } })

  const bad = await saveQuestion(owner, fact.id, null, {
    kind: 'choice',
    prompt: 'Quand le pont de la baie a-t-il été inauguré ?',
    answer: 'juin 1940',
    choices: ['mai 1931', 'avril 1933', 'juin 1934', 'mars 1935'],
  })
  expect(bad.question.published).toBe(false)
  expect(bad.question.findings.map(({ severity }) => severity)).toContain('error')
  const rows = await db.question.findMany({ where: { factId: fact.id } })
  expect(rows.map((row) => row.published).sort()).toEqual([false, true])
  expect((await readStudio(owner, setId)).facts[0]?.questions).toHaveLength(2)
})

test('a fact by hand may rest on a sentence of the article, quoted exactly', async () => {
  const { owner, setId, studio } = await opened()
  const sentence = studio.sentences[1]
  if (!sentence) throw new Error('The article has one sentence only')
  const { start, end } = sentence
  const { factId } = await addFact(owner, setId, {
    ...{ statement: sentence.text, context: '', kind: 'role', answer: 'L’ingénieure' },
    prompt: 'Quel était le métier de Jeanne Morel ?',
    sentence: { start, end },
  })
  const fact = await db.fact.findUniqueOrThrow({ where: { id: factId } })
  expect(TEXT.slice(fact.answerStart ?? 0, fact.answerEnd ?? 0)).toBe('L’ingénieure')
  expect((await readStudio(owner, setId)).facts.at(-1)).toMatchObject({ span: { start, end } })
  await expect(
    addFact(owner, setId, {
      ...{ statement: 's', context: '', kind: 'thing', answer: 'a', prompt: 'p' },
      sentence: { start: 0, end: TEXT.length + 1 },
    }),
  ).rejects.toMatchObject({ code: 'invalid' })
})

test('a fact by hand may rest on nothing, and offers no other forms', async () => {
  const { owner, setId } = await opened()
  const { factId } = await addFact(owner, setId, {
    ...{ statement: 'La Loire se jette dans l’Atlantique.', context: 'La Loire', kind: 'place' },
    ...{ prompt: 'Dans quel océan la Loire se jette-t-elle ?', answer: 'l’Atlantique' },
  })
  expect(await readOrigin(owner, factId)).toBeNull()
})

test.each(['Brest : la baie', 'Brest: la « baie', 'Une “baie de baie'])(
  'how its set is called (%s) is not held against a question',
  async (context) => {
    const { owner, setId, fact, item } = await opened()
    await db.fact.update({ where: { id: fact.id }, data: { context } })
    const { question } = await addFact(owner, setId, {
      ...{ statement: 'La Loire se jette dans l’Atlantique.', context, kind: 'place' },
      ...{ prompt: 'Dans quel océan la Loire se jette-t-elle ?', answer: 'l’Atlantique' },
    })
    expect(question).toMatchObject({ findings: [], published: true })
    const saved = await saveQuestion(owner, fact.id, item.question.id, {
      ...{ kind: 'flashcard', answer: 'mars 1932', accepted: [] },
      prompt: 'En quel mois le pont de la baie a-t-il été inauguré ?',
    })
    expect(saved.question).toMatchObject({ findings: [], published: true })
  },
)

test('every door is shut to a stranger, also when the set is public', async () => {
  const { owner, setId, fact, item } = await opened()
  const stranger = await makeViewer()
  await setVisibility(owner, setId, 'public')
  const hand = { statement: 's', context: '', kind: 'thing', answer: 'a', prompt: 'p' } as const
  const draft: Draft = { kind: 'short', prompt: 'p', answer: 'a', accepted: [] }
  const mine = await makeSet(stranger)
  const [own] = (await readStudio(stranger, mine.setId)).facts
  const doors = [
    () => readStudio(stranger, setId),
    () => saveQuestion(stranger, fact.id, null, draft),
    () => saveQuestion(stranger, fact.id, item.question.id, draft),
    // Nor by way of a fact of one's own.
    () => saveQuestion(stranger, own?.id ?? '', item.question.id, draft),
    () => dropQuestion(stranger, item.question.id),
    () => addFact(stranger, setId, hand),
    () => readOrigin(stranger, fact.id),
    () => readSetText(stranger, setId),
  ]
  for (const door of doors) await expect(door()).rejects.toMatchObject(closed)
  const after = await db.question.findUniqueOrThrow({ where: { id: item.question.id } })
  expect(after.prompt).toBe(item.question.prompt)
})

test('a fact by hand on a sentence stands below the title with the date of the article', async () => {
  const { owner, setId, studio } = await opened()
  const [sentence] = studio.sentences
  if (!sentence) throw new Error('The article has no sentence')
  await db.articleVersion.updateMany({ data: { date: new Date('2009-05-01') } })
  const hand = { statement: 's', context: '', kind: 'thing', answer: 'a', prompt: 'p' } as const
  const { start, end } = sentence
  const onText = await addFact(owner, setId, { ...hand, sentence: { start, end } })
  expect(onText.question.question.context).toBe(`${studio.title}, 1er mai 2009`)
  const onNothing = await addFact(owner, setId, hand)
  expect(onNothing.question.question.context).toBe(studio.title)
})

test('the forms of a fact are made under the date of its article', async () => {
  const { owner, setId, fact } = await opened()
  await db.articleVersion.updateMany({ data: { date: new Date('2009-05-01') } })
  expect(await readOrigin(owner, fact.id)).toMatchObject({ date: '2009-05-01' })
  expect(await readSetText(owner, setId)).toMatchObject({ date: '2009-05-01' })
})
