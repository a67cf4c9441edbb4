import type { Word } from '@/lib/language/document'
import type { Grammar } from './grammar'
import { dependents, isFinite, isVerbal, relation, subtree, wordAt, type Tree } from './tree'

/** Relations that never belong to the phrase they hang on. */
const ASIDES = new Set([
  'parataxis',
  'discourse',
  'dislocated',
  'vocative',
  'list',
  'orphan',
  'dep',
  'reparandum',
])

/** Relations that stay although a comma stands before them: what is enumerated. */
const ENUMERATED = new Set([
  'conj',
  'cc',
  'punct',
  'flat',
  'fixed',
  'det',
  'case',
  'nummod',
  'goeswith',
  'compound',
])

const OPENING = /^[,;:(–—[]$/u
const BRACKET = /^[()[\]{}–—]$/u
const COMMA = /^[,;:]$/u
export const QUOTE = /^[«»"“”]$/u

/**
 * The words of the phrase under `head` that belong to its sense: without asides, brackets, what stands between commas
 * (appositions, non-restrictive clauses) and the commas these leave behind.
 * @param skip dependents of `head` to be left out
 */
export function phraseWords(
  tree: Tree,
  head: number,
  grammar: Grammar,
  skip: (word: Word) => boolean = () => false,
): number[] {
  const kept = subtree(tree, head, (word) => {
    if (word.head === head && skip(word)) return false
    const kind = relation(word)
    if (ASIDES.has(kind)) return false
    if (kind === 'punct') return true
    if (kind === 'conj' && changesPreposition(tree, word)) return false
    if (isBracketed(tree, word)) return false
    if (kind === 'conj' && startsClause(tree, word) && !startsClause(tree, wordAt(tree, word.head)))
      return false
    if (!ENUMERATED.has(kind) && setOff(tree, word)) return false
    if (kind === 'advmod' && grammar.connectives.has(word.lemma.toLowerCase())) return false
    return true
  })
  return balanceQuotes(tree, keepInnerPunctuation(tree, kept))
}

/** Whether a comma, bracket or dash stands before the phrase of this word, in its own clause. */
export function setOff(tree: Tree, word: Word): boolean {
  const first = subtree(tree, word.index).find((index) => wordAt(tree, index).upos !== 'PUNCT')
  const before = first === undefined ? undefined : tree.words[first - 1]
  return (
    before !== undefined && OPENING.test(before.form) && first !== undefined && first > word.head
  )
}

function isBracketed(tree: Tree, word: Word): boolean {
  const first = subtree(tree, word.index).find((index) => wordAt(tree, index).upos !== 'PUNCT')
  const before = first === undefined ? undefined : tree.words[first - 1]
  return before?.form === '(' || before?.form === '['
}

/** *la voix d’Ana … et à Luc*: what follows *et* with a preposition of its own continues another phrase. */
function changesPreposition(tree: Tree, word: Word): boolean {
  if (isVerbal(word)) return false
  const own = dependents(tree, word.index, 'case')[0]
  return own !== undefined && dependents(tree, word.head, 'case').length === 0
}

function startsClause(tree: Tree, word: Word): boolean {
  if (!isVerbal(word)) return dependents(tree, word.index, 'cop').length > 0
  return isFinite(word) || dependents(tree, word.index, 'aux', 'nsubj').length > 0
}

/** Commas stay only between kept words; brackets and sentence ends never. */
function keepInnerPunctuation(tree: Tree, kept: readonly number[]): number[] {
  const set = new Set(kept)
  const letters = kept.filter((index) => wordAt(tree, index).upos !== 'PUNCT')
  const first = letters[0] ?? 0
  const last = letters[letters.length - 1] ?? 0
  return kept.filter((index) => {
    const word = wordAt(tree, index)
    if (word.upos !== 'PUNCT' || QUOTE.test(word.form)) return true
    if (BRACKET.test(word.form) || index < first || index > last) return false
    if (COMMA.test(word.form)) return set.has(index - 1) && set.has(index + 1) && word.form === ','
    return set.has(index - 1) && set.has(index + 1)
  })
}

/** Pairs of quotation marks of a sentence, by the word indices of the marks. */
export function quotePairs(tree: Tree): [number, number][] {
  const pairs: [number, number][] = []
  let open: number | undefined
  for (const word of tree.words) {
    if (!QUOTE.test(word.form)) continue
    const closes =
      word.form === '»' || word.form === '”' || (word.form === '"' && open !== undefined)
    if (!closes) open = word.index
    else if (open !== undefined) {
      pairs.push([open, word.index])
      open = undefined
    }
  }
  return pairs
}

/** Both marks of a pair are kept when everything between them is, and neither otherwise. */
export function balanceQuotes(tree: Tree, kept: readonly number[]): number[] {
  const set = new Set(kept.filter((index) => !QUOTE.test(wordAt(tree, index).form)))
  const inside = [...set]
  for (const [open, close] of quotePairs(tree)) {
    let whole = close > open + 1
    for (let index = open + 1; index < close && whole; index++) whole = set.has(index)
    if (whole && inside.some((index) => index > open && index < close)) set.add(open).add(close)
  }
  return [...set].sort((a, b) => a - b)
}
