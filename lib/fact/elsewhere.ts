import type { Document } from '@/lib/language/document'
import type { FactMaterial } from './material'

/** What happens to somebody but once, however often a text comes back to it. */
const ONCE = /^(?:bear|die)$/u

const indexes = new WeakMap<Document, Map<string, Set<number>>>()

/** The sentences in which each lemma (lower case) stands. */
function sentencesByLemma(document: Document): Map<string, Set<number>> {
  const held = indexes.get(document)
  if (held) return held
  const index = new Map<string, Set<number>>()
  for (const sentence of document.sentences) {
    for (const word of sentence.words) {
      const lemma = word.lemma.toLowerCase()
      const found = index.get(lemma) ?? new Set<number>()
      index.set(lemma, found.add(sentence.index))
    }
  }
  indexes.set(document, index)
  return index
}

/**
 * Whether another sentence of the article says the same with what may be another answer: *She returned to Cork in 1920*, where she
 * returned there in 1931 as well. Then a question on either has two answers.
 */
export function isSaidElsewhere(document: Document, { clause, asked, key }: FactMaterial): boolean {
  const index = sentencesByLemma(document)
  const { words } = clause.sentence
  const telling = clause.parts
    .flatMap((part) => (part.time ? [] : part.words))
    .flatMap((place) => words[place] ?? [])
    .filter(
      ({ upos, start }) =>
        (/^(?:NOUN|PROPN|NUM)$/u.test(upos) || (upos === 'ADJ' && document.language === 'en')) &&
        !(start >= key.span.start && start < key.span.end),
    ) // prettier-ignore
    .map(({ lemma }) => lemma.toLowerCase())
  const lemmas = [clause.verb.lemma === 'be' ? 'be' : (words[clause.predicate]?.lemma.toLowerCase() ?? ''), ...telling] // prettier-ignore
  const [first = new Set<number>(), ...others] = lemmas.map((lemma) => index.get(lemma) ?? new Set<number>()) // prettier-ignore
  const subject = clause.subject.entity
  const english = document.language === 'en'
  if (english && ONCE.test(clause.verb.lemma) && subject && asked.role !== 'subject') return false
  // *in 2013*, of which another sentence does not speak
  const years = english ? clause.parts.flatMap((part) => (part !== asked && /(?<!\d)\d{4}(?!\d)/u.exec(part.time ? part.text : '')) || []) : [] // prettier-ignore
  return [...first].some((sentence) => {
    if (sentence === clause.sentence.index || document.sentences[sentence]?.kind !== 'prose')
      return false
    if (!others.every((found) => found.has(sentence))) return false
    const said = document.sentences[sentence]
    if (said && years.some((year) => !document.text.slice(said.start, said.end).includes(year))) return false // prettier-ignore
    if (asked.role === 'subject') return telling.length > 0
    return (
      subject?.mentions.some((mention) => mention.sentence === sentence) === true ||
      (document.sentences[sentence]?.words ?? []).some(({ form }) =>
        /^(?:he|she|it|they)$/iu.test(form),
      )
    )
  })
}
