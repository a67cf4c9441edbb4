import { dateOfDay, dayOfDate, isoDay, parseDay } from '@/lib/review/day'

/** Nothing that is read as an article is older than print. */
const EARLIEST = '1400-01-01'
/** UTC+14: where a day begins first. */
const FIRST_TO_WAKE_MS = 14 * 3_600_000

/** Between which days, both included, an article may be dated: up to today, wherever its reader is. */
export function articleDates(now: Date): { min: string; max: string } {
  return { min: EARLIEST, max: isoDay(dayOfDate(now.getTime() + FIRST_TO_WAKE_MS)) }
}

/** Whether this is a day that there was, written `YYYY-MM-DD`, on which an article can have been published. */
export function isArticleDate(text: string, now: Date): boolean {
  const { min, max } = articleDates(now)
  return parseDay(text) !== null && text >= min && text <= max
}

/** A valid date (or none: empty) as its column holds it. */
export function storeDate(date: string): Date | null {
  const day = parseDay(date)
  return day === null ? null : dateOfDay(day)
}

/** What its column holds as a date, `YYYY-MM-DD`. */
export const readDate = (column: Date | null): string | null => column && isoDay(dayOfDate(column))
