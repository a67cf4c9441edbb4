import type { Language, TimeExpression } from '@/lib/language/document'
import type { Random } from '@/lib/random'
import { stepsAround } from './rank'

export const MONTHS: Record<Language, string[]> = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} // prettier-ignore
const SEASONS: Record<Language, string[]> = {
  fr: ['printemps', 'été', 'automne', 'hiver'],
  en: ['spring', 'summer', 'autumn', 'winter'],
}
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV', 'XVI', 'XVII', 'XVIII', 'XIX', 'XX', 'XXI'] // prettier-ignore
const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const WEEKDAY =
  /(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? /giu

/** How far apart years are made, by how far they lie back: memory of recent years is sharper. */
function yearSpread(year: number): number {
  if (year >= 1990) return 2
  if (year >= 1900) return 4
  return year >= 1500 ? 8 : 20
}

const YEAR = /(?<!\d)\d{3,4}(?!\d)/

function replaceYears(text: string, step: number): string {
  return text.replace(/(?<!\d)\d{3,4}(?!\d)/g, (year) => String(Number(year) + step))
}

function monthIn(text: string, language: Language): { name: string; index: number } | undefined {
  const lower = text.toLowerCase()
  const index = MONTHS[language].findIndex((name) =>
    new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(lower),
  )
  const name = MONTHS[language][index]
  return name === undefined ? undefined : { name, index }
}

/** Days: the same month and year with other days, or the neighbouring month: *28 avril 2025* → *26 avril 2025*. */
function otherDays(text: string, language: Language, random: Random): string[] {
  const month = monthIn(text, language)
  const dayText = /(?<!\d)(\d{1,2})(er|st|nd|rd|th)?(?![\d])/.exec(text)
  if (!month || !dayText?.[1]) return []
  const day = Number(dayText[1])
  const suffix = (n: number): string => {
    if (language === 'fr') return n === 1 ? 'er' : ''
    if (!dayText[2]) return ''
    return n % 10 === 1 && n !== 11
      ? 'st'
      : n % 10 === 2 && n !== 12
        ? 'nd'
        : n % 10 === 3 && n !== 13
          ? 'rd'
          : 'th'
  }
  const write = (n: number, index: number): string =>
    text
      .replace(WEEKDAY, '')
      .replace(dayText[0], `${n}${suffix(n)}`)
      .replace(new RegExp(month.name, 'iu'), (as) => (/^\p{Lu}/u.test(as) && language === 'fr' ? capital(MONTHS.fr[index] ?? '') : (MONTHS[language][index] ?? ''))) // prettier-ignore
  const result: string[] = []
  for (const step of stepsAround(random, 5)) {
    const n = day + step
    const last = DAYS[month.index] ?? 30
    if (n >= 1 && n <= last) result.push(write(n, month.index))
    else if (n < 1)
      result.push(write((DAYS[(month.index + 11) % 12] ?? 30) + n, (month.index + 11) % 12))
    else result.push(write(n - last, (month.index + 1) % 12))
  }
  // A step over the turn of the year would need another year.
  return result.filter((date) => monthDistance(monthIn(date, language)?.index, month.index) <= 1)
}

function monthDistance(a: number | undefined, b: number): number {
  return a === undefined ? 12 : Math.abs(a - b)
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** Months: other months of the year, and the same month of a neighbouring year. */
function otherMonths(text: string, language: Language, random: Random): string[] {
  const month = monthIn(text, language)
  if (!month) return []
  const result: string[] = []
  for (const step of stepsAround(random, 3)) {
    const index = month.index + step
    const shifted = ((index % 12) + 12) % 12
    const year = Math.floor(index / 12)
    if (year !== 0 && !YEAR.test(text)) continue
    const named = text.replace(new RegExp(month.name, 'iu'), MONTHS[language][shifted] ?? '')
    result.push(year === 0 ? named : replaceYears(named, year))
  }
  return result
}

function otherCenturies(text: string, random: Random): string[] {
  const roman = /(?<!\p{L})([IVX]+)(?=e|ᵉ|ème)/u.exec(text)
  const english = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)/.exec(text)
  const words = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'] // prettier-ignore
  const word = new RegExp(`(?<![\\p{L}-])(${words.join('|')})(?![\\p{L}-])`, 'iu').exec(text)
  return stepsAround(random, 1).flatMap((step) => {
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
      const ending =
        n % 10 === 1 && n !== 11
          ? 'st'
          : n % 10 === 2 && n !== 12
            ? 'nd'
            : n % 10 === 3 && n !== 13
              ? 'rd'
              : 'th'
      return n >= 1 && n <= 21 ? [text.replace(english[0], `${n}${ending}`)] : []
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
  return stepsAround(random, 1).flatMap((step) => {
    const year = Math.floor((index + step) / 4)
    const other = SEASONS[language][(((index + step) % 4) + 4) % 4]
    return other === undefined
      ? []
      : [replaceYears(text.replace(new RegExp(name, 'i'), other), year)]
  })
}

/**
 * Other dates of the same precision, written as the key is: *juin 2024* → *avril 2024, septembre 2024, janvier 2025*. Two or more
 * of them lie on one side of the key as often as on the other.
 */
export function otherDates(
  text: string,
  time: TimeExpression,
  language: Language,
  random: Random,
): string[] {
  if (time.kind === 'period') {
    const years = text.match(/\d{4}/g)
    const first = Number(years?.[0] ?? NaN)
    return years
      ? stepsAround(random, yearSpread(first)).map((step) => replaceYears(text, step))
      : []
  }
  switch (time.precision) {
    case 'day':
      return otherDays(text, language, random)
    case 'month':
      return otherMonths(text, language, random)
    case 'season':
      return otherSeasons(text, language, random)
    case 'century':
      return otherCenturies(text, random)
    case 'decade':
      return stepsAround(random, 1).map((step) => text.replace(/\d0(?=\D|$)/, (d) => String(Number(d) + 10 * step).padStart(2, '0'))).filter((decade) => /(?<!\d)(?:1[5-9]|20)?\d0(?!\d)/.test(decade)) // prettier-ignore
    case 'year': {
      const year = Number(YEAR.exec(text)?.[0] ?? NaN)
      if (Number.isNaN(year)) return []
      return stepsAround(random, yearSpread(year)).map((step) => replaceYears(text, step)).filter((one) => !/(?<!\d)0/.test(one)) // prettier-ignore
    }
  }
}
