import type { Word } from '@/lib/language/document'
import type { Part, Role } from './material'
import { phraseWords } from './phrase'
import { groundingOf } from './grounding'
import type { Reading } from './reading'
import { writeWords, type Replacements } from './surface'
import { dependent, dependents, isVerbal, subtree, wordAt, type Tree } from './tree'

/** What the words around a part decide about it. */
export interface PartFrame {
  role: Role
  /** Index of the predicate that it belongs to. */
  predicate: number
  /** The clause's subject, to which a possessive may refer. */
  subject?: Part
  /** Somebody outside the clause to whom a possessive belongs: it is written out (*le chef de la Russie*). */
  owner?: Part
  skip?: (word: Word) => boolean
  /** Words from this one on are another part's. */
  until?: number
  /** An antecedent is written without the preposition that it has in the clause around. */
  withoutPreposition?: boolean
}

/** Reads the phrase under `head` as a part of a clause: its words, its text, what it names. */
export function readPart(reading: Reading, tree: Tree, top: number, frame: PartFrame): Part {
  const { grammar } = reading
  const head = countedHead(tree, top)
  const word = wordAt(tree, head)
  const { until = Infinity } = frame
  let words = phraseWords(tree, top, grammar, frame.skip).filter((index) => index < until)
  const marks = prepositionWords(tree, head, words)
  if (frame.withoutPreposition) words = words.filter((index) => !marks.includes(index))
  const dated = timeWords(reading, tree, head, frame)
  // All of it, wherever the tree hangs the year: *May 3, 2019*.
  if (dated) {
    const opening = frame.withoutPreposition ? [] : marks
    words = [...new Set([...opening, ...dated])].sort((a, b) => a - b)
  } else words = withHedge(reading, tree, withoutDay(reading, tree, head, words))
  const { replacements, resolved } = reading.resolve(tree, words, frame.subject, frame.owner)
  const bareWords = words.filter((index) => !marks.includes(index))
  const nucleus = reading.nucleus(tree, head, bareWords)
  const lowered = lowerOpening(tree, words, replacements, nucleus.nameWords ?? [])
  const text = writeWords(tree, words, grammar, lowered)
  const clausal = isClausal(tree, word)
  const number = numberOf(tree, word, bareWords)
  const grounding = groundingOf(reading, tree, words, replacements, frame.subject)
  const part: Part = {
    role: frame.role,
    words,
    head,
    text,
    bare: writeWords(tree, bareWords, grammar, lowered),
    clausal,
    fronted: head < frame.predicate && frame.role !== 'subject',
    selfContained: resolved && grounding !== 'lost',
    ...(grounding === 'vague' && { vague: true }),
    human: nucleus.human,
    number,
  }
  if (marks.length > 0 && !frame.withoutPreposition) {
    part.preposition = marks.map((index) => wordAt(tree, index).lemma.toLowerCase()).join(' ')
  }
  if (nucleus.entity) part.entity = nucleus.entity
  if (nucleus.time) part.time = nucleus.time
  if (nucleus.quantity) part.quantity = nucleus.quantity
  if (nucleus.placeType) part.placeType = nucleus.placeType
  const gender = nucleus.gender ?? genderOf(word)
  if (gender) part.gender = gender
  return part
}

/** The words of the date that an adverbial is; what else hangs on it would be another statement. */
function timeWords(
  reading: Reading,
  tree: Tree,
  head: number,
  frame: PartFrame,
): ReadonlySet<number> | undefined {
  if (frame.role !== 'modifier' && frame.role !== 'complement') return undefined
  const time = (reading.times.get(tree.sentence.index) ?? []).find(
    (one) => one.firstWord <= head && one.lastWord >= head,
  )
  if (!time) return undefined
  const kept = new Set<number>()
  for (let index = time.firstWord; index <= time.lastWord; index++) kept.add(index)
  for (const det of dependents(tree, head, 'det')) kept.add(det.index)
  return kept
}

/** *plus de 100 personnes*: what is counted, where the tree puts *plus* above it. */
function countedHead(tree: Tree, head: number): number {
  if (!/^(?:plus|moins)$/iu.test(wordAt(tree, head).form)) return head
  const counted = dependents(tree, head, 'obl', 'nmod').find(
    (word) => word.upos === 'NOUN' && dependents(tree, word.index, 'nummod').length > 0,
  )
  return counted?.index ?? head
}

/** *au moins 23 personnes*: what the number is said with belongs to it, wherever the tree hangs it. */
function withHedge(reading: Reading, tree: Tree, words: readonly number[]): number[] {
  const first = words[0]
  const counted = (reading.quantities.get(tree.sentence.index) ?? []).some(
    ({ firstWord, approximate }) => approximate && firstWord === first,
  )
  if (first === undefined || !counted) return [...words]
  const { text } = reading.document
  const end = wordAt(tree, first).start
  // A contraction (*au*) is two words.
  for (const from of [first - 3, first - 2, first - 1]) {
    const opening = tree.words[from]
    if (!opening || !reading.grammar.hedged.test(text.slice(opening.start, end).trim())) continue
    return [...tree.words.slice(from, first).map(({ index }) => index), ...words]
  }
  return [...words]
}

/** In a report with its date, the weekday says no more than the context line: *la démission annoncée mardi*. */
function withoutDay(
  reading: Reading,
  tree: Tree,
  head: number,
  words: readonly number[],
): number[] {
  if (!reading.report) return [...words]
  const days = (reading.times.get(tree.sentence.index) ?? []).filter(
    ({ value, firstWord, lastWord }) =>
      /^(?:XXXX-WXX|P0D$)/u.test(value) && !(firstWord <= head && lastWord >= head),
  )
  return words.filter(
    (index) =>
      !days.some(({ firstWord, lastWord }) => {
        const small =
          /^(?:DET|ADP)$/u.test(wordAt(tree, index).upos) &&
          index + 1 === firstWord &&
          index > (words[0] ?? 0)
        return small || (index >= firstWord && index <= lastWord)
      }),
  )
}

/** The capital of a sentence's first word goes when it is not a name's: the phrase will be read elsewhere. */
function lowerOpening(
  tree: Tree,
  words: readonly number[],
  replacements: Replacements,
  nameWords: readonly number[],
): Replacements {
  const first = words.find((index) => wordAt(tree, index).upos !== 'PUNCT')
  if (first === undefined || replacements.has(first) || nameWords.includes(first))
    return replacements
  const word = wordAt(tree, first)
  const opens = tree.words
    .slice(0, first)
    .every((other) => other.upos === 'PUNCT' || other.start === word.start)
  if (!opens || word.upos === 'PROPN' || /^\p{Lu}{2}/u.test(word.form)) return replacements
  const lower = new Map(replacements)
  const token = tree.document.text.slice(word.start, word.end)
  const next = tree.words[first + 1]
  const contracted = next?.start === word.start
  if (contracted && !words.includes(next.index)) return replacements
  const form = contracted ? token : word.form
  lower.set(first, form.charAt(0).toLowerCase() + form.slice(1))
  if (contracted) lower.set(next.index, '')
  return lower
}

/** The adpositions (and their fixed parts) that stand before the phrase. */
export function prepositionWords(tree: Tree, head: number, words: readonly number[]): number[] {
  const first = words.filter((index) => wordAt(tree, index).upos !== 'PUNCT')
  const marks: number[] = []
  for (const mark of dependents(tree, head, 'case', 'mark')) {
    if (mark.index > head) continue
    for (const index of subtree(tree, mark.index)) if (words.includes(index)) marks.push(index)
  }
  marks.sort((a, b) => a - b)
  return marks.filter((index, place) => index === first[place])
}

function isClausal(tree: Tree, word: Word): boolean {
  return isVerbal(word) || dependent(tree, word.index, 'cop', 'nsubj') !== undefined
}

export function genderOf(word: Word): 'Masc' | 'Fem' | undefined {
  const gender = word.feats.Gender
  return gender === 'Masc' || gender === 'Fem' ? gender : undefined
}

function numberOf(tree: Tree, word: Word, words: readonly number[]): 'Sing' | 'Plur' {
  const determiner = dependent(tree, word.index, 'det')
  const joined = dependents(tree, word.index, 'conj').filter((other) => words.includes(other.index))
  // *le poète et écrivain André Roy*: one, under one article.
  const one = determiner?.feats.Number === 'Sing' && word.upos === 'NOUN' && joined.every((other) => other.upos === 'NOUN' && !dependent(tree, other.index, 'det')) // prettier-ignore
  if (joined.length > 0 && !one) return 'Plur'
  const number = word.feats.Number ?? determiner?.feats.Number
  return number === 'Plur' ? 'Plur' : 'Sing'
}
