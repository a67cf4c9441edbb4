import type { Fact } from '@/lib/fact/fact'
import { followText, type KnownFact } from '@/lib/generation/again'
import { isSound } from '@/lib/question/check/check'
import { readQuestion, storeQuestion } from '@/lib/question/stored'
import { handKey } from '@/lib/set/hand-key'
import { MADE, TEXT } from '../set/made'

const OLD = 'Le pont de la baie'
const NEW = 'Le pont de la baie, 3 mai 2009'
const [who, when] = MADE.facts as [Fact, Fact]

/** Prompts with which nothing is wrong below the old line. */
const PROMPTS: Record<string, string> = {
  who: 'Quelle ingénieure a dessiné le pont de la baie de Brest\u00a0?',
  when: 'En quel mois le pont de la baie a-t-il été inauguré\u00a0?',
}

/** A fact of the making as its version has it, with its card. */
function known(made: Fact, key: string = made.id): KnownFact {
  const questions = MADE.questions.filter(({ factId }) => factId === made.id)
  return {
    ...{ id: `row-${key}`, key, language: 'fr' },
    ...{ statement: made.statement, context: OLD, start: made.start, answerStart: made.answerStart }, // prettier-ignore
    questions: questions.map((question) => ({
      ...{ id: `card-${key}`, factId: `row-${key}`, published: true },
      ...storeQuestion({ ...question, prompt: PROMPTS[made.id] ?? question.prompt }),
    })),
  }
}

const again = (context: string, facts = MADE.facts) => ({
  contexts: MADE.coverage.map(({ start, end }) => ({ start, end, context })),
  facts: facts.map((fact) => ({ ...fact, context })),
})
const follow = (facts: KnownFact[], given: ReturnType<typeof again>) =>
  followText(facts, given, { text: TEXT })
const nothing = { contexts: new Map(), restated: [], hidden: [] }

test('the cards below the old line are sound', () => {
  const cards = [known(who), known(when)].flatMap(({ questions }) => questions)
  const read = cards.map((card) => readQuestion(card, { context: OLD, language: 'fr' }))
  expect(read.map((card) => isSound(card, { text: TEXT }))).toEqual([true, true])
})

test('read again as it was, nothing changes', () => {
  expect(follow([known(who), known(when)], again(OLD))).toEqual(nothing)
})

test('the line follows, and the questions stay', () => {
  expect(follow([known(who), known(when)], again(NEW))).toEqual({
    ...nothing,
    contexts: new Map([[NEW, ['row-who', 'row-when']]]),
  })
})

test('so it does above a fact that the text no longer gives', () => {
  expect(follow([known(who)], again(NEW, [when])).contexts).toEqual(new Map([[NEW, ['row-who']]]))
})

test('a question whose answer the new line tells is hidden', () => {
  const told = 'Le pont de la baie, mars 1932'
  expect(follow([known(who), known(when)], again(told)).hidden).toEqual(['card-when'])
})

test('a fact that says something else now has its questions hidden; one hidden before is left so', () => {
  const restated = { ...who, statement: 'Jeanne Morel était l’ingénieure du pont en mai 2009.' }
  const hidden = known(when)
  for (const question of hidden.questions) question.published = false
  const following = follow([known(who), hidden], again(NEW, [restated, when]))
  expect(following.restated).toEqual([{ id: 'row-who', fact: { ...restated, context: NEW } }])
  expect(following.hidden).toEqual(['card-who'])
})

test('a fact by hand follows the line that it took over, and keeps a line of its own', () => {
  const taken = known(when, handKey('taken'))
  const own = { ...known(when, handKey('own')), context: 'La baie' }
  const { contexts, restated, hidden } = follow([known(who), taken, own], again(NEW))
  expect(contexts).toEqual(new Map([[NEW, ['row-who', 'row-hand:taken']]]))
  expect({ restated, hidden }).toEqual({ restated: [], hidden: [] })
})
