import type { CalendarPoint, Document } from '@/lib/language/document'
import { IN_WORDS, writeDay, type WrittenDay } from './dated-title'
import type { Head } from './head'

/** The day on which an article was published. */
export interface ReportDay extends WrittenDay {
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
  given?: string,
): ReportDay | undefined {
  const printed = printedDay(document, head)
  if (given === undefined) return printed
  const told = writeDay(given, document.language)
  // The same day stands as the article writes it.
  const same = printed && isSameDay(printed.day, told.day)
  return { ...told, ...(same && { written: printed.written }), given: true }
}

/** The day that a line of the head or the dateline gives, as it is written there where it has its month in full. */
function printedDay({ text, times, language }: Document, { dates }: Head): ReportDay | undefined {
  for (const line of dates) {
    const found = times.find(
      ({ precision, from, start, end }) =>
        precision === 'day' && from?.day !== undefined && start >= line.start && end <= line.end,
    )
    if (!found?.from) continue
    const bare = text.slice(found.start, found.end).replace(/^(?:le )?(?:\p{L}+day,? |\p{L}+di,? )?/iu, '') // prettier-ignore
    const full = /\p{L}{4}|May|mai/u.test(bare) && !/\.|Sept(?!ember)|(?<!\d)0/u.test(bare)
    return { day: found.from, written: full ? bare : IN_WORDS[language](found.from), given: false }
  }
  return undefined
}

const isSameDay = (a: CalendarPoint, b: CalendarPoint): boolean =>
  a.year === b.year && a.month === b.month && a.day === b.day
