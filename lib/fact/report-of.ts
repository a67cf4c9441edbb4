import type { Document } from '@/lib/language/document'

/** Sentences in which a report says on which weekday it happened. */
const LEAD = 8

/** *aujourd’hui*, *le lendemain*, *mardi suivant*, *a day later*: what an encyclopedia says as well, of our time or of a story's. */
const TIMELESS =
  /^(?:aujourd['’]hui|ce jour|(?:le |au )?lendemain|(?:la )?veille)|(?<!\p{L})(?:suivante?|précédente?|later|earlier|after|before|following|previous)(?!\p{L})/iu

/**
 * Whether a text is the report of a day: it counts days from its own, or names weekdays without their date. Words that others use too
 * count only beside such a one anywhere in the text.
 */
export function isReport(document: Document): boolean {
  const known = told.get(document)
  if (known !== undefined) return known
  const found = tellsOfDay(document)
  told.set(document, found)
  return found
}

/** It is asked of every fact, and the times of the whole text are looked through to tell. */
const told = new WeakMap<Document, boolean>()

function tellsOfDay({ times, sentences, text }: Document): boolean {
  const relative = times.filter(({ value }) => /^(?:XXXX-WXX|P0D$|<P1D$|P1D>$)/u.test(value))
  const own = relative.filter(({ start, end }) => !TIMELESS.test(text.slice(start, end)))
  return own.length > 0 && relative.some(({ sentence }) => sentence < Math.min(LEAD, sentences.length)) // prettier-ignore
}
