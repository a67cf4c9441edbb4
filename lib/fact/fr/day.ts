import type { CalendarPoint } from '@/lib/language/document'

const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ') // prettier-ignore

/** *1er mai 2010* */
export const day = ({ year, month = 1, day = 1 }: CalendarPoint): string =>
  `${day === 1 ? '1er' : day} ${MONTHS[month - 1] ?? ''} ${year}`

/** *en mai 2010* */
export const inMonth = ({ year, month }: CalendarPoint): string | undefined =>
  month ? `en ${MONTHS[month - 1] ?? ''} ${year}` : undefined
