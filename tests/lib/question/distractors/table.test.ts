import type { FactMaterial } from '@/lib/fact/material'
import type { Document, Entity, Language, TimeExpression } from '@/lib/language/document'
import { seeded } from '@/lib/random'
import { nearDuplicates } from '@/lib/question/check/choices'
import { shapeOf } from '@/lib/question/check/shape'
import { distract } from '@/lib/question/distractors/distract'
import { cityOf, countryOf } from '@/lib/question/world/world'

interface Case {
  language: Language
  key: string
  form: FactMaterial['key']['form']
  time?: Pick<TimeExpression, 'kind' | 'precision'>
  quantity?: 'cardinal' | 'percent' | 'ordinal' | 'money' | 'measure'
  entity?: Partial<Entity>
  /** Others whom the article names, each in a sentence of its own. */
  others?: Partial<Entity>[]
  /** Years that other sentences of the article name. */
  years?: number[]
  statement?: string
  context?: string
  verb?: string
  subject?: Partial<Entity>
  text?: string
}

const mention = (sentence: number, start = 0, end = 0) => ({ start, end, sentence, firstWord: 0, lastWord: 0, head: 0, form: 'name' as const }) // prettier-ignore

function entityOf(one: Partial<Entity>, id: number): Entity {
  return { id, kind: 'person', name: '', mentions: [mention(id)], confidence: 1, ...one }
}

/** The three wrong answers of a key in an article of which only this is known. */
function wrong(row: Case, seed: number): string[] | null {
  const year = Number(/(?<!\d)\d{3,4}(?!\d)/.exec(row.key)?.[0] ?? NaN)
  const own = row.entity && entityOf({ name: row.key, ...row.entity }, 0)
  const others = (row.others ?? []).map((other, index) => entityOf(other, index + 1))
  const subject = row.subject && entityOf(row.subject, 90)
  const document: Document = {
    text: row.text ?? row.statement ?? row.key,
    language: row.language,
    sentences: [],
    entities: [...(own ? [own] : []), ...others],
    times: (row.years ?? []).map((named, index) => ({ sentence: index + 1, from: { year: named } }) as TimeExpression), // prettier-ignore
    quantities: [],
    quotations: [],
  }
  const material = {
    fact: { statement: row.statement ?? row.key, context: row.context ?? '' },
    language: row.language,
    clause: {
      sentence: { index: 0, words: [] },
      predicate: 0,
      origin: 'main',
      voice: 'active',
      subject: { entity: subject },
      verb: { lemma: row.verb ?? '', tense: 'past' },
      parts: [],
    },
    key: {
      text: row.key,
      form: row.form,
      human: own?.kind === 'person',
      number: 'Sing',
      lemma: '',
      ...(own && { entity: own }),
      ...(row.time && { time: { ...row.time, ...(Number.isNaN(year) ? {} : { from: { year } }) } }),
      ...(row.quantity && { quantity: { kind: row.quantity, approximate: false, value: 0 } }),
    },
    slot: { before: '', text: row.key, after: '' },
  } as unknown as FactMaterial
  const prompt = (row.statement ?? '').replace(row.key, '____')
  return distract({ document, material, answer: row.key, prompt, random: seeded(seed) })
}

const dates = (language: Language, precision: TimeExpression['precision'], keys: string, kind: TimeExpression['kind'] = 'date'): Case[] => keys.split(' | ').map((key) => ({ language, key, form: 'date', time: { kind, precision } })) // prettier-ignore
const amounts = (language: Language, quantity: NonNullable<Case['quantity']>, keys: string): Case[] => keys.split(' | ').map((key) => ({ language, key, form: 'number', quantity })) // prettier-ignore
const names = (language: Language, kind: Entity['kind'], keys: string): Case[] => keys.split(' | ').map((key) => ({ language, key, form: 'name', entity: { kind } })) // prettier-ignore

const CASES: Case[] = [
  ...dates('fr', 'day', '28 avril 2025 | 1er mai 1998 | 3 janvier 1871 | 30 décembre 1922 | 14 juillet 1789 | 31 mai 2014 | lundi 28 avril 2025 | 17 février | 9 novembre 1989 | 2 septembre 1666'), // prettier-ignore
  ...dates('en', 'day', 'May 3, 2019 | 3 April 1978 | July 4, 1817 | 21st March 1804 | December 25, 1991 | January 2, 1905 | Friday, June 7, 2024 | October 9, 1779 | 29 February 1960 | April 1'), // prettier-ignore
  ...dates('fr', 'month', 'juin 2024 | janvier 1915 | décembre 1999 | août 1792 | mars'),
  ...dates('en', 'month', 'May 2022 | January 2016 | December 1848 | August 1914 | May'),
  ...dates('fr', 'year', '2023 | 1992 | 1869 | 1559 | 1803 | 1066 | 496 | 1940 | 2001 | 1900'),
  ...dates('en', 'year', '2024 | 2000 | 1985 | 1724 | 1215 | 1936 | 1999 | 1871 | 1492 | 1829'),
  ...dates('fr', 'century', 'XVIIIe siècle | XIIe siècle | Ve siècle'),
  ...dates('en', 'century', 'the 18th century | the twelfth century | the 3rd century'),
  ...dates('fr', 'decade', 'années 1960 | années 1890 | les années 50'),
  ...dates('en', 'decade', 'the early 2000s | the 1960s | the late 1890s'),
  ...dates('fr', 'season', 'été 2022 | automne 1944'),
  ...dates('en', 'season', 'spring 1941 | winter 1812'),
  ...dates('fr', 'year', '1914 à 1918 | 1981 à 1988 | 1923 à 1944 | 1643-1715 | 2013-14', 'period'),
  ...dates('en', 'year', '1939 to 1945 | 2009 to 2017 | 1861–1865 | 1998-99', 'period'),
  ...amounts('fr', 'cardinal', '300 | 12 450 | 25 | 1 200 | 2 862 | 14,2 milliards | 150 | 3 | 2 | 17 | trois | deux | vingt-trois | soixante-dix | quatre-vingt-douze | quatorze millions'), // prettier-ignore
  ...amounts('en', 'cardinal', '12,000 | 3,500 | 90 | 8 | 1.5 million | 301 | six | twenty-four | ninety-two | seventeen'), // prettier-ignore
  ...amounts('fr', 'percent', '5,72 % | 99,3 % | 50 % | 3 % | 68 %'),
  ...amounts('en', 'percent', '68 per cent | 12.5% | 95 percent'),
  ...amounts('fr', 'ordinal', 'troisième | neuvième'),
  ...amounts('en', 'ordinal', 'seventh | fifth'),
  ...names('fr', 'place', 'Lyon | Bordeaux | Koursk | Italie | Corée du Nord | Bavière | Pyongyang | Berlin | Japon | Rouen | Marseille'), // prettier-ignore
  ...names('en', 'place', 'Boston | Germany | Ohio | Glasgow | Tokyo | Mexico | Turin | Ankara | Queensland'), // prettier-ignore
  ...names('fr', 'organisation', 'TASS | NASA | Le Monde | Renault | UNESCO | Gallimard'),
  ...names('en', 'organisation', 'BBC | Harvard University | Google | Reuters | Manchester United'),
  ...names('fr', 'person', 'Paul Cézanne | Emmanuel Kant | Isaac Newton'),
  ...names('en', 'person', 'Charles Darwin | Jane Austen | Barack Obama'),
  ...['le ministère de la Défense', 'un avocat', 'un violon', 'le ministère russe des Finances'].map((key): Case => ({ language: 'fr', key, form: 'nominal', entity: { kind: 'organisation' } })), // prettier-ignore
  ...['the Ministry of Justice', 'a physicist', 'an astronomer', 'a cathedral'].map((key): Case => ({ language: 'en', key, form: 'nominal', entity: { kind: 'organisation' } })), // prettier-ignore
]

const FEAST = /^(?:25 décembre|1er janvier|14 juillet|11 novembre|1er mai)|^(?:December 25|January 1|July 4)(?!\d)/ // prettier-ignore

test(`wrong answers of ${CASES.length} keys are of their kind and form, apart from one another, and no key stands out`, () => {
  expect(CASES.length).toBeGreaterThan(120)
  const without: string[] = []
  for (const row of CASES) {
    for (let seed = 0; seed < 8; seed++) {
      const others = wrong(row, seed)
      if (!others) {
        without.push(`${row.key} (${seed})`)
        continue
      }
      const what = `${row.key} → ${others.join(' | ')}`
      const own = shapeOf(row.key, row.language)
      expect([what, new Set([row.key, ...others]).size]).toEqual([what, 4])
      others.forEach((other, index) => {
        const its = shapeOf(other, row.language)
        expect([what, its.kind, its.opening, its.capital]).toEqual([what, own.kind, own.opening, own.capital]) // prettier-ignore
        if (own.kind === 'date') expect([what, its.detail]).toEqual([what, own.detail])
        for (const another of [row.key, ...others.slice(0, index)])
          expect([what, nearDuplicates(other, another)]).toEqual([what, false])
        expect([what, FEAST.test(other)]).toEqual([what, false])
        expect(what).not.toMatch(/NaN|undefined|Infinity/)
      })
      const lengths = others.map(({ length }) => length)
      expect([what, own.length > 1.8 * Math.max(...lengths) + 4]).toEqual([what, false])
    }
  }
  expect(without).toEqual([])
})

const years = (others: string[] | null): number[] => (others ?? []).map((other) => Number(/\d{4}/.exec(other)?.[0])) // prettier-ignore
const always = (row: Case, holds: (others: string[]) => boolean): boolean =>
  Array.from({ length: 40 }, (_, seed) => wrong(row, seed)).every((others) => others === null || holds(others)) // prettier-ignore
const year = (key: string, more: Partial<Case>): Case => ({ language: 'fr', key, form: 'date', time: { kind: 'date', precision: 'year' }, ...more }) // prettier-ignore
const day = (key: string, more: Partial<Case> = {}): Case => ({ language: 'fr', key, form: 'date', time: { kind: 'date', precision: 'day' }, ...more }) // prettier-ignore

test('years are possible ones', () => {
  // Born before the first deed that the article tells, and some years before.
  const born = year('1839', { verb: 'naître', years: [1861, 1869], statement: 'Il naît en 1839.' })
  expect(always(born, (others) => Math.max(...years(others)) <= 1853)).toBe(true)
  // Dead after the last.
  const died = year('1906', { verb: 'mourir', years: [1902, 1874] })
  expect(always(died, (others) => Math.min(...years(others)) >= 1902)).toBe(true)
  // Nothing past the date of the report.
  const reported = year('2021', { context: 'Élections au Mali, 3 mai 2021' })
  expect(always(reported, (others) => Math.max(...years(others)) <= 2021)).toBe(true)
  // Nothing outside a life.
  const text = 'Odile Tarrade (1901-1923) peint.'
  const lived = year('1920', { text, subject: { name: 'Odile Tarrade', mentions: [mention(0, 0, 13)] } }) // prettier-ignore
  expect(always(lived, (others) => years(others).every((one) => one >= 1909 && one <= 1923))).toBe(true) // prettier-ignore
  // Nor the year of a death, where a deed is told; *to* is as good as a dash.
  const dead = year('1920', { language: 'en', years: [1923], text: 'Odile Tarrade (3 May 1901 to 4 June 1923) paints.', subject: { name: 'Odile Tarrade', mentions: [mention(0, 0, 13)] } }) // prettier-ignore
  expect(always(dead, (others) => years(others).every((one) => one >= 1917 && one <= 1923))).toBe(true) // prettier-ignore
  // The year that the question names is no answer to it.
  const told = year('1992', { statement: 'Entrée au conseil en 1992, elle le quitte avant 1994.' })
  expect(always(told, (others) => !years(others).includes(1994))).toBe(true)
  expect(always(year('1992', {}), (others) => !years(others).includes(1994))).toBe(false)
})

test('years that the article names elsewhere stand among the wrong ones', () => {
  const row = year('1869', { years: [1874, 1861] })
  expect(always(row, (others) => !years(others).some((one) => one === 1874 || one === 1861))).toBe(false) // prettier-ignore
})

test('days are spread over the months of their year, near ones where the month is told, none past the report', () => {
  const month = (date: string) => /[a-zéû]{3,}/.exec(date)?.[0]
  const open = day('31 mai 2014')
  expect(always(open, (others) => new Set(others.map(month)).size > 1 && years(others).every((one) => one === 2014))).toBe(true) // prettier-ignore
  const told = day('28 avril 2025', { context: 'Visite à Koursk, avril 2025' })
  expect(always(told, (others) => others.every((other) => /mars|avril|mai/.test(other)))).toBe(true)
  const past = day('12 mars 2025', { context: 'Visite à Koursk, avril 2025' })
  expect(always(past, (others) => others.every((other) => /janvier|février|mars|avril/.test(other)))).toBe(true) // prettier-ignore
})

test('a weekday is that of its day', () => {
  const names = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
  const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] // prettier-ignore
  const right = (date: string) => {
    const [, weekday = '', number, month = ''] = /^(\p{L}+) (\d+)(?:er)? (\p{L}+)/u.exec(date) ?? []
    return names[new Date(Date.UTC(2025, months.indexOf(month), Number(number))).getUTCDay()] === weekday // prettier-ignore
  }
  expect(always(day('lundi 28 avril 2025'), (others) => others.every(right))).toBe(true)
  expect(wrong(day('lundi 28 avril'), 1)).toBeNull()
})

test('nobody famous stands beside somebody unknown, and nobody of another time', () => {
  const row: Case = {
    language: 'en',
    key: 'Alma Tressider',
    form: 'name',
    entity: { kind: 'person', gender: 'Fem' },
    others: [
      ...['Rosa Bonheur', 'Ida Penrose', 'Nell Garrick', 'Vera Lindqvist', 'Maud Ashcombe'].map((name) => ({ name, gender: 'Fem' as const })), // prettier-ignore
      { name: 'Tom Garrick', gender: 'Masc' },
    ],
  }
  expect(wrong(row, 1)).not.toBeNull()
  expect(always(row, (others) => !others.includes('Rosa Bonheur') && !others.includes('Tom Garrick'))).toBe(true) // prettier-ignore
  // With two left, the question has no choices: no stranger fills them up.
  expect(wrong({ ...row, others: (row.others ?? []).slice(0, 3) }, 1)).toBeNull()
  const apart: Case = { ...row, years: [1790, 1950, 1951, 1952, 1953], entity: { kind: 'person', gender: 'Fem', mentions: [mention(2)] } } // prettier-ignore
  const early = { ...apart, others: [{ name: 'Ann Holloway', gender: 'Fem' as const }, ...(row.others ?? []).slice(1, 5)] } // prettier-ignore
  expect(always(early, (others) => !others.includes('Ann Holloway'))).toBe(true)
})

test('people of one field stand beside each other, and no word that may be no name', () => {
  const said = (names: string[], role: string) => names.map((name) => `The ${role} ${name} came to the long and very windy market of the town on the river, and left with it.`).join(' ') // prettier-ignore
  const painters = ['Ida Penrose', 'Nell Garrick', 'Vera Lindqvist']
  const bankers = ['Maud Ashcombe', 'Una Fairley', 'Rhoda Lister']
  const text = `${said(['Alma Tressider', ...painters], 'painter')} ${said(bankers, 'soldier')} Accused left.`
  const placed = (name: string, sentence: number) => [mention(sentence, text.indexOf(name), text.indexOf(name) + name.length)] // prettier-ignore
  const row: Case = {
    language: 'en', key: 'Alma Tressider', form: 'name', text,
    entity: { kind: 'person', gender: 'Fem', mentions: placed('Alma Tressider', 0) },
    others: [...painters, ...bankers].map((name, i) => ({ name, gender: 'Fem' as const, mentions: placed(name, i + 1) })), // prettier-ignore
  } // prettier-ignore
  expect(always(row, (others) => others.every((other) => painters.includes(other)))).toBe(true)
  const once = { ...row, key: 'Alma', others: [...painters.map((name) => name.split(' ')[0] ?? ''), 'Accused'].map((name, i) => ({ name, gender: 'Fem' as const, mentions: [...placed(name, i + 1), ...(name === 'Accused' ? [] : placed(name, i + 1))] })) } // prettier-ignore
  expect(always(once, (others) => !others.includes('Accused'))).toBe(true)
})

test('places are near, of like size, and no suburbs', () => {
  const place = (key: string, more: Partial<Case> = {}): Case => ({ language: 'fr', key, form: 'name', entity: { kind: 'place' }, ...more }) // prettier-ignore
  const suburb = /^(?:Cergy-Pontoise|Villeurbanne|Boulogne-Billancourt|Argenteuil)$/
  expect(always(place('Nantes'), (others) => others.every((other) => cityOf(other)?.country === 'FR' && !suburb.test(other)))).toBe(true) // prettier-ignore
  expect(always(place('Besançon'), (others) => others.every((other) => (cityOf(other)?.rank ?? 0) > 3))).toBe(true) // prettier-ignore
  // A capital beside its neighbours', unless the article is about the country's own cities.
  expect(always(place('Pyongyang'), (others) => others.every((other) => cityOf(other)?.capital && other !== 'Oulan-Bator'))).toBe(true) // prettier-ignore
  const domestic = place('Paris', { others: [{ kind: 'place', name: 'Rouen' }] })
  expect(always(domestic, (others) => others.every((other) => cityOf(other)?.country === 'FR'))).toBe(true) // prettier-ignore
  const french = place('Paris', { text: 'Une revue française a paru à Paris.' })
  expect(always(french, (others) => others.every((other) => cityOf(other)?.country === 'FR'))).toBe(true) // prettier-ignore
  // A far country that the article names as well is none to be taken for France.
  const far = place('France', { others: [{ kind: 'place', name: 'Indonésie' }, { kind: 'place', name: 'Belgique' }] }) // prettier-ignore
  expect(always(far, (others) => others.every((other) => countryOf(other)?.region === 'Europe'))).toBe(true) // prettier-ignore
})

test('countries that could have done it, and no capitals where the country is told', () => {
  const place = (key: string, more: Partial<Case> = {}): Case => ({ language: 'fr', key, form: 'name', entity: { kind: 'place' }, ...more }) // prettier-ignore
  // Of a war or a cup, only those that the article names.
  expect(wrong(place('Suède', { statement: 'La Suède gagna la bataille de Lourmel.' }), 1)).toBeNull() // prettier-ignore
  const named = ['Norvège', 'Finlande', 'Islande', 'Belgique'].map((name) => ({ kind: 'place' as const, name })) // prettier-ignore
  const fought = place('Suède', { statement: 'La Suède gagna la bataille de Lourmel.', others: named }) // prettier-ignore
  expect(wrong(fought, 1)).not.toBeNull()
  expect(always(fought, (others) => others.every((other) => named.some(({ name }) => name === other)))).toBe(true) // prettier-ignore
  const members = place('Suède', { statement: 'La Suède a présidé l’Union européenne.' })
  expect(always(members, (others) => !others.some((other) => /Norvège|Islande|Royaume-Uni|Suisse/u.test(other)))).toBe(true) // prettier-ignore
  const college: Case = { language: 'en', key: 'London', form: 'name', entity: { kind: 'place' }, text: 'She taught at the Halden College in London.', statement: 'She taught at the Halden College in London.', others: [{ kind: 'organisation', name: 'Halden College', mentions: [mention(1, 18, 32)] }] } // prettier-ignore
  expect(wrong(college, 1)).toBeNull()
  expect(wrong({ ...college, others: [] }, 1)).not.toBeNull()
  expect(wrong({ ...college, key: 'Cambridge', others: [] }, 1)).toBeNull()
})

test('bodies are those of the time', () => {
  const row: Case = { language: 'fr', key: 'TF1', form: 'name', entity: { kind: 'organisation' }, statement: 'Elle rejoint TF1 en 1992.' } // prettier-ignore
  expect(wrong(row, 1)).toBeNull()
  const later = { ...row, statement: 'Elle rejoint TF1 en 1998.' }
  expect(always(later, (others) => !others.includes('BFM TV'))).toBe(true)
  expect(always({ ...row, statement: 'Elle rejoint TF1 en 2010.' }, (others) => !others.includes('BFM TV'))).toBe(false) // prettier-ignore
})
