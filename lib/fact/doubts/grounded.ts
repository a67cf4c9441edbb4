import type { Word } from '@/lib/language/document'
import { isDemonym } from '@/lib/fact/demonym'
import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { wordKey } from '@/lib/fact/reference/key'
import { dependents, subtree, wordAt, type Tree } from '@/lib/fact/tree'
import { partsOf } from './used'

const letters = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** Two forms of one word, or words made from one: the same beginning. */
function akin(a: string, b: string): boolean {
  if (a === b) return true
  const least = Math.min(a.length, b.length)
  const shared = Math.max(4, least - 2)
  return (
    least >= 5 && Math.abs(a.length - b.length) <= 3 && a.slice(0, shared) === b.slice(0, shared)
  )
}

/** Whether a form of the word stands in the context line. */
function standsIn(context: string, form: string, lemma: string): boolean {
  const words = letters(context).split(/[^\p{L}\p{N}]+/u)
  return [form, lemma].some((one) => {
    const own = letters(one).split('-')
    return own.every((part) => part.length > 2 && words.some((word) => akin(word, part)))
  })
}

/** Whether a statement takes up a word of the context line. */
export function sharesWord(context: string, statement: string): boolean {
  return (statement.match(/\p{L}[\p{L}-]{3,}/gu) ?? []).some((word) =>
    standsIn(context, word, word),
  )
}

/** Whether a phrase names something that any reader can place: a name, a date, a people, or a word of the context line. */
function isAnchored(
  reading: Reading,
  tree: Tree,
  words: readonly number[],
  context: string,
  head: number,
): boolean {
  const { mentions, times, topic, grammar } = reading
  const at = tree.sentence.index
  return words.some((index) => {
    const word = wordAt(tree, index)
    if (word.upos === 'PROPN' || /^\p{Lu}/u.test(word.form.slice(0, 1)) && index > 0) return true // prettier-ignore
    if ((word.upos === 'NOUN' || word.upos === 'ADJ') && (standsIn(context, word.form, word.lemma) || isDemonym(word.form.toLowerCase()))) return true // prettier-ignore
    // *la mise en berne d’un drapeau*, *les causes de l’accident*: told by what hangs on it.
    if (word.upos === 'NOUN' && index !== head) {
      if (topic.telling && grammar.bridging.has(word.lemma.toLowerCase())) return true
      if (dependents(tree, index, 'det').some((det) => grammar.isIndefinite(det))) return true
    }
    const within = ({ firstWord, lastWord }: { firstWord: number; lastWord: number }) => firstWord <= index && lastWord >= index // prettier-ignore
    return (
      (mentions.get(at) ?? []).some(({ mention }) => mention.form === 'name' && within(mention)) ||
      (times.get(at) ?? []).some((time) => time.from !== undefined && within(time)) ||
      /^«|^»/u.test(word.form)
    )
  })
}

/** *le bilan*, *l’explosion du matin*: definite, and nothing in it says which. */
export function isUngrounded(
  reading: Reading,
  tree: Tree,
  clause: Clause,
  context: string,
): boolean {
  return partsOf(clause).some((part) => {
    if (part.time || part.clausal) return false
    const head = wordAt(tree, part.head)
    if (head.upos !== 'NOUN' || part.entity) return false
    const definite = dependents(tree, part.head, 'det').some(
      (det) => part.words.includes(det.index) && reading.grammar.isDefinite(det),
    )
    const bare = dependents(tree, part.head, 'det').length === 0
    const subject = part.role === 'subject'
    if (!definite && !(subject && !bare)) return false
    // *une colonie est créée en Terre Van Diemen*: what is new is told by the rest.
    if (!definite && isTold(reading, tree, clause, context)) return false
    const lemma = head.lemma.toLowerCase()
    if (definite && reading.topic.telling && reading.grammar.bridging.has(lemma)) return false
    if (reading.grammar.unique.has(lemma) || reading.grammar.temporal.has(lemma) || (!subject && reading.grammar.isAbstract(lemma))) return false // prettier-ignore
    if (definite && isKeptUp(reading, tree, part)) return false
    if (definite && isFirst(tree, part)) return false
    // *la capitale de son royaume*, of somebody named.
    if (!subject && clause.subject.entity && part.selfContained && part.words.some((index) => reading.grammar.isPossessive(wordAt(tree, index)))) return false // prettier-ignore
    if (reading.resolutions.has(wordKey(tree, part.head))) return false
    // A name written for a pronoun or for *cette annonce*.
    if (/(?<=[\s'’])\p{Lu}/u.test(part.text)) return false
    return !isAnchored(reading, tree, part.words, context, part.head)
  })
}

/** *les premiers ponts en acier*: the first of their sort, in French. */
function isFirst(tree: Tree, { head, words }: Part): boolean {
  const own = (...kinds: string[]) => dependents(tree, head, ...kinds).filter(({ index }) => words.includes(index)) // prettier-ignore
  return own('amod').some(({ lemma }) => lemma === 'premier') && own('nmod', 'acl').length > 0
}

/** Whether what is said of something new in a French text names a place, somebody or a body. */
function isTold(
  reading: Reading,
  tree: Tree,
  { parts, subject }: Clause,
  context: string,
): boolean {
  const indefinite = dependents(tree, subject.head, 'det').some((det) => /^une?$/iu.test(det.form)) // prettier-ignore
  return reading.document.language === 'fr' && indefinite && parts.some((part) => !part.time && isAnchored(reading, tree, part.words, context, part.head)) // prettier-ignore
}

/** Sentences in which a thing stands that the article keeps coming back to. */
const OFTEN = 3

/** *le marché couvert*: a thing that an article with a telling title keeps coming back to, by its noun or noun and adjective. */
function isKeptUp({ topic, uses }: Reading, tree: Tree, part: Part): boolean {
  if (!topic.telling) return false
  const often = (word: Word, least: number) =>
    (uses.get(word.lemma.toLowerCase())?.size ?? 0) >= least
  const head = wordAt(tree, part.head)
  if (often(head, OFTEN)) return true
  return often(head, 2) && dependents(tree, part.head, 'amod').some((word) => often(word, 2))
}

const NAMED_KINDS = new Set(['place', 'nationality', 'organisation'])

/** *le ministre de l’Intérieur*, *le gouvernement*: an office or body with neither name nor country, and a context line without one. */
export function isOfficeAlone(
  reading: Reading,
  tree: Tree,
  clause: Clause,
  context: string,
): boolean {
  // prettier-ignore
  const { grammar, document } = reading
  const placed = document.entities.some(
    ({ kind, name }) => NAMED_KINDS.has(kind) && name.length > 2 && context.toLowerCase().includes(name.toLowerCase()), // prettier-ignore
  )
  if (placed) return false
  return partsOf(clause).some((part) => part.words.some((index) => isAlone(reading, tree, part, index, grammar.offices, grammar.institutions))) // prettier-ignore
}

function isAlone(
  reading: Reading,
  tree: Tree,
  part: Part,
  index: number,
  ...lists: ReadonlySet<string>[]
): boolean {
  const word = wordAt(tree, index)
  if (word.upos !== 'NOUN' || !lists.some((list) => list.has(word.lemma.toLowerCase())))
    return false
  const own = subtree(tree, index).filter((other) => part.words.includes(other) && other !== index)
  const named = (reading.mentions.get(tree.sentence.index) ?? []).some(
    ({ mention, entity }) =>
      mention.form === 'name' &&
      (NAMED_KINDS.has(entity.kind) || entity.kind === 'person') &&
      own.some((other) => other >= mention.firstWord && other <= mention.lastWord),
  )
  // *le ministre régional*: of which region?
  const level = own.some((other) => /^(?:régiona|loca|municipa|provincia|départementa|fédéra|regional$|local$|federal$|provincial$)/u.test(wordAt(tree, other).form)) // prettier-ignore
  if (level) return true
  const people = own.some((other) => {
    const { upos, form } = wordAt(tree, other)
    return upos === 'ADJ' && isDemonym(form.toLowerCase())
  })
  return !named && !people
}
