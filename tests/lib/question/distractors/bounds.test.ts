import { findFacts } from '@/lib/fact/find'
import { analyse } from '@/lib/language/analyse'
import type { CalendarPoint, Language } from '@/lib/language/document'
import { boundsOf, isWithin } from '@/lib/question/distractors/bounds'
import { otherDates } from '@/lib/question/distractors/dates'
import { formsOfFact } from '@/lib/question/quiz'
import { seeded } from '@/lib/random'

const SEEDS = Array.from({ length: 30 }, (_, seed) => seed)

/** The bounds of the date `answer` of a text. */
function boundsIn(text: string, answer: string, language: Language, date?: string) {
  const document = analyse(text, language)
  const material = findFacts(document, date === undefined ? {} : { date }).find(({ key }) => key.text === answer) // prettier-ignore
  const at = material?.key.time?.from
  if (!material || !at) throw new Error(`${answer} is no date of a fact`)
  return { bounds: boundsOf(document, material, at), time: material.key.time }
}

const day = (year: number, month?: number, day?: number): CalendarPoint => ({ year, ...(month && { month }), ...(day && { day }) }) // prettier-ignore

const TRIAL =
  'Un procès à Lourmel\n\nPaul Ferrand est accusé du vol du musée de Lourmel. Le musée de Lourmel a été cambriolé le 24 mai 2014. Paul Ferrand a été arrêté le 30 mai 2014 à la gare de Brissac.'
const LIGHTHOUSE =
  'Phare de Brissac\n\nLe phare de Brissac est construit en 1851. Le peintre Paul Ferrand visite le phare de Brissac en 1868.\n\nLe phare de Brissac est détruit en 1871.'
const STORM =
  'The 1902 Halden flood\n\nThe town of Halden built a long dam in 1905. The river was calm for many years.'

test.each([
  ['an arrest does not come before the deed', TRIAL, '30 mai 2014', 'fr', [day(2014, 5, 12), day(2014, 4)], [day(2014, 5, 27), day(2014, 6)]], // prettier-ignore
  ['nor the deed after the arrest', TRIAL, '24 mai 2014', 'fr', [day(2014, 6, 2)], [day(2014, 5, 3), day(2014, 5, 28)]], // prettier-ignore
  ['nothing happens in what is not built yet, or is no more', LIGHTHOUSE, '1868', 'fr', [day(1850), day(1872)], [day(1851), day(1871), day(1860)]], // prettier-ignore
  ['what followed the event above did not come before it', STORM, '1905', 'en', [day(1901), day(1890)], [day(1902), day(1912)]], // prettier-ignore
] as const)('%s', (_, text, answer, language, outside, inside) => {
  const { bounds } = boundsIn(text, answer, language)
  expect(outside.filter((point) => isWithin(bounds, point))).toEqual([])
  expect(inside.filter((point) => !isWithin(bounds, point))).toEqual([])
})

test('what is to come is not offered as past, nor what was as to come', () => {
  const text = 'Un pont pour Brissac\n\nLa ville de Brissac ouvrira le nouveau pont le 19 juin 2021. Le 3 février 2021, Paul Ferrand a fermé le musée de Brissac.' // prettier-ignore
  const later = boundsIn(text, '19 juin 2021', 'fr', '2021-05-12').bounds
  expect([day(2021, 5, 11), day(2021, 5, 12), day(2021, 7, 1)].map((point) => isWithin(later, point))).toEqual([false, true, true]) // prettier-ignore
  const earlier = boundsIn(text, '3 février 2021', 'fr', '2021-05-12').bounds
  expect([day(2021, 5, 13), day(2021, 5, 12), day(2021, 4)].map((point) => isWithin(earlier, point))).toEqual([false, true, true]) // prettier-ignore
})

test('all that is offered lies between the bounds, and days are found in a little room too', () => {
  const { bounds, time } = boundsIn(TRIAL, '30 mai 2014', 'fr')
  let below = 0
  for (const seed of SEEDS) {
    const others = otherDates('30 mai 2014', time!, 'fr', seeded(seed), bounds)
    for (const other of others) {
      const [, number = '', month = ''] = /^(\d+)(?:er)? (\p{L}+)/u.exec(other) ?? []
      const point = day(2014, ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'].indexOf(month) + 1, Number(number)) // prettier-ignore
      expect([other, isWithin(bounds, point)]).toEqual([other, true])
      if (month === 'mai' && Number(number) < 30) below++
    }
  }
  expect(below).toBeGreaterThan(0)
})

test('games come every fourth year, and matches in their season', () => {
  const games = 'Clara Holm\n\nClara Holm won two medals at the Summer Olympics in 1968.'
  const { bounds, time } = boundsIn(games, '1968', 'en')
  const years = SEEDS.flatMap((seed) => otherDates('1968', time!, 'en', seeded(seed), bounds).map(Number)) // prettier-ignore
  expect(years.length).toBeGreaterThan(60)
  expect(years.filter((year) => (year - 1968) % 4 !== 0)).toEqual([])
  const season = { ...bounds, seasonal: true as const, named: [] }
  const months = SEEDS.flatMap((seed) => otherDates('July 1968', { ...time!, precision: 'month' }, 'en', seeded(seed), season)) // prettier-ignore
  expect(new Set(months)).toEqual(new Set(['May 1968', 'June 1968', 'August 1968', 'September 1968'])) // prettier-ignore
})

test('of what was so by then no other time is surely wrong', () => {
  const text = 'Town of Halden\n\nThe town of Halden had two schools by 1871. The town of Halden built a bridge in 1866.' // prettier-ignore
  const document = analyse(text, 'en')
  const years = findFacts(document).filter(({ key }) => key.form === 'date').map(({ key }) => key.text) // prettier-ignore
  expect(years).toContain('1866')
})

test('a key is as often the first of four dates as the last', () => {
  const rows = [['1868', 'year'], ['juin 1944', 'month'], ['12 juin 1944', 'day'], ['années 1960', 'decade']] as const // prettier-ignore
  for (const [text, precision] of rows) {
    const ranks = [0, 0, 0, 0]
    for (let seed = 0; seed < 800; seed++) {
      const others = otherDates(text, { kind: 'date', precision } as Parameters<typeof otherDates>[1], 'fr', seeded(seed * 7919)).slice(0, 3) // prettier-ignore
      const rank = others.filter((other) => placeOf(other) < placeOf(text)).length
      ranks[rank] = (ranks[rank] ?? 0) + 1
    }
    for (const count of ranks) expect([text, Math.abs(count / 800 - 0.25) < 0.08]).toEqual([text, true]) // prettier-ignore
  }
})

const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] // prettier-ignore

/** Where a date stands among others of its precision. */
function placeOf(date: string): number {
  const year = Number(/\d{4}/.exec(date)?.[0])
  const month = MONTHS.findIndex((name) => date.includes(name))
  return year * 10_000 + month * 100 + Number(/^\d{1,2}(?=\D)/.exec(date)?.[0] ?? 0)
}

/** The wrong answers of the date `answer` of a text, over some seeds; none where it is not asked with choices. */
function choicesIn(text: string, answer: string, language: Language, date?: string): string[] {
  const document = analyse(text, language)
  const materials = findFacts(document, date === undefined ? {} : { date }).filter(({ key }) => key.text === answer) // prettier-ignore
  expect([answer, materials.length > 0]).toEqual([answer, true])
  return materials.flatMap((material) => SEEDS.flatMap((seed) => formsOfFact(document, material, seed))).flatMap((form) => (form.kind === 'choice' ? form.choices.filter((choice) => choice !== form.answer) : [])) // prettier-ignore
}

test.each([
  ['after a thing that is named', 'Paul Ferrand\n\nPaul Ferrand a rejoint le port de Brissac en 1951 après la fermeture du musée de Lourmel.', '1951', 'fr'], // prettier-ignore
  ['under a king', 'Ville de Brissac\n\nLa ville de Brissac a obtenu une charte du roi Charles VI en 1391.', '1391', 'fr'], // prettier-ignore
  ['during a thing that is named', 'Clara Holm\n\nClara Holm founded the museum of Halden in 1951 during the strike of the harbour.', '1951', 'en'], // prettier-ignore
] as const)('what was %s is asked with no other years', (_, text, answer, language) => {
  expect(choicesIn(text, answer, language)).toEqual([])
})

test('the day of a reign is asked with others of its year', () => {
  const text = 'Ville de Brissac\n\nLe roi Charles VI est entré dans la ville de Brissac le 11 mars 1391.' // prettier-ignore
  expect(choicesIn(text, '11 mars 1391', 'fr').length).toBeGreaterThan(0)
})

test.each([
  ['a year that the next sentence tells', 'Paul Ferrand\n\nPaul Ferrand a ouvert le musée de Lourmel en 1951. Le musée de Lourmel a reçu un prix en 1949.', '1951', 'fr', /1949/u], // prettier-ignore
  ['what comes before in one sentence, later', 'Paul Ferrand\n\nPaul Ferrand a remporté la coupe de Lourmel en 2004 et a rejoint le club de Brissac en 2006.', '2004', 'fr', /200[789]|201/u], // prettier-ignore
  ['a year beside one that is long past', 'Ville de Brissac\n\nLa ville de Brissac a obtenu une charte en 1391.', '1391', 'fr', /138[4-9]|139[0-8]/u], // prettier-ignore
  ['a year beside what lasted', 'Ville de Brissac\n\nUn soulèvement a éclaté dans la ville de Brissac en 1951.', '1951', 'fr', /1950|1952/u], // prettier-ignore
  ['the year of a report that looks back', 'Une crue à Brissac\n\nUn incendie a détruit le musée de Brissac en 2015. Le port a fermé.', '2015', 'fr', /2019/u], // prettier-ignore
] as const)('%s is no wrong answer', (what, text, answer, language, silly) => {
  const others = choicesIn(text, answer, language, what.includes('report') ? '2019-05-12' : undefined) // prettier-ignore
  expect(others.length).toBeGreaterThan(0)
  expect(others.filter((other) => silly.test(other))).toEqual([])
})

test('no day is the only one of its month', () => {
  const monthOf = (date: string): string => /\p{L}{3,}/u.exec(date)?.[0] ?? ''
  for (const key of ['19 novembre 1873', '11 janvier 1798', '4 avril 1874', '2 décembre 1950'])
    for (const seed of SEEDS) {
      const others = otherDates(key, { kind: 'date', precision: 'day' } as Parameters<typeof otherDates>[1], 'fr', seeded(seed)) // prettier-ignore
      if (others.length > 0) expect([key, others.map(monthOf).includes(monthOf(key))]).toEqual([key, true]) // prettier-ignore
    }
})
