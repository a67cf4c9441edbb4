import { db } from '@/lib/db'
import { storeQuestion } from '@/lib/question/stored'
import type { Question } from '@/lib/question/question'
import type { Viewer } from '@/lib/account/viewer'

/** A set with facts by hand, each with a card, a choice and a typed question. */
export interface MadeSet {
  id: string
  facts: { id: string; card: string; choice: string; short: string }[]
}

const PLACES = ['Brest', 'Morlaix', 'Roscoff', 'Douarnenez', 'Concarneau', 'Audierne']

/**
 * A set of `count` facts about lighthouses that are nowhere.
 * @param given columns of the set that matter to the test
 */
export async function makeSet(
  owner: Viewer,
  count = 3,
  given: Partial<Parameters<typeof db.studySet.create>[0]['data']> = {},
): Promise<MadeSet> {
  const set = await db.studySet.create({
    data: { ownerId: owner.id, title: 'Phares', language: 'fr', ...given } as Parameters<
      typeof db.studySet.create
    >[0]['data'],
    select: { id: true },
  })
  const facts = []
  for (let i = 0; i < count; i++) facts.push(await makeFact(owner, set.id, i))
  return { id: set.id, facts }
}

async function makeFact(owner: Viewer, setId: string, position: number) {
  const place = PLACES[position % PLACES.length] as string
  const sentence = `Le phare numéro ${position} fut bâti à ${place}.`
  const fact = await db.fact.create({
    data: {
      ownerId: owner.id,
      kind: 'place',
      language: 'fr',
      context: 'Phares imaginaires',
      statement: sentence,
      answer: place,
      sets: { create: { setId, position } },
    },
    select: { id: true },
  })
  const base = {
    id: '',
    factId: fact.id,
    context: 'Phares imaginaires',
    prompt: `Où fut bâti le phare numéro ${position} ?`,
    source: { start: 0, end: sentence.length, text: sentence },
    language: 'fr',
  } as const
  const others = PLACES.filter((each) => each !== place).slice(0, 3)
  const questions: Question[] = [
    { ...base, kind: 'flashcard', answer: place, accepted: [] },
    { ...base, kind: 'choice', answer: place, choices: [...others, place] },
    { ...base, kind: 'short', answer: place, accepted: [] },
  ]
  const ids: string[] = []
  for (const [at, question] of questions.entries()) {
    const { kind, prompt, body, sourceStart, sourceEnd, sourceText } = storeQuestion(question)
    const row = await db.question.create({
      data: {
        factId: fact.id,
        position: at,
        kind,
        prompt,
        body: body as object,
        sourceStart,
        sourceEnd,
        sourceText,
      },
      select: { id: true },
    })
    ids.push(row.id)
  }
  const [card, choice, short] = ids as [string, string, string]
  return { id: fact.id, card, choice, short }
}
