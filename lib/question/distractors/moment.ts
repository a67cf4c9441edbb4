import type { CalendarPoint } from '@/lib/language/document'

/**
 * Days and longer stretches of the calendar on one scale, so that a year can be told to lie before a day. Every month has 31 places
 * on it: nothing is counted, only compared.
 */
const MONTH = 31
const YEAR = 12 * MONTH

/** The first day of a year, a month (1–12) or a day. */
export function firstOf({ year, month = 1, day = 1 }: CalendarPoint): number {
  return year * YEAR + (month - 1) * MONTH + day - 1
}

/** The last day of a year, a month (1–12) or a day. */
export function lastOf({ year, month = 12, day = MONTH }: CalendarPoint): number {
  return year * YEAR + (month - 1) * MONTH + day - 1
}
