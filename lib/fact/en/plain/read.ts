import type { Word } from '@/lib/language/document'
import { past } from '@/lib/language/en/verb'
import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import { nearest, standsFor, themeOf, type About, type PlainReading, type Theme } from './about'
import { bracketEnd, complementsAt, dayAt, timeAt } from './complements'
import { attributionPart, plainPart, standingFor, subjectPart } from './part'
import { phraseAt, type Phrase } from './phrase'
import { verbAt } from './verb'

/** Words that open a clause of circumstance, which may be left out without making the rest untrue. */
const CIRCUMSTANCE = /^(?:after|when|while|as|although|though|because|since|before)$/iu
const RELATIVE = /^(?:who|which)$/iu
/** Participles by which an aside tells the origin of what stands before it. */
const ORIGIN = /^(?:born|founded|built|created|established|designed|opened|launched|published|written|directed|named|killed|elected|appointed|discovered|invented|released|produced|operated|owned|completed|signed|introduced|organized|organised|developed|made|painted|composed)$/iu // prettier-ignore

/** What a clause is read with. */
interface Found {
  subject: Part
  plural: boolean
}

/** The plain statements of all sentences of an English text, by sentence. */
export function readPlain(given: Reading): Map<number, Clause[]> {
  const reading: PlainReading = { ...given }
  const found = new Map<number, Clause[]>()
  let before: About | undefined
  for (const tree of reading.trees) {
    if (tree.sentence.kind !== 'prose') continue
    const read = readSentence(reading, tree, nearest(reading, tree, before))
    before = read && { part: read.subject, sentence: tree.sentence.index, paragraph: tree.sentence.paragraph } // prettier-ignore
    if (read?.theme && !reading.theme) reading.theme = read.theme
    if (read) found.set(tree.sentence.index, read.clauses)
  }
  return found
}

/**
 * The plain statements of an English sentence: subject, verb and what follows in that order, with the clauses that *who*, *which* or a
 * participle set off behind the subject, and what *and* adds. A sentence in any other order gives nothing.
 */
function readSentence(
  reading: PlainReading,
  tree: Tree,
  near: Part | undefined,
): { clauses: Clause[]; subject: Part; theme: Theme | undefined } | undefined {
  const { words } = tree
  if (words.some(({ form }) => /^(?:[?"“”[\]]|\.\.\.|…)$/u.test(form))) return undefined
  const { attribution, from, to } = saidBy(reading, tree)
  const opening = openingAt(reading, tree, from)
  const phrase = opening && subjectAt(reading, tree, opening.end)
  if (!phrase) return undefined
  const found = subjectOf(reading, tree, phrase, near)
  if (!found) return undefined
  const { subject } = found
  const clauses: Clause[] = []
  let at = dayAt(reading, tree, phrase.end) ?? phrase.end
  if (at > phrase.end && !reading.report?.from) return undefined
  if (words[at]?.form === '(') at = bracketEnd(words, at) ?? at
  if (words[at]?.form === ',') {
    const close = asideEnd(words, at + 1)
    if (close === undefined) return { clauses, subject, theme: undefined }
    clauses.push(...readAside(reading, tree, found, at + 1, close))
    at = close + 1
  }
  const around = [...opening.parts, ...(attribution ? [attribution] : [])]
  clauses.push(...readPredicates(reading, tree, found, at, to, around))
  return { clauses, subject, theme: themeOf(reading, tree, phrase, subject) }
}

/** *…, police said.* and *According to police, …*: who says it, and between which words what is said stands. */
function saidBy(
  reading: PlainReading,
  tree: Tree,
): { attribution?: Part; from: number; to: number } {
  const { words } = tree
  const to = words[words.length - 1]?.upos === 'PUNCT' ? words.length - 1 : words.length
  if (/^according$/iu.test(words[0]?.form ?? '')) {
    const by = phraseAt(words, 2)
    if (by && words[by.end]?.form === ',') return { attribution: attributionPart(reading, tree, by), from: by.end + 1, to } // prettier-ignore
  }
  for (let index = to - 1; index > 2; index--) {
    if (words[index]?.form !== ',') continue
    const according = /^according$/iu.test(words[index + 1]?.form ?? '')
    const by = phraseAt(words, index + (according ? 3 : 1))
    if (by && according && by.end === to) return { attribution: attributionPart(reading, tree, by), from: 0, to: index } // prettier-ignore
    const says = by && /^(?:said|says|reported)$/u.test(words[by.end]?.form ?? '')
    if (by && says && by.end + 3 >= to) return { attribution: attributionPart(reading, tree, by), from: 0, to: index } // prettier-ignore
    break
  }
  return { from: 0, to }
}

/** What stands before the subject: a phrase of time or place is kept, a clause of circumstance left out. */
function openingAt(
  reading: PlainReading,
  tree: Tree,
  from: number,
): { end: number; parts: Part[] } | undefined {
  const { words } = tree
  const first = words[from]
  if (!first) return undefined
  const comma = words.findIndex(({ form, index }) => index > from && form === ',')
  const time = timeAt(reading, tree, from, 1)
  if (first.upos === 'ADP' || first.upos === 'SCONJ') {
    const verbs = words.slice(from, comma < 0 ? from : comma).some(({ upos }) => /^(?:VERB|AUX)$/u.test(upos)) // prettier-ignore
    if (verbs) return CIRCUMSTANCE.test(first.form) ? { end: comma + 1, parts: [] } : undefined
    if (time && first.upos === 'ADP') {
      const end = time.lastWord + 1
      const next = words[end]?.form === ',' ? end + 1 : end
      // *In June 2012 in Leeds, …*
      if (words[end]?.upos === 'ADP') return undefined
      const part = plainPart(reading, tree, { start: from, end, core: end, joined: false }, 'modifier', from + 1) // prettier-ignore
      return { end: next, parts: [{ ...part, fronted: true }] }
    }
    const phrase = phraseAt(words, from + 1)
    if (!phrase || words[phrase.end]?.form !== ',') return undefined
    const part = plainPart(reading, tree, { ...phrase, start: from }, 'modifier', from + 1)
    return { end: phrase.end + 1, parts: [{ ...part, fronted: true }] }
  }
  return { end: from, parts: [] }
}

/** The subject's phrase with the phrases that prepositions add to it before the verb. */
function subjectAt(reading: PlainReading, tree: Tree, from: number): Phrase | undefined {
  const { words } = tree
  const first = words[from]
  if (first?.upos === 'PRON' && /^(?:he|she|it|they)$/iu.test(first.form)) return { start: from, end: from + 1, core: from + 1, joined: false } // prettier-ignore
  const phrase = phraseAt(words, from)
  if (!phrase) return undefined
  let { end } = phrase
  while (words[end]?.upos === 'ADP' && dayAt(reading, tree, end) === undefined) {
    const next = phraseAt(words, end + 1)
    if (!next) return undefined
    end = next.end
  }
  return { ...phrase, end }
}

function subjectOf(
  reading: PlainReading,
  tree: Tree,
  phrase: Phrase,
  near: Part | undefined,
): Found | undefined {
  const known = standsFor(tree, phrase, near, reading.theme)
  const subject = known ? standingFor(reading, tree, phrase, known) : subjectPart(reading, tree, phrase, near) // prettier-ignore
  if (!subject?.selfContained) return undefined
  return { subject, plural: phrase.joined || subject.number === 'Plur' }
}

/** The comma that closes an aside behind the subject: the one that the verb follows. */
function asideEnd(words: readonly Word[], from: number): number | undefined {
  for (let index = from + 1; index < words.length - 1; index++) {
    if (words[index]?.form !== ',') continue
    const next = words[index + 1]
    if (/^(?:VERB|AUX|ADV)$/u.test(next?.upos ?? '')) return index
  }
  return undefined
}

/** *, who replaced Alan Lee in 2023,* and *, founded in Cork in 1920,* as statements on what stands before them. */
function readAside(
  reading: PlainReading,
  tree: Tree,
  found: Found,
  from: number,
  to: number,
): Clause[] {
  const { words } = tree
  const first = words[from]
  if (!first || (!found.subject.entity && !/^the /u.test(found.subject.text))) return []
  if (RELATIVE.test(first.form)) return readPredicates(reading, tree, found, from + 1, to, [])
  const participle = /^(?:first)$/iu.test(first.form) ? from + 1 : from
  const verb = words[participle]
  if (!verb || verb.upos !== 'VERB' || !ORIGIN.test(verb.form)) return []
  const parts = complementsAt(reading, tree, participle + 1, to, found.subject)
  if (!parts) return []
  const group = {
    ...{ words: words.slice(from, participle + 1).map(({ index }) => index), clitics: '' },
    ...{ finite: found.plural ? 'were' : 'was', finiteWord: -1, auxiliary: true },
    ...{ rest: words.slice(from, participle + 1).map(({ form }) => form).join(' '), lemma: verb.lemma.toLowerCase() }, // prettier-ignore
    ...{ tense: 'past' as const, person: '3' as const, negated: false },
    number: found.plural ? ('Plur' as const) : ('Sing' as const),
  }
  return [{ sentence: tree.sentence, predicate: participle, origin: 'plain', voice: 'passive', subject: found.subject, verb: group, parts: parts.parts, confidence: 1 }] // prettier-ignore
}

/** The verb at `from` with what follows it, and the verbs that *and* adds. */
function readPredicates(
  reading: PlainReading,
  tree: Tree,
  { subject, plural }: Found,
  from: number,
  to: number,
  around: readonly Part[],
): Clause[] {
  const { words } = tree
  const clauses: Clause[] = []
  let at = from
  let first = true
  while (at < to) {
    const verb = verbAt(words, at, plural)
    if (!verb || verb.end > to) break
    const read = complementsAt(reading, tree, verb.end, to, subject, verb.voice === 'copular')
    if (!read) break
    const parts = [...around.filter(({ fronted }) => fronted && first), ...read.parts, ...around.filter(({ fronted }) => !fronted)] // prettier-ignore
    clauses.push({
      sentence: tree.sentence,
      predicate: verb.predicate,
      origin: 'plain',
      voice: verb.voice,
      subject,
      verb: verb.group,
      parts,
      confidence: 1,
    })
    clauses.push(...besides(reading, tree, read.end, to, read.parts))
    clauses.push(...readTail(reading, tree, subject, verb.group.tense === 'past', read.end, to))
    const joins = words[read.end]
    const next = words[read.end + 1]
    if (joins?.form !== 'and' || !next || !/^(?:VERB|AUX)$/u.test(next.upos)) break
    // *was built in 2010 and sold in 2012*: the helper serves both.
    if (verb.voice === 'passive' && next.upos === 'VERB' && next.feats.VerbForm !== 'Fin') break
    at = read.end + 1
    first = false
  }
  return clauses
}

/** *…, defeating Ann Lee in the final*: what somebody named did with it. */
function readTail(
  reading: PlainReading,
  tree: Tree,
  subject: Part,
  isPast: boolean,
  comma: number,
  to: number,
): Clause[] {
  const verb = tree.words[comma + 1]
  const named = subject.entity && (subject.human || subject.entity.kind === 'organisation' || subject.placeType === 'country') // prettier-ignore
  if (!named || !isPast || tree.words[comma]?.form !== ',' || verb?.upos !== 'VERB' || !/ing$/u.test(verb.form)) return [] // prettier-ignore
  const lemma = verb.lemma.toLowerCase()
  const read = complementsAt(reading, tree, verb.index + 1, to, subject)
  if (!read || read.parts.length === 0) return []
  const group = {
    ...{ words: [verb.index], clitics: '', finite: past(lemma), rest: '', finiteWord: -1, lemma },
    ...{ auxiliary: false, tense: 'past' as const, person: '3' as const, negated: false },
    number: subject.number,
  }
  return [{ sentence: tree.sentence, predicate: verb.index, origin: 'plain', voice: 'active', subject, verb: group, parts: read.parts, confidence: 1 }] // prettier-ignore
}

/** *…, which was admitted in 2023*: a statement on what stands before the comma, where that has a name. */
function besides(
  reading: PlainReading,
  tree: Tree,
  comma: number,
  to: number,
  parts: readonly Part[],
): Clause[] {
  const last = parts[parts.length - 1]
  if (!last?.entity || !/^(?:who|which)$/iu.test(tree.words[comma + 1]?.form ?? '')) return []
  const { entity } = last
  if (last.words[last.words.length - 1] !== comma - 1 || last.head !== comma - 1) return []
  const subject: Part = { ...last, role: 'subject', text: last.bare, words: last.words.filter((index) => index >= last.head - entity.name.split(' ').length) } // prettier-ignore
  delete subject.preposition
  return readPredicates(reading, tree, { subject, plural: false }, comma + 2, to, [])
}
