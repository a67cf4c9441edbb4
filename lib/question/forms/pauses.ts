import type { Clause, FactMaterial, Part, Slot } from '@/lib/fact/material'
import type { Document } from '@/lib/language/document'

/** Where the gap begins and ends, while commas are put around it. */
const [OPEN, CLOSE] = ['\u0001', '\u0002']

/** Whether the sentence sets a part between commas: *ordonne, le 11 janvier 1798, l'occupation*. */
function isSetOff({ text }: Document, { sentence }: Clause, { words }: Part): boolean {
  const [first, last] = [sentence.words[words[0] ?? -1], sentence.words[words.at(-1) ?? -1]]
  if (!first || !last) return false
  return /,\s?$/u.test(text.slice(sentence.start, first.start)) && /^\s?,/u.test(text.slice(last.end, sentence.end)) // prettier-ignore
}

const escape = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&')

/** A text with commas around some words of it that others stand before and behind; the marks of the gap may stand among them. */
function setOff(text: string, words: string): string {
  const marked = [...words].map(escape).join(`[${OPEN}${CLOSE}]?`)
  return text.replace(new RegExp(`(?<=[^,]) (${OPEN}?${marked}${CLOSE}?) (?=\\S)`, 'u'), ', $1, ')
}

/**
 * The statement with the commas that its sentence has around a time, and in English with one before *according to*: a clause is
 * written without them.
 */
export function withPauses(
  document: Document,
  { clause, language }: FactMaterial,
  slot: Slot,
): Slot {
  const marked = `${slot.before}${OPEN}${slot.text}${CLOSE}${slot.after}`
  const set = clause.parts.filter((part) => part.time && !part.fronted && isSetOff(document, clause, part)) // prettier-ignore
  const paused = set.reduce((text, part) => setOff(text, part.text), marked)
  const written = language === 'en' ? paused.replace(/(?<=[^,]) (?=according to [^,]+\.$)/u, ', ') : paused // prettier-ignore
  const [before = '', rest = ''] = written.split(OPEN)
  const [text = '', after = ''] = rest.split(CLOSE)
  return { before, text, after }
}
