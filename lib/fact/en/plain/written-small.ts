import type { Document } from '@/lib/language/document'

const held = new WeakMap<Document, ReadonlySet<string>>()

/** Whether the text also writes this word without a capital: *measles* of *Measles was declared …*. */
export function isWrittenSmall(document: Document, form: string): boolean {
  const known = held.get(document) ?? new Set(document.sentences.flatMap(({ words }) => words.map((word) => word.form)).filter((word) => /^\p{Ll}/u.test(word))) // prettier-ignore
  held.set(document, known)
  return known.has(form.charAt(0).toLowerCase() + form.slice(1))
}
