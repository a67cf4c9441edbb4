import type { Language } from '@/lib/language/document'
import type { Random } from '@/lib/random'
import { isWithin, type Bounds } from './bounds'
import { MONTHS, ordinal } from './calendar'
import { balanced } from './rank'
import { climb, replaceYears, yearSpread } from './years'

const SEASONS: Record<Language, string[]> = {
  fr: ['printemps', 'été', 'automne', 'hiver'],
  en: ['spring', 'summer', 'autumn', 'winter'],
}
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI'] // prettier-ignore
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'] // prettier-ignore

/** What the steps before and after a key's place in a row give, the nearest first, without what `write` has nothing for. */
function stepwise(random: Random, write: (step: number) => string | undefined): string[] {
  const side = (steps: number[]): string[] => steps.flatMap((step) => write(step) ?? [])
  return balanced(side([-1, -2, -3]), side([1, 2, 3]), random)
}

/** *XVIIIe siècle* → *XVIIe siècle*: the centuries around. */
export function otherCenturies(text: string, bounds: Bounds, random: Random): string[] {
  const roman = /(?<!\p{L})([IVX]+)(?:er|e|ᵉ|ème)(?!\p{L})/u.exec(text)
  const figures = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)/.exec(text)
  const word = new RegExp(`(?<![\\p{L}-])(${ORDINALS.join('|')})(?![\\p{L}-])`, 'iu').exec(text)
  const own = roman ? ROMAN.indexOf(roman[1] ?? '') + 1 : figures ? Number(figures[1]) : ORDINALS.indexOf(word?.[1]?.toLowerCase() ?? '') + 1 // prettier-ignore
  const [said] = roman ?? figures ?? word ?? []
  if (own < 1 || said === undefined) return []
  return stepwise(random, (step) => {
    const century = own + step
    if (century < 1 || century > ROMAN.length) return undefined
    if (!isWithin(bounds, { year: century * 100 - 99 }, { year: century * 100 })) return undefined
    const other = roman ? `${ROMAN[century - 1]}${century === 1 ? 'er' : 'e'}` : figures ? ordinal(century) : (ORDINALS[century - 1] ?? '') // prettier-ignore
    return text.replace(said, other)
  })
}

/** The seasons around, of their years. */
export function otherSeasons(
  text: string,
  bounds: Bounds,
  language: Language,
  random: Random,
): string[] {
  const index = SEASONS[language].findIndex((name) => text.toLowerCase().includes(name))
  const name = SEASONS[language][index]
  if (name === undefined) return []
  const year = Number(/(?<!\d)\d{3,4}(?!\d)/.exec(text)?.[0] ?? NaN)
  return stepwise(random, (step) => {
    const years = Math.floor((index + step) / 4)
    const other = SEASONS[language][(((index + step) % 4) + 4) % 4]
    if (other === undefined) return undefined
    if (!Number.isNaN(year) && !isWithin(bounds, { year: year + years })) return undefined
    return replaceYears(text.replace(new RegExp(name, 'i'), other), years)
  })
}

export const DECADE = /(?<!\d)(\d{2,4})(?=['’]?s(?!\p{L}))|(?<=années )(\d{2,4})(?!\d)/u
const EACH_DECADE = new RegExp(DECADE, 'gu')

/** *the 1960s* → *the 1950s*: the decades around. */
export function otherDecades(text: string, bounds: Bounds, random: Random): string[] {
  const decade = Number(DECADE.exec(text)?.[0] ?? NaN)
  if (Number.isNaN(decade) || decade % 10 !== 0) return []
  return stepwise(random, (step) => {
    const other = decade + 10 * step
    // *les années 60* are those of one century.
    if (decade < 100 && (other < 10 || other > 90)) return undefined
    if (decade >= 100 && !isWithin(bounds, { year: other }, { year: other + 9 })) return undefined
    return text.replace(EACH_DECADE, (one) => String(Number(one) + 10 * step))
  })
}

const MONTH = new RegExp(`(?<!\\p{L})(?:${[...MONTHS.fr, ...MONTHS.en].join('|')})(?!\\p{L})`, 'iu')

/** Periods of about the same length that begin a little earlier or later: *1914 à 1918* → *1911 à 1916*. */
export function otherPeriods(text: string, bounds: Bounds, random: Random): string[] {
  const short = /(?<!\d)(\d{4})([-–/])(\d{2})(?!\d)/u.exec(text)
  const years = text.match(/(?<!\d)\d{3,4}(?!\d)/gu)?.map(Number) ?? []
  const [first, last] = years
  // From a day to a day of one year: other years of it are not to be believed.
  if (first === undefined || MONTH.test(text)) return []
  const paired = !short && last !== undefined && years.length === 2 && last > first
  const length = paired ? last - first : 0
  const slack = Math.min(length - 1, 3)
  const write = (start: number): string[] => {
    const end = paired ? start + length + Math.round((random() * 2 - 1) * slack) : start
    if (!isWithin(bounds, { year: start }) || !isWithin(bounds, { year: end })) return []
    if (short) return [text.replace(short[0], `${start}${short[2]}${String((Number(short[3]) + start - first + 100) % 100).padStart(2, '0')}`)] // prettier-ignore
    if (!paired) return [replaceYears(text, start - first)]
    if (end === last) return []
    return [text.replace(String(first), String(start)).replace(new RegExp(`${last}(?!.*${last})`, 'su'), String(end))] // prettier-ignore
  }
  const side = (sign: 1 | -1): string[] => climb(first, sign, short ? 2 : yearSpread(first), random).flatMap(write) // prettier-ignore
  return balanced(side(-1), side(1), random)
}
