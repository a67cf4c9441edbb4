import type { CalendarPoint, Document } from '@/lib/language/document'
import type { Grammar } from './grammar'
import type { Head } from './head'

/** The day on which an article was published. */
export interface ReportDay {
  day: CalendarPoint
  /** As the context line says it: *28 avril 2025*. */
  written: string
  /** Whether it was told beside the text, which may print none. */
  given: boolean
}

/**
 * When an article was published: as is given, or else as the text prints it.
 * @param given `YYYY-MM-DD`
 * @throws RangeError for a date that is written otherwise
 */
export function findReportDay(
  document: Document,
  head: Head,
  grammar: Grammar,
  given?: string,
): ReportDay | undefined {
  const printed = printedDay(document, head, grammar)
  if (given === undefined) return printed
  const day = pointOf(given)
  // The same day stands as the article writes it.
  if (printed && isSameDay(printed.day, day)) return { ...printed, given: true }
  return { day, written: grammar.day(day), given: true }
}

/** The day that a line of the head or the dateline gives, as it is written there where it has its month in full. */
function printedDay(
  { text, times }: Document,
  { dates }: Head,
  grammar: Grammar,
): ReportDay | undefined {
  for (const line of dates) {
    const found = times.find(
      ({ precision, from, start, end }) =>
        precision === 'day' && from?.day !== undefined && start >= line.start && end <= line.end,
    )
    if (!found?.from) continue
    const bare = text.slice(found.start, found.end).replace(/^(?:le )?(?:\p{L}+day,? |\p{L}+di,? )?/iu, '') // prettier-ignore
    const full = /\p{L}{4}|May|mai/u.test(bare) && !/\.|Sept(?!ember)/u.test(bare)
    return { day: found.from, written: full ? bare : grammar.day(found.from), given: false }
  }
  return undefined
}

function pointOf(date: string): CalendarPoint {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/u.exec(date) ?? []
  if (!year || !month || !day) throw new RangeError(`Not a date: ${date}`)
  return { year: Number(year), month: Number(month), day: Number(day) }
}

const isSameDay = (a: CalendarPoint, b: CalendarPoint): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day
