import type { Document } from '@/lib/language/document'

/** Sentences in which a report says on which weekday it happened. */
const LEAD = 8

/** Whether a text is the report of a day: it counts days from its own, or names weekdays without their date. */
export function isReport({ times, sentences }: Document): boolean {
  return times.some(
    ({ sentence, value }) =>
      sentence < Math.min(LEAD, sentences.length) && /^(?:XXXX-WXX|P0D$|<P1D$|P1D>$)/u.test(value),
  )
}
