import type { CalendarPoint, Language } from '@/lib/language/document'
import { monthIn, YEAR } from './calendar'

/** The date at the end of a context line: *Soldats nord-coréens à Koursk, avril 2025*. */
export function reportedIn(context: string, language: Language): CalendarPoint | undefined {
  // prettier-ignore
  const end = /,\s([^,]*?(?:,\s)?\d{4})$/u.exec(context)?.[1]
  const year = Number(YEAR.exec(end ?? '')?.[0] ?? NaN)
  if (end === undefined || Number.isNaN(year)) return undefined
  const month = monthIn(end, language)
  const day = Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(end)?.[0] ?? NaN)
  return { year, ...(month && { month: month.index + 1, ...(day && { day }) }) }
}
