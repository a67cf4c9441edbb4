import { analyse } from '@/lib/language/analyse'
import { isHalfNamed, isTold } from '@/lib/fact/doubts/names'
import { findFacts } from '@/lib/fact/find'
import { openReading } from '@/lib/fact/open'
import { french } from '@/lib/fact/fr/grammar'
import { grow } from '../grow'

/** The doubts about the facts of a text that have this key. */
function doubts(text: string, key: string): string[] {
  const found = findFacts(analyse(text, 'fr')).filter((material) => material.key.text === key)
  expect(found.length).toBeGreaterThan(0)
  return [...new Set(found.flatMap((material) => material.doubts))]
}

const REPORT = 'Un pont relie les deux rives à Lima\n\n3 mai 2009. – '

test('an event of a dated report is published with its date in the context line', () => {
  const text = `${REPORT}L’architecte Rosa Quispe a inauguré le pont de Lima.`
  const [fact] = findFacts(analyse(text, 'fr')).filter(({ key }) => key.text === 'Rosa Quispe')
  expect(fact?.fact.context).toBe('Un pont relie les deux rives à Lima, 3 mai 2009')
  expect(fact?.doubts).toEqual([])
})

test('the same in a report without a date is not', () => {
  const text = 'Un pont relie les deux rives à Lima\n\nL’architecte Rosa Quispe a inauguré mardi le pont de Lima.' // prettier-ignore
  expect(doubts(text, 'Rosa Quispe')).toContain('undated')
})

test.each([
  ['a misspelt word', 'Rosa Quispe a inauguré le pont de la liberation de Lima.', 'misspelt'],
  ['what nobody has told of', 'Rosa Quispe a inauguré la fontaine.', 'ungrounded'],
])('%s', (_, sentence, doubt) => {
  expect(doubts(REPORT + sentence, 'Rosa Quispe')).toContain(doubt)
})

test.each(['De son côté, Lima paie.', 'Lima paie à son tour.', 'Lima a déjà payé.'])(
  '%s',
  (text) => {
    expect(french.links.test(text)).toBe(true)
  },
)

test('the context line that holds a part of the name tells it', () => {
  expect(isTold({ text: 'Rosa Quispe', form: 'name' }, 'Le pont « Quispe » est ouvert')).toBe(true)
  expect(isTold({ text: 'Rosa Quispe', form: 'name' }, 'Le pont est ouvert')).toBe(false)
  expect(isTold({ text: '12', form: 'number' }, 'Un pont de 12 arches')).toBe(true)
  expect(isTold({ text: '12', form: 'number' }, 'Un pont de 120 arches')).toBe(false)
  expect(isTold({ text: 'la médaille d’or', form: 'nominal' }, 'Une médaille pour Lima')).toBe(true)
})

test('a name that goes on elsewhere is half a name', () => {
  const document = grow(
    `
    Amin Amin PROPN 2 nsubj Gender=Masc
    peint peindre VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    ~. . PUNCT 2 punct _

    Amin Amin PROPN 3 nsubj Gender=Masc
    al-Masri al-Masri PROPN 1 flat:name _
    dort dormir VERB 0 root Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin
    ~. . PUNCT 3 punct _`,
    'fr',
    { Amin: 'person' },
  )
  const reading = openReading(document, french, () => undefined)
  expect(isHalfNamed(reading, 'Amin peint.')).toBe(true)
  // Of whom the article is called so, it is the name.
  const own = openReading(document, french, () => undefined, { title: 'Amin' })
  expect(isHalfNamed(own, 'Amin peint.')).toBe(false)
  expect(isHalfNamed(reading, 'Amin al-Masri peint.')).toBe(false)
})
