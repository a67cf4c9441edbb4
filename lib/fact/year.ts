import type { CalendarPoint, TimeExpression } from '@/lib/language/document'

const DAY = /^XXXX-(\d\d)(?:-(\d\d))?$/u
/** A report tells of days up to so many months off. */
const MONTHS_AROUND = 6

/** The times of a report with the year of days and months that are told without it: the one nearest to the day of the report. */
export function withYears(
  times: readonly TimeExpression[],
  report: CalendarPoint | undefined,
): TimeExpression[] {
  const { year, month } = report ?? {}
  if (year === undefined || month === undefined) return [...times]
  return times.map((time) => {
    const found = time.from || time.kind !== 'date' ? null : DAY.exec(time.value)
    if (!found) return time
    const own = Number(found[1])
    const shift = own - month > MONTHS_AROUND ? -1 : month - own > MONTHS_AROUND ? 1 : 0
    const from = { year: year + shift, month: own, ...(found[2] && { day: Number(found[2]) }) }
    return { ...time, from }
  })
}
