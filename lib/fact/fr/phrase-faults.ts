import type { FactMaterial, Part } from '@/lib/fact/material'
import type { Document } from '@/lib/language/document'

/** *a accepté l’aide de quatre pays : l’Espagne, …*: behind the colon stands what the answer leaves out. */
export function isListCut({ text }: Document, { asked, key }: FactMaterial): boolean {
  return asked.role === 'object' && key.form === 'nominal' && /^ ?:/u.test(text.slice(key.span.end, key.span.end + 2).replace(/\u00a0|\u202f/u, ' ')) // prettier-ignore
}

/**
 * *sur le rail, la route et l’eau* without its second (taken for an aside of the first), *en Normandie, en Bretagne* without its comma: a
 * list of which members or commas are gone.
 */
export function isListTorn(material: FactMaterial): boolean {
  const { words } = material.clause.sentence
  const parts = [material.clause.subject, ...material.clause.parts]
  const torn = ({ words: said }: Part): boolean => {
    const gap = said.findIndex((index, place) => place > 0 && index > (said[place - 1] ?? index) + 1 && words[(said[place - 1] ?? 0) + 1]?.form === ',') // prettier-ignore
    return gap > 0 && said.slice(gap).some((index) => words[index]?.upos === 'CCONJ')
  }
  const listed = (part: Part, place: number): boolean => {
    const before = parts[place - 1]
    const last = before ? Math.max(...before.words) : -1
    const [first = -1] = part.words
    if (!before || words[last + 1]?.form !== ',' || first !== last + 2) return false
    const preposition = words[first]?.form.toLowerCase()
    return words[first]?.upos === 'ADP' && !part.time && before.words.slice(-3).some((index) => words[index]?.form.toLowerCase() === preposition) // prettier-ignore
  }
  return parts.some((part, place) => torn(part) || listed(part, place))
}

/** *Le premier fut, en 1899, le Narval*: what something was, it was in other years as well. */
export const isYearOfIdentity = ({ clause, key }: FactMaterial): boolean =>
  key.form === 'date' && clause.voice === 'copular' && clause.parts.some(({ role, text }) => role === 'attribute' && /^(?:(?:le|la|les)\s|l[’'])/iu.test(text)) // prettier-ignore

/** *(Le canal de Lourmel est) un canal français qui relie …*: which one, the relative clause does not say. */
export const isAnyOfItsSort = ({ clause, asked }: FactMaterial): boolean =>
  clause.origin === 'relative' && clause.subject !== asked && /^une?\s/iu.test(clause.subject.text)

/** Where and when somebody was born is an aside of a report, unless it is about them. */
export const isBirthAside = (report: boolean, { clause, fact }: FactMaterial): boolean =>
  report && clause.verb.lemma === 'naître' && !fact.context.includes(clause.subject.text)
