import type { Word } from '@/lib/language/document'
import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import { nearest, themeOf, type About, type PlainReading, type Theme } from './about'
import { asideEnd, readAside, readParticiple } from './asides'
import { dayAt, tellsItsDay } from './calendar'
import { openingAt } from './opening'
import { bracketEnd } from './phrase'
import { readPredicates } from './predicates'
import { protagonistOf } from './protagonist'
import { readRelatives } from './relatives'
import { saidBy, type Said } from './said'
import { subjectAt, subjectOf } from './subject'

/** What was read of a stretch of a sentence that is a statement by itself. */
interface Stretch {
  clauses: Clause[]
  subject: Part
  theme: Theme | undefined
}

/** The plain statements of all sentences of an English text, by sentence. */
export function readPlain(given: Reading): Map<number, Clause[]> {
  const protagonist = protagonistOf(given)
  const reading: PlainReading = { ...given, ...(protagonist && { protagonist }) }
  const found = new Map<number, Clause[]>()
  let before: About | undefined
  for (const tree of reading.trees) {
    if (tree.sentence.kind !== 'prose') continue
    const stretches = readSentence(reading, tree, nearest(reading, tree, before))
    const [first] = stretches
    before = first && { part: first.subject, sentence: tree.sentence.index, paragraph: tree.sentence.paragraph } // prettier-ignore
    if (first?.theme && !reading.theme) reading.theme = first.theme
    const clauses = stretches.flatMap((stretch) => stretch.clauses)
    const all = isAskedOrQuoted(tree) ? clauses : [...clauses, ...readRelatives(reading, tree, clauses)] // prettier-ignore
    if (all.length > 0) found.set(tree.sentence.index, all)
  }
  return found
}

/**
 * The plain statements of an English sentence, stretch by stretch: in each a subject, its verb and what follows in that order, with the
 * clauses that *who*, *which* or a participle set off behind the subject, and what *and* adds. Any other order gives nothing.
 */
function readSentence(reading: PlainReading, tree: Tree, near: Part | undefined): Stretch[] {
  if (isAskedOrQuoted(tree)) return []
  const said = saidBy(reading, tree)
  if (!said || said.attribution?.selfContained === false) return []
  return beginnings(tree.words, said).flatMap((from, place) => readStretch(reading, tree, { ...said, from }, place === 0 ? (sourceOf(said) ?? near) : undefined) ?? []) // prettier-ignore
}

/** Whom a pronoun behind *Ann Lee said (that)* takes up. */
function sourceOf({ attribution, from }: Said): Part | undefined {
  if (!attribution || from === 0) return undefined
  return { ...attribution, role: 'subject', text: attribution.bare }
}

/** A question, a sentence inside a quotation, or words that are left out. */
function isAskedOrQuoted({ document, sentence, words }: Tree): boolean {
  return (
    words.some(({ form }) => /^(?:[?[\]]|\.\.\.|…)$/u.test(form)) ||
    document.quotations.some(({ start, end }) => start < sentence.start && end > sentence.start)
  )
}

/** Where statements of a sentence may begin: at its own beginning, and behind *; …*, *: …* and *, while …*. */
function beginnings(words: readonly Word[], { from, to }: Said): number[] {
  const found = [from]
  for (let index = from; index < to - 3; index++) {
    const { form = '' } = words[index] ?? {}
    // What is only so if, or what somebody thought.
    if (/^(?:if|unless|whether|that|["“”])$/iu.test(form)) break
    const joins = /^(?:and|but|while|whereas)$/u.test(words[index + 1]?.form ?? '')
    // *…: his first novel came out in 1970*
    const explained = form === ':' && !words.some(({ form: mark }) => /^["“”]$/u.test(mark))
    if (form === ';' || explained) found.push(index + 1 + Number(joins))
    else if (form === ',' && joins) found.push(index + 2)
  }
  return found
}

function readStretch(
  reading: PlainReading,
  tree: Tree,
  { attribution, from, to }: Said,
  near: Part | undefined,
): Stretch | undefined {
  const { words } = tree
  const opening = openingAt(reading, tree, from, to)
  const phrase = opening && subjectAt(reading, tree, opening.end)
  // With no verb behind it, one of its words is the verb, taken for a noun: *The canal links Leeds with York.*
  if (!phrase || !words.slice(phrase.end, to).some(isVerb)) return undefined
  const found = subjectOf(reading, tree, phrase, near)
  if (!found) return undefined
  const { subject } = found
  const clauses: Clause[] = []
  // *Born in Leeds, Ann Lee …*
  if (opening.end > from && opening.parts.length === 0) clauses.push(...readParticiple(reading, tree, found, from, opening.end - 1)) // prettier-ignore
  let at = dayAt(reading, tree, phrase.end) ?? phrase.end
  if (at > phrase.end && !tellsItsDay(reading)) return undefined
  if (words[at]?.form === '(') at = bracketEnd(words, at) ?? at
  const stretch: Stretch = { clauses, subject, theme: themeOf(reading, tree, { ...phrase, end: at }, subject) } // prettier-ignore
  if (words[at]?.form === ',') {
    const close = asideEnd(words, at + 1)
    if (close === undefined) return stretch
    clauses.push(...readAside(reading, tree, found, at + 1, close))
    at = close + 1
  }
  const around = [
    ...opening.parts.map((part) => withPronoun(part, subject)),
    ...(attribution ? [attribution] : []),
  ]
  clauses.push(...readPredicates(reading, tree, found, at, to, around))
  return stretch
}

const isVerb = ({ upos }: Word): boolean => /^(?:VERB|AUX)$/u.test(upos)

/** *in the year of Ann Lee’s wedding, Ann Lee …* → *of her wedding* */
function withPronoun(part: Part, { entity, gender, text }: Part): Part {
  if (entity?.kind !== 'person' || !gender) return part
  const own = gender === 'Fem' ? 'her' : 'his'
  return { ...part, text: part.text.replace(`${text}’s`, own), bare: part.bare.replace(`${text}’s`, own) } // prettier-ignore
}
