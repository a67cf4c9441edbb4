import type { Language, TimeExpression } from '@/lib/language/document'
import type { Random } from '@/lib/random'
import type { Bounds } from './bounds'
import { MONTHS, YEAR, daysFrom, isFeast, monthIn, ordinal, writeDay, type Day } from './calendar'
import { balanced, stepsAround, WANTED } from './rank'

const SEASONS: Record<Language, string[]> = {
  fr: ['printemps', 'été', 'automne', 'hiver'],
  en: ['spring', 'summer', 'autumn', 'winter'],
}
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI'] // prettier-ignore
/** A year for days that have none: any that is no leap year does. */
const SOME_YEAR = 2001
const OPEN: Bounds = { from: -Infinity, to: Infinity, named: [] }

/** How far apart years are made, by how far they lie back: memory of recent years is sharper. */
function yearSpread(year: number): number {
  if (year >= 1990) return 2
  if (year >= 1900) return 4
  return year >= 1500 ? 8 : 20
}

function replaceYears(text: string, step: number): string {
  return text.replace(/(?<!\d)\d{3,4}(?!\d)/g, (year) => String(Number(year) + step))
}

/** Ever further from a value, as many as are asked for, each up to `spread` from the last. */
function climb(from: number, sign: 1 | -1, spread: number, random: Random): number[] {
  let value = from
  return Array.from({ length: WANTED + 1 }, () => (value += sign * (1 + Math.floor(random() * spread)))) // prettier-ignore
}

/** Other years: about as far off as memory errs, and some that the article names for something else. */
function otherYears(text: string, bounds: Bounds, random: Random): string[] {
  const year = Number(YEAR.exec(text)?.[0] ?? NaN)
  if (Number.isNaN(year)) return []
  const spread = yearSpread(year)
  const side = (sign: 1 | -1): number[] => {
    const made = climb(year, sign, spread, random)
    const named = bounds.named.filter((other) => (other - year) * sign > 0 && Math.abs(other - year) <= 4 * spread) // prettier-ignore
    const mixed = named.length > 0 && random() < 0.6 ? [named[Math.floor(random() * named.length)] as number, ...made] : made // prettier-ignore
    return [...new Set(mixed)].filter((other) => other >= bounds.from && other <= bounds.to && other > 99) // prettier-ignore
  }
  return balanced(side(-1), side(1), random).map((other) => replaceYears(text, other - year))
}

/** Days of other weeks and mostly other months, none of them a feast; near ones where the article's month is told above. */
function otherDays(
  text: string,
  time: TimeExpression,
  bounds: Bounds,
  language: Language,
  random: Random,
): string[] {
  const month = monthIn(text, language)
  const day = Number(/(?<!\d)\d{1,2}(?=(?:er|st|nd|rd|th)?(?!\d))/.exec(text)?.[0] ?? NaN)
  if (!month || !(day >= 1 && day <= 31)) return []
  const key: Day = {
    year: Number(YEAR.exec(text)?.[0] ?? time.from?.year ?? SOME_YEAR),
    month: month.index,
    day,
  }
  const told = bounds.month === key.year * 12 + key.month
  const far = (steps: number): number => (told ? 2 + steps * 3 : 9 + steps * 38)
  const used = new Set([day])
  const side = (sign: 1 | -1): Day[] => {
    const days: Day[] = []
    let reach = 0
    for (let tries = 0; tries < 12 && days.length < WANTED + 1; tries++) {
      reach += Math.round(far(random()))
      const other = daysFrom(key, sign * reach)
      const late = bounds.month !== undefined && !told && other.year * 12 + other.month > bounds.month // prettier-ignore
      // The same weekday each time, or the same day of another month, looks made.
      if (reach % 7 === 0 || isFeast(other) || used.has(other.day) || late) continue
      // The key would stand alone in its year.
      if (other.year !== key.year) continue
      used.add(other.day)
      days.push(other)
    }
    return days
  }
  return balanced(side(-1), side(1), random).flatMap((other) => writeDay(text, other, language) ?? []) // prettier-ignore
}

/** Other months of the year; of a neighbouring one only where there are too few. */
function otherMonths(text: string, bounds: Bounds, language: Language, random: Random): string[] {
  const month = monthIn(text, language)
  if (!month) return []
  const year = Number(YEAR.exec(text)?.[0] ?? NaN)
  const side = (sign: 1 | -1): string[] =>
    climb(month.index, sign, 3, random).flatMap((index) => {
      const shifted = ((index % 12) + 12) % 12
      const years = Math.floor(index / 12)
      if (years !== 0 && Number.isNaN(year)) return []
      if (year + years < bounds.from || year + years > bounds.to) return []
      if (bounds.month !== undefined && year * 12 + index > bounds.month) return []
      const named = text.replace(new RegExp(month.name, 'iu'), (as) => {
        const other = MONTHS[language][shifted] ?? ''
        return /^\p{Lu}/u.test(as) ? other.slice(0, 1).toUpperCase() + other.slice(1) : other
      })
      return [years === 0 ? named : replaceYears(named, years)]
    })
  const [lower, higher] = [side(-1), side(1)]
  const same = (date: string): boolean => YEAR.exec(date)?.[0] === YEAR.exec(text)?.[0]
  const away = (date: string): boolean => !same(date)
  return [
    ...balanced(lower.filter(same), higher.filter(same), random),
    ...balanced(lower.filter(away), higher.filter(away), random),
  ]
}

function otherCenturies(text: string, random: Random): string[] {
  const roman = /(?<!\p{L})([IVX]+)(?=e|ᵉ|ème)/u.exec(text)
  const english = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)/.exec(text)
  const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'] // prettier-ignore
  const word = new RegExp(`(?<![\\p{L}-])(${words.join('|')})(?![\\p{L}-])`, 'iu').exec(text)
  return balanced([-1, -2, -3], [1, 2, 3], random).flatMap((step) => {
    if (roman?.[1]) {
      const n = ROMAN.indexOf(roman[1]) + step
      const name = ROMAN[n]
      const from = n === 0 ? 'er' : 'e'
      return name && n > 0
        ? [text.replace(new RegExp(`${roman[1]}(?:er|ème|e|ᵉ)`), name + from)]
        : []
    }
    if (english?.[1]) {
      const n = Number(english[1]) + step
      return n >= 1 && n <= 21 ? [text.replace(english[0], ordinal(n))] : []
    }
    const n = word?.[1] ? words.indexOf(word[1].toLowerCase()) + step : -1
    const name = words[n]
    return name && word?.[1] ? [text.replace(word[1], name)] : []
  })
}

function otherSeasons(text: string, language: Language, random: Random): string[] {
  const index = SEASONS[language].findIndex((name) => text.toLowerCase().includes(name))
  const name = SEASONS[language][index]
  if (name === undefined) return []
  return balanced([-1, -2, -3], [1, 2, 3], random).flatMap((step) => {
    const year = Math.floor((index + step) / 4)
    const other = SEASONS[language][(((index + step) % 4) + 4) % 4]
    return other === undefined
      ? []
      : [replaceYears(text.replace(new RegExp(name, 'i'), other), year)]
  })
}

const DECADE = /(?<!\d)(\d{2,4})(?=['’]?s(?!\p{L}))|(?<=années )(\d{2,4})(?!\d)/u

const EACH_DECADE = new RegExp(DECADE, 'gu')

function otherDecades(text: string, random: Random): string[] {
  const match = DECADE.exec(text)
  const decade = Number(match?.[0] ?? NaN)
  if (Number.isNaN(decade) || decade % 10 !== 0) return []
  return balanced([-1, -2, -3], [1, 2, 3], random).flatMap((step) => {
    const other = decade + 10 * step
    // *les années 60* are those of one century.
    return decade < 100 && (other < 10 || other > 90)
      ? []
      : [text.replace(EACH_DECADE, (one) => String(Number(one) + 10 * step))]
  })
}

/** Periods of about the same length that begin a little earlier or later: *1914 à 1918* → *1911 à 1916*. */
function otherPeriods(text: string, bounds: Bounds, random: Random): string[] {
  const short = /(?<!\d)(\d{4})([-–/])(\d{2})(?!\d)/u.exec(text)
  const years = text.match(/(?<!\d)\d{3,4}(?!\d)/gu)?.map(Number) ?? []
  const [first, last] = years
  if (short) return stepsAround(random, 2).map((step) => text.replace(short[0], `${Number(short[1]) + step}${short[2]}${String((Number(short[3]) + step + 100) % 100).padStart(2, '0')}`)) // prettier-ignore
  if (first === undefined) return []
  const starts = [-1, 1].map((sign) => climb(first, sign as 1 | -1, yearSpread(first), random)) as [number[], number[]] // prettier-ignore
  if (last === undefined || years.length > 2 || last <= first)
    return balanced(...starts, random).map((start) => replaceYears(text, start - first))
  const length = last - first
  const slack = Math.min(length - 1, 3)
  return balanced(...starts, random).flatMap((start) => {
    const end = start + length + Math.round((random() * 2 - 1) * slack)
    if (start < bounds.from || end > bounds.to || end === last) return []
    return [text.replace(String(first), String(start)).replace(new RegExp(`${last}(?!.*${last})`, 'su'), String(end))] // prettier-ignore
  })
}

/**
 * Other dates of the same precision, written as the key is: *juin 2024* → *avril 2024, septembre 2024, janvier 2025*. The key is as
 * often the earliest of them as the latest, unless the bounds forbid it.
 */
export function otherDates(
  text: string,
  time: TimeExpression,
  language: Language,
  random: Random,
  bounds: Bounds = OPEN,
): string[] {
  if (DECADE.test(text)) return otherDecades(text, random)
  if (time.kind === 'period') return otherPeriods(text, bounds, random)
  switch (time.precision) {
    case 'day':
      return otherDays(text, time, bounds, language, random)
    case 'month':
      return otherMonths(text, bounds, language, random)
    case 'season':
      return otherSeasons(text, language, random)
    case 'century':
      return otherCenturies(text, random)
    case 'decade':
      return []
    case 'year':
      return otherYears(text, bounds, random)
  }
}
