import type { CalendarPoint } from '@/lib/language/document'

const MONTHS = 'January February March April May June July August September October November December'.split(' ') // prettier-ignore

/** *May 1, 2010* */
export const day = ({ year, month = 1, day = 1 }: CalendarPoint): string =>
  `${MONTHS[month - 1] ?? ''} ${day}, ${year}`

/** *in May 2010* */
export const inMonth = ({ year, month }: CalendarPoint): string | undefined =>
  month ? `in ${MONTHS[month - 1] ?? ''} ${year}` : undefined
