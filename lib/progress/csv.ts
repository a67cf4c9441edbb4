import { isoDay } from '@/lib/review/day'
import type { DayTally } from '@/lib/review/tally'

const COLUMNS = ['reviews', 'tested', 'recalled', 'learned', 'lapsed'] as const

/** One line a day (RFC 4180), the oldest first; `minutes` with a decimal point. Names of columns are those of the code. */
export function progressCsv(days: ReadonlyMap<number, DayTally>): string {
  const head = ['day', ...COLUMNS, 'minutes'].join()
  const lines = [...days]
    .sort(([a], [b]) => a - b)
    .map(([day, tally]) =>
      [
        isoDay(day),
        ...COLUMNS.map((column) => tally[column]),
        (tally.durationMs / 60_000).toFixed(1),
      ].join(),
    )
  return [head, ...lines, ''].join('\r\n')
}
