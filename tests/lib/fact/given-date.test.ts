import { contextLines } from '@/lib/fact/context'
import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'
import { word } from '@/lib/question/ask/ask'

const TITLE = { fr: 'À Lourmel, la halle rouvre après l’incendie', en: 'Lourmel market hall reopens after the fire' } // prettier-ignore
const DAY = { fr: '3 mai 2009', en: 'May 3, 2009' }

/** What a report may say that only its day makes whole. */
const BODIES: [Language, string, string, string][] = [
  [
    'fr',
    'a day without its year, an office, a weekday',
    'La halle de Lourmel a rouvert vendredi, trois mois après l’incendie du 2 février. Le maire de Lourmel, Paul Ferrand, a remercié les 120 pompiers de la Sarthe. L’architecte Jeanne Marchal a dessiné la nouvelle charpente. La région des Pays de la Loire a payé 4 millions d’euros. Le ministre français de la Culture, Jean Leroy, a visité la halle le 30 avril.',
    'Qui était le ministre français de la Culture en mai 2009 ? Jean Leroy',
  ],
  [
    'fr',
    'words that were said, a number of people, what is to come',
    '« Nous avons reconstruit la halle en trois mois », a déclaré vendredi le maire de la ville, Paul Ferrand. L’incendie avait fait 12 blessés. Au moins 40 personnes avaient été évacuées. La préfecture ouvrira une enquête le 10 mai.',
    'Qui a déclaré : « Nous avons reconstruit la halle en trois mois » ? Paul Ferrand',
  ],
  [
    'en',
    'a day without its year, an office, a weekday',
    'Lourmel market hall reopened on Friday, three months after the fire of February 2. Lourmel mayor Paul Ferrand thanked the 120 firefighters of the region. The architect Jane Marchal designed the new roof. French Culture Minister John Leroy visited the hall on April 30. The European Union paid $4 million for the work.',
    'Who was the French Culture Minister in May 2009? John Leroy',
  ],
  [
    'en',
    'words that were said, a number of people, what is to come',
    '“We rebuilt the hall in three months,” said Paul Ferrand, mayor of Lourmel, on Friday. The fire injured 12 people. At least 40 people were evacuated on February 2. The county will open an inquiry on May 10.',
    'How many people were evacuated on February 2?',
  ],
]

const told = (text: string, language: Language, date?: string): string[] =>
  findFacts(analyse(text, language), date ? { date } : {})
    .map((material) => {
      const { question, answer } = word(material)
      const { context, statement, kind } = material.fact
      return [context, statement, kind, `${question?.replace(/\u00a0/gu, ' ') ?? '-'} ${answer}`, material.doubts.join()].join(' | ') // prettier-ignore
    })
    .sort()

test.each(BODIES)(
  '%s: %s: a date that is given does what a printed one does',
  (language, _, body, question) => {
    const given = told(`${TITLE[language]}\n\n${body}`, language, '2009-05-03')
    expect(given).toEqual(told(`${TITLE[language]}\n\n${DAY[language]}\n\n${body}`, language))
    expect(given.some((line) => line.includes(question))).toBe(true)
  },
)

const text = (language: Language, printed = ''): string =>
  [TITLE[language], printed, BODIES.find(([own]) => own === language)?.[2]].filter(Boolean).join('\n\n') // prettier-ignore

const lineOf = (language: Language, printed: string, date?: string, title?: string) =>
  contextLines(analyse(text(language, printed), language), { ...(date && { date }), ...(title && { title }) }).at(-1) // prettier-ignore

test.each<[Language, string, string | undefined, string]>([
  ['fr', '', undefined, ''],
  ['fr', '', '2009-05-01', '1er mai 2009'],
  ['fr', '', '1789-07-14', '14 juillet 1789'],
  ['en', '', '2009-05-01', 'May 1, 2009'],
  ['fr', 'Publié le 3 mai 2009', '2009-05-04', '4 mai 2009'],
  ['en', '3 May 2009', '2009-05-04', 'May 4, 2009'],
  // The same day stays as the article writes it.
  ['en', '3 May 2009', '2009-05-03', '3 May 2009'],
  ['en', '3 May 2009', undefined, '3 May 2009'],
])(
  '%s: what is printed is %j, what is given %j: the line says %j',
  (language, printed, date, said) => {
    const line = lineOf(language, printed, date)
    expect(line?.context).toBe([TITLE[language], said].filter(Boolean).join(', '))
  },
)

test('a given title has the given date behind it, unless it names the year', () => {
  expect(lineOf('fr', '', '2009-05-03', 'La halle de Lourmel.')).toEqual({
    title: 'La halle de Lourmel',
    context: 'La halle de Lourmel, 3 mai 2009',
  })
  expect(lineOf('fr', '', '2009-05-03', 'Lourmel en 2009')?.context).toBe('Lourmel en 2009')
})

test.each<Language>(['fr', 'en'])('%s: another date changes no id', (language) => {
  const idsOn = (date: string) =>
    findFacts(analyse(text(language), language), { date }).map(({ fact }) => fact.id).sort() // prettier-ignore
  expect(idsOn('2012-05-03')).toEqual(idsOn('2009-05-03'))
})

test.each(['2009', '3/5/2009', 'mai 2009', ''])('%j is no date', (date) => {
  const document = analyse(text('fr'), 'fr')
  expect(() => findFacts(document, { date })).toThrow(RangeError)
})
