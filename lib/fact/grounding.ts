import type { Word } from '@/lib/language/document'
import type { Part } from './material'
import type { Reading } from './reading'
import type { Replacements } from './surface'
import { dependents, relation, wordAt, type Tree } from './tree'

const RESTRICTING = new Set([
  'nmod',
  'acl',
  'amod',
  'nummod',
  'appos',
  'flat',
  'obl',
  'xcomp',
  'ccomp',
  'advcl',
  'compound',
])

/** `lost`: a word points to what is not there. `vague`: it may be known which is meant, or not. */
export type Grounding = 'sure' | 'vague' | 'lost'

/** How surely somebody who has only the context line knows what the words of a phrase refer to. */
export function groundingOf(
  reading: Reading,
  tree: Tree,
  words: readonly number[],
  replacements: Replacements,
  subject?: Part,
): Grounding {
  const { grammar } = reading
  const kept = new Set(words)
  let vague = false
  const titled = titleWords(reading, tree, words)
  for (const index of words) {
    if (replacements.has(index) || titled.has(index)) continue
    const word = wordAt(tree, index)
    const lemma = word.lemma.toLowerCase()
    if (grammar.isDemonstrative(word)) return 'lost'
    // *certains réfugiés*
    if (word.upos === 'DET' && grammar.anaphoricAdjectives.has(lemma)) vague = true
    if (word.upos === 'ADJ' && grammar.anaphoricAdjectives.has(lemma) && !isCounted(tree, word)) vague = true // prettier-ignore
    if (
      word.upos === 'ADV' &&
      (grammar.deictics.has(lemma) || grammar.deictics.has(word.form.toLowerCase()))
    )
      return 'lost'
    if (isRelative(word) && !relativeIsKept(tree, word, kept)) return 'lost'
    if (grammar.temporal.has(lemma) && !datable(reading, tree, word)) vague = true
    if (word.upos === 'PROPN' && isBareTitle(reading, tree, word, kept)) vague = true
    if (word.upos === 'NOUN' && !isKnown(reading, tree, word, kept, subject)) vague = true
  }
  return vague ? 'vague' : 'sure'
}

/** *le Théâtre de l’Œuvre*, *Le Dernier Printemps*: words with a capital that make one name, in French, where common nouns have none. */
function titleWords(
  { document, grammar }: Reading,
  tree: Tree,
  words: readonly number[],
): Set<number> {
  // prettier-ignore
  const capital = document.language === 'fr' ? words.filter((index) => index > 0 && /^\p{Lu}\p{Ll}/u.test(wordAt(tree, index).form)) : [] // prettier-ignore
  const offices = capital.some((index) =>
    grammar.offices.has(wordAt(tree, index).lemma.toLowerCase()),
  )
  return new Set(capital.length > 1 && !offices ? capital : [])
}

/** *son deuxième titre*, *le deuxième album de Nova*: which, is told by whose it is. */
function isCounted(tree: Tree, { lemma, index, head }: Word): boolean {
  if (!/^(?:second|deuxième)$/iu.test(lemma)) return false
  const owned = /^(?:son|sa|ses|leurs?)$/iu.test(tree.words[index - 1]?.form ?? '')
  return owned || dependents(tree, head, 'nmod').some((other) => other.upos === 'PROPN')
}

function isRelative(word: Word): boolean {
  return (
    word.feats.PronType === 'Rel' ||
    (word.upos === 'PRON' &&
      /^(?:which|whom|whose|dont|lequel|laquelle|lesquel(?:le)?s)$/iu.test(word.form))
  )
}

/** A relative pronoun makes sense only with its clause. */
function relativeIsKept(tree: Tree, word: Word, kept: ReadonlySet<number>): boolean {
  let above = word
  for (let steps = 0; steps < 6 && above.head >= 0; steps++) {
    above = wordAt(tree, above.head)
    if (relation(above) === 'acl') return kept.has(above.index)
  }
  return false
}

/** A noun of time is understood when a date that can be placed covers it, or when it is counted. */
function datable(reading: Reading, tree: Tree, word: Word): boolean {
  const times = reading.times.get(tree.sentence.index) ?? []
  const time = times.find((one) => one.firstWord <= word.index && one.lastWord >= word.index)
  if (time) return time.kind !== 'relative' && time.from !== undefined
  const held = dependents(tree, word.index, 'nmod', 'nummod', 'amod', 'acl')
  if (held.length > 0) return true
  return !dependents(tree, word.index, 'det').some((other) => reading.grammar.isDefinite(other))
}

/** *the President*, with no name: somebody named before. */
function isBareTitle(reading: Reading, tree: Tree, word: Word, kept: ReadonlySet<number>): boolean {
  const { grammar } = reading
  if (!grammar.human.has(word.lemma.toLowerCase())) return false
  const held = (tree.children[word.index] ?? []).filter((child) => kept.has(child))
  if (held.some((child) => RESTRICTING.has(relation(wordAt(tree, child))))) return false
  return held.some((child) => grammar.isDefinite(wordAt(tree, child)))
}

/** Whether a plural subject is narrowed down by nothing but a bare noun after *de*: a sort, not which ones. */
function isOnlySorted(tree: Tree, word: Word, kept: ReadonlySet<number>): boolean {
  if (word.feats.Number !== 'Plur' || relation(word) !== 'nsubj') return false
  const narrowing = dependents(tree, word.index, ...RESTRICTING).filter((one) =>
    kept.has(one.index),
  )
  const [only] = narrowing
  return (
    narrowing.length === 1 &&
    only?.deprel === 'nmod' &&
    only.upos === 'NOUN' &&
    (tree.children[only.index] ?? []).every((child) => relation(wordAt(tree, child)) === 'case')
  )
}

function isKnown(
  reading: Reading,
  tree: Tree,
  word: Word,
  kept: ReadonlySet<number>,
  subject: Part | undefined,
): boolean {
  const { grammar, topic } = reading
  const lemma = word.lemma.toLowerCase()
  const determiners = dependents(tree, word.index, 'det').filter((other) => kept.has(other.index))
  const definite = determiners.some((other) => grammar.isDefinite(other))
  if (!definite) return true
  const restricted = (reading.trees[tree.sentence.index]?.children[word.index] ?? []).some(
    (child) => {
      const other = wordAt(tree, child)
      return kept.has(child) && RESTRICTING.has(relation(other))
    },
  )
  // *les listes de gauche*: which ones, of which vote?
  if (restricted && !isOnlySorted(tree, word, kept)) return true
  if (restricted) return topic.lemmas.has(lemma)
  if (grammar.unique.has(lemma) || topic.lemmas.has(lemma)) return true
  if (topic.telling && grammar.bridging.has(lemma)) return true
  if (grammar.relational.has(lemma) || grammar.human.has(lemma)) {
    return (
      subject?.entity !== undefined && relation(word) !== 'nsubj' && !reading.firstUse.has(lemma)
    )
  }
  if (word.feats.Number === 'Plur') return true
  return (
    grammar.isAbstract(lemma) ||
    (reading.firstUse.get(lemma) === tree.sentence.index && relation(word) !== 'nsubj')
  )
}
