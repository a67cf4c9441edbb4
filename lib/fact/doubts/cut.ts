import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { isVerbal, relation, wordAt, type Tree } from '@/lib/fact/tree'
import { partsOf, usedWords } from './used'

const OPENS = /^[,;:(–—[-]$/u
/** Of a clause that shares its subject with another. */
const SURE = 0.7
const CLOSES = /^[,;:)–—\].-]$/u

/** Whether a whole aside was left out between two kept words: what stands between commas, brackets or dashes. */
function isAside(tree: Tree, from: number, to: number): boolean {
  const first = wordAt(tree, from)
  const last = wordAt(tree, to)
  const next = tree.words[to + 1]
  const closed = CLOSES.test(last.form) || (next !== undefined && CLOSES.test(next.form))
  return OPENS.test(first.form) && closed && !isListed(tree, from, to)
}

/** Members of an enumeration of which others are kept. */
function isListed(tree: Tree, from: number, to: number): boolean {
  for (let index = from; index <= to; index++) {
    const word = wordAt(tree, index)
    const above = tree.words[word.head]
    if (relation(word) !== 'conj' || isVerbal(word)) continue
    if (above && (above.index < from || above.index > to)) return true
  }
  const next = tree.words[to + 1]
  return next !== undefined && relation(next) === 'cc'
}

function isPunctuation(tree: Tree, from: number, to: number): boolean {
  for (let index = from; index <= to; index++)
    if (wordAt(tree, index).upos !== 'PUNCT' && !tree.noise.has(index)) return false
  return true
}

function hasGap(tree: Tree, words: readonly number[]): boolean {
  return words.some((index, place) => {
    const before = words[place - 1]
    if (before === undefined || before + 1 >= index) return false
    const [from, to] = [before + 1, index - 1]
    return !isPunctuation(tree, from, to) && !isAside(tree, from, to)
  })
}

/** Whether an enumeration goes on behind the last kept word of a part. */
function goesOn(tree: Tree, part: Part): boolean {
  const last = part.words[part.words.length - 1] ?? -1
  return part.words.some((index) =>
    (tree.children[index] ?? []).some((child) => {
      const word = wordAt(tree, child)
      return child > last && relation(word) === 'conj' && !isVerbal(word) && word.upos !== 'PUNCT'
    }),
  )
}

/** *la coupe en 1998 et le tour en 2007*: an enumeration of which each has its own date. */
function isDatedApart({ origin, parts }: Clause, { role, words }: Part): boolean {
  const end = (words[words.length - 1] ?? -1) + 1
  return origin === 'plain' && role === 'object' && parts.some((part) => part.time?.from !== undefined && part.words[0] === end) // prettier-ignore
}

/** Whether what was left out between a verb and its object is another object with its date: *[le tour en 1998 et] la coupe en 2007*. */
function isOtherDated(
  { times }: Reading,
  tree: Tree,
  { origin, parts, verb }: Clause,
  from: number,
  to: number,
): boolean {
  const object = parts.find(({ role }) => role === 'object')
  if (origin !== 'plain' || object?.words[0] !== to + 1 || from <= verb.finiteWord) return false
  const last = tree.words[to - 1]
  return /^(?:et|,)$/u.test(tree.words[to]?.form ?? '') && (times.get(tree.sentence.index) ?? []).some(({ lastWord, from: point }) => point !== undefined && lastWord === last?.index) // prettier-ignore
}

/**
 * Whether the statement lacks words from between those that it uses, other than whole asides, links and words of time: what is
 * left may then say something else. Whole phrases may be missing at the end and at the beginning.
 */
export function isCut(reading: Reading, tree: Tree, clause: Clause): boolean {
  if (clause.origin === 'pattern') return false
  const parts = partsOf(clause)
  if (parts.some((part) => hasGap(tree, part.words) || (goesOn(tree, part) && !isDatedApart(clause, part)))) return true // prettier-ignore
  if (clause.origin === 'apposition' || clause.origin === 'reported') return false
  const used = usedWords(tree, clause)
  return used.some((index, place) => {
    const before = used[place - 1]
    if (before === undefined || before + 1 >= index) return false
    const [from, to] = [before + 1, index - 1]
    return (
      !isPunctuation(tree, from, to) &&
      !isAside(tree, from, to) &&
      !isLinkOrTime(reading, tree, from, to) &&
      !isOtherDated(reading, tree, clause, from, to) &&
      !isLeftClause(tree, clause, from, to)
    )
  })
}

/** Whether right behind the statement's last noun a phrase was left out that hangs on it, or that a noun without article wants. */
export function isBrokenOff(tree: Tree, clause: Clause): boolean {
  if (clause.origin === 'apposition' || clause.origin === 'pattern') return false
  const used = usedWords(tree, clause)
  const last = tree.words[used[used.length - 1] ?? -1]
  const next = last && tree.words[last.index + 1]
  if (last?.upos !== 'NOUN' || next?.upos !== 'ADP') return false
  const phrase = tree.words[next.head]
  const hangs = phrase !== undefined && phrase.head !== clause.predicate && used.includes(phrase.head) // prettier-ignore
  const bare = tree.words[last.index - 1]?.upos === 'ADP'
  return hangs || bare
}

/** Words that say that there was more, or that it was so by then. */
const LISTING = /^(?:notamment|alors|déjà)$/iu

/** Whether a word was left out from among those of the statement that limits what it says: *notamment*, *d’abord*. */
export function isWeighed(
  { grammar }: Reading,
  tree: Tree,
  clause: Clause,
  dated: boolean,
): boolean {
  // *Il remporte notamment la coupe en 2004*: when, is asked as well without it.
  const told = dated && clause.parts.some(({ role }) => role === 'object')
  const used = usedWords(tree, clause)
  const [first = 0, last = -1] = [used[0], used[used.length - 1]]
  const kept = new Set(used)
  return tree.words
    .slice(Math.max(0, first - 1), last + 2)
    .some(({ index, form, upos }) => upos !== 'ADJ' && !kept.has(index) && grammar.weighing?.test(form) === true && !(told && LISTING.test(form))) // prettier-ignore
}

function isLinkOrTime({ grammar, times }: Reading, tree: Tree, from: number, to: number): boolean {
  const spans = times.get(tree.sentence.index) ?? []
  for (let index = from; index <= to; index++) {
    const word = wordAt(tree, index)
    const lemma = word.lemma.toLowerCase()
    if (word.upos === 'PUNCT' || grammar.connectives.has(lemma)) continue
    if (word.upos === 'ADV' && grammar.deictics.has(lemma)) continue
    const time = spans.find(({ firstWord, lastWord }) => firstWord <= index && lastWord >= index)
    const beside = spans.some(({ firstWord }) => firstWord === index + 1 || firstWord === index + 2)
    if (!time && !(beside && (word.upos === 'DET' || word.upos === 'ADP'))) return false
  }
  return true
}

/** *l’accord, signé …*, *a condamné …, dénonçant …*: what stands between a subject and a verb that shares it is another clause. */
function isLeftClause(tree: Tree, clause: Clause, from: number, to: number): boolean {
  if (clause.origin === 'main' || clause.confidence < SURE) return false
  const last = clause.subject.words[clause.subject.words.length - 1] ?? -1
  const verb = [clause.predicate, ...(tree.children[clause.predicate] ?? [])].filter((index) =>
    /^(?:aux|cop|expl)/u.test(wordAt(tree, index).deprel),
  )
  return from === last + 1 && to + 1 === Math.min(clause.predicate, ...verb)
}
