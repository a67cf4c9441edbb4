import type { Doubt } from '@/lib/fact/doubts/doubt'
import { findFacts } from '@/lib/fact/find'
import { faultOf } from '@/lib/fact/fr/faults'
import { analyse } from '@/lib/language/analyse'

const HEAD = 'Jeanne Marchal\n\nJeanne Marchal est une sculptrice française. '

/** The doubts of the facts of a sentence whose answer this is, all together. */
function doubtsOf(sentence: string, answer: string): Set<Doubt> {
  const facts = findFacts(analyse(HEAD + sentence, 'fr')).filter(({ fact }) => fact.answer === answer) // prettier-ignore
  if (facts.length === 0) throw new Error(`nothing answers ${answer}`)
  return new Set(facts.flatMap(({ doubts }) => doubts))
}

test.each<[string, string, string, Doubt]>([
  ['in part', 'Jeanne Marchal a exposé notamment à Lyon en 1954.', '1954', 'weighed'],
  // Its words are kept as they stand, and link it to what follows.
  ['at first', "Jeanne Marchal s'installe d'abord à Lyon en 1954.", '1954', 'linked'],
  // Read as a phrase beside the verb, they are left out, which is doubted as well.
  ['at first, left out', "Jeanne Marchal est d'abord engagée à Lyon en 1954.", '1954', 'weighed'],
  [
    'another date',
    'En 1954, Jeanne Marchal a vendu le buste de 1931 à la ville de Lyon.',
    '1954',
    'twice-dated',
  ],
])('a statement that is true %s is doubted', (_, sentence, answer, doubt) => {
  expect(doubtsOf(sentence, answer)).toContain(doubt)
})

test.each<[string, string, Doubt]>([
  ['Jeanne Marchal a souvent exposé à Lyon en 1954.', '1954', 'weighed'],
  ['En 1954, Jeanne Marchal a vendu un buste à la ville de Lyon.', '1954', 'twice-dated'],
  ['En 1954, Jeanne Marchal a vendu un buste à la ville de Lyon.', '1954', 'broken-off'],
])('%s is not doubted for %s', (sentence, answer, doubt) => {
  expect(doubtsOf(sentence, answer)).not.toContain(doubt)
})

test('*souvent* stays in the statement', () => {
  const facts = findFacts(analyse(`${HEAD}Jeanne Marchal a souvent exposé à Lyon en 1954.`, 'fr'))
  const statements = facts.map(({ fact }) => fact.statement).filter((one) => one.includes('1954'))
  expect(statements.length).toBeGreaterThan(0)
  for (const statement of statements) expect(statement).toContain('souvent')
})

test('a present of a time long past is a fault', () => {
  const document = analyse(`${HEAD}Jeanne Marchal dirige le musée de Lyon depuis 1820.`, 'fr')
  const dated = findFacts(document).filter(
    ({ clause, fact }) => clause.origin !== 'whole' && fact.statement.includes('depuis 1820'),
  )
  expect(dated.length).toBeGreaterThan(0)
  for (const material of dated) expect(faultOf(document, material)).not.toBeNull()
})
