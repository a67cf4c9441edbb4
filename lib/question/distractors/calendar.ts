import type { Language } from '@/lib/language/document'

export const MONTHS: Record<Language, string[]> = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} // prettier-ignore
const WEEKDAYS: Record<Language, string[]> = {
  fr: ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
}
const MILLISECONDS_A_DAY = 86_400_000

export const YEAR = /(?<!\d)\d{3,4}(?!\d)/

/** The month that a text names, and its place in the year, January being 0. */
export function monthIn(
  text: string,
  language: Language,
): { name: string; index: number } | undefined {
  const index = MONTHS[language].findIndex((name) =>
    new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'iu').test(text),
  )
  const name = MONTHS[language][index]
  return name === undefined ? undefined : { name, index }
}

/** A day of the calendar; `month` from 0. */
export interface Day {
  year: number
  month: number
  day: number
}

/** The day so many days later, or earlier. */
export function daysFrom({ year, month, day }: Day, days: number): Day {
  const date = new Date(Date.UTC(year, month, day) + days * MILLISECONDS_A_DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth(), day: date.getUTCDate() }
}

/** Days that everybody knows for something else (month from 1): nobody would take one for the day of an event. */
const FEASTS = new Set(['1-1', '14-2', '29-2', '1-4', '1-5', '4-7', '14-7', '31-10', '1-11', '11-11', '24-12', '25-12', '31-12', '11-9', '8-5', '15-8']) // prettier-ignore

/** Whether a day stands for a feast or a memory of its own. */
export function isFeast({ month, day }: Day): boolean {
  return FEASTS.has(`${day}-${month + 1}`)
}

/** A number as an English ordinal in figures: *21st*. */
export function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1)

/**
 * A day written as another is, weekday included: *lundi 28 avril 2025* → *samedi 3 mai 2025*; null where that cannot be done.
 * @param text holds a day of the month in figures and the month's name
 */
export function writeDay(text: string, to: Day, language: Language): string | null {
  const month = monthIn(text, language)
  const day = /(?<!\d)(\d{1,2})(er|st|nd|rd|th)?(?!\d)/.exec(text)
  if (!month || !day) return null
  const names = WEEKDAYS[language]
  const weekday = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{L})`, 'iu')
  const hasYear = YEAR.test(text)
  if (weekday.test(text) && !hasYear) return null
  const name = names[new Date(Date.UTC(to.year, to.month, to.day)).getUTCDay()] ?? ''
  const suffixed = language === 'fr' ? (to.day === 1 ? '1er' : String(to.day)) : day[2] ? ordinal(to.day) : String(to.day) // prettier-ignore
  const written = MONTHS[language][to.month] ?? ''
  const asWritten = (as: string, other: string): string => (/^\p{Lu}/u.test(as) ? capital(other) : other) // prettier-ignore
  return text
    .replace(day[0], '\u0001')
    .replace(YEAR, String(to.year))
    .replace(new RegExp(month.name, 'iu'), (as) => asWritten(as, written))
    .replace(weekday, (as) => asWritten(as, name))
    .replace('\u0001', suffixed)
}
