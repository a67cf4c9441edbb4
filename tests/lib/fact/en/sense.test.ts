import { faultOf } from '@/lib/fact/en/faults'
import { faultOfSense } from '@/lib/fact/en/sense'
import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'

const HEAD = 'Anna Hill\n\nAnna Hill was a British runner. '

/** The faults of all facts of a sentence whose statement holds `words`. */
function faultsOf(sentence: string, words: string): (string | null)[] {
  const document = analyse(HEAD + sentence, 'en')
  const materials = findFacts(document).filter(({ fact }) => fact.statement.includes(words))
  expect(materials.length).toBeGreaterThan(0)
  return materials.map((material) => faultOf(document, material))
}

test.each([
  ['a limit, which later years keep as well', 'By 1944, Anna Hill broke the record in Leeds.', 'Anna Hill broke', 'by-then'], // prettier-ignore
  ['what the other half takes back', 'Anna Hill defended the title in Leeds, but she came sixth.', 'Anna Hill defended', 'taken-back'], // prettier-ignore
])('finds fault with %s', (_, sentence, words, fault) => {
  expect(faultsOf(sentence, words)).toContain(fault)
})

test.each([
  ['a year', 'In 1944, Anna Hill broke the record in Leeds.', 'Anna Hill broke'],
  ['what happened in a year of its own', 'In 1956 Anna Hill defended the title in Leeds, but came sixth.', 'Anna Hill defended'], // prettier-ignore
  ['a past that reads as a present, of one thing', 'In 1944, Anna Hill put the bell into the tower of Leeds.', 'Anna Hill put'], // prettier-ignore
  ['a month with its year', 'Anna Hill won the race in Leeds in March 1950.', 'Anna Hill won'],
])('finds no such fault with %s', (_, sentence, words) => {
  for (const fault of faultsOf(sentence, words))
    expect(fault ?? 'none').not.toMatch(/^(?:by-then|taken-back|month-alone|unclear-tense)$/u)
})

test('finds fault with a month of no year', () => {
  const document = analyse(`${HEAD}Anna Hill won the race in Leeds in March 1950.`, 'en')
  const dated = findFacts(document).find(({ fact }) => fact.answer === 'March 1950')
  if (!dated) throw new Error('the date is no fact')
  expect(faultOfSense(dated)).toBeNull()
  // With the year that the day of its report gives it, it is asked about; without, not.
  const march = { ...dated.key, text: 'March' }
  expect(faultOfSense({ ...dated, key: march })).toBeNull()
  const undated = findFacts(analyse(`${HEAD}Anna Hill won the race in Leeds in March.`, 'en'))
  for (const { key } of undated) expect(key.time?.from).toBeUndefined()
  const { time } = march
  if (time) delete time.from
  expect(faultOfSense({ ...dated, key: march })).toBe('month-alone')
})
