import type { CalendarPoint, Language } from '@/lib/language/document'
import { day as inEnglish } from './en/day'
import { day as inFrench } from './fr/day'

/** A day in full, as a language writes it: *1er mai 2010*, *May 1, 2010*. */
export const IN_WORDS: Readonly<Record<Language, (point: CalendarPoint) => string>> = { fr: inFrench, en: inEnglish } // prettier-ignore

/** When an article was published, as it stands above its questions. */
export interface WrittenDay {
  day: CalendarPoint
  /** *28 avril 2025* */
  written: string
}

/**
 * A day in words.
 * @param date `YYYY-MM-DD`
 * @throws RangeError for a date that is written otherwise
 */
export function writeDay(date: string, language: Language): WrittenDay {
  const [, year, month, ofMonth] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date) ?? []
  if (!year || !month || !ofMonth) throw new RangeError(`Not a date: ${date}`)
  const day = { year: Number(year), month: Number(month), day: Number(ofMonth) }
  return { day, written: IN_WORDS[language](day) }
}

/** A title with the day of its article behind it, unless it names the year. */
export function datedTitle(title: string, report?: WrittenDay): string {
  const bare = title.replace(/[.\s]+$/u, '')
  const told = !report || title.includes(String(report.day.year))
  return told ? bare : [bare, report.written].filter(Boolean).join(', ')
}
