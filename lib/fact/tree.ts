import type { Document, Sentence, Word } from '@/lib/language/document'

/** A sentence with its dependents at hand; made once for each sentence, so that every look-up is constant. */
export interface Tree {
  document: Document
  sentence: Sentence
  words: readonly Word[]
  /** Dependents of each word, in text order. */
  children: readonly (readonly number[])[]
  /** Words that are no part of the prose: footnote marks, language codes after a name. */
  noise: ReadonlySet<number>
}

/** `[4]`, `[note 2]`, `[citation needed]`, `(de)` after a foreign name, stray commas of lost footnotes. */
const NOISE =
  /\[\s*(?:\d+|[a-z]|(?:note|réf|ref|n)\.?\s*\d+|citation needed|réf\. nécessaire)\s*\]|\((?:de|en|es|it|pt|nl|pl|ru|ja|zh|ar|ko|sv|ca|he|uk|la|el|eo|cs|tr|hu)\)|(?<=,)\s*,|,(?=\s*,)|,(?=\s*[.;]$)/gu

/** @param words the sentence's words, mended where their readings contradict each other */
export function growTree(document: Document, sentence: Sentence, words: readonly Word[]): Tree {
  const children: number[][] = words.map(() => [])
  for (const word of words) children[word.head]?.push(word.index)
  const noise = new Set<number>()
  const text = document.text.slice(sentence.start, sentence.end)
  for (const match of text.matchAll(NOISE)) {
    const start = sentence.start + match.index
    const end = start + match[0].length
    for (const word of sentence.words) {
      if (word.start >= start && word.end <= end) noise.add(word.index)
    }
  }
  return { document, sentence, words, children, noise }
}

export function wordAt(tree: Tree, index: number): Word {
  const word = tree.words[index]
  if (!word) throw new RangeError(`no word ${index} in a sentence of ${tree.words.length}`)
  return word
}

/** `nsubj` of `nsubj:pass`. */
export function relation(word: Word): string {
  const colon = word.deprel.indexOf(':')
  return colon < 0 ? word.deprel : word.deprel.slice(0, colon)
}

/** The dependents of `head` that stand in one of `relations` to it (universal part, or with subtype when that is given). */
export function dependents(tree: Tree, head: number, ...relations: string[]): Word[] {
  const found: Word[] = []
  for (const index of tree.children[head] ?? []) {
    const word = wordAt(tree, index)
    if (relations.includes(word.deprel) || relations.includes(relation(word))) found.push(word)
  }
  return found
}

export function dependent(tree: Tree, head: number, ...relations: string[]): Word | undefined {
  return dependents(tree, head, ...relations)[0]
}

/**
 * All words under `head`, itself included, in text order.
 * @param keep whether to go down into a dependent; what it refuses is left out with all that hangs on it
 */
export function subtree(
  tree: Tree,
  head: number,
  keep: (word: Word) => boolean = () => true,
): number[] {
  const found = new Set<number>()
  const open = [head]
  while (open.length > 0) {
    const index = open.pop() as number
    if (found.has(index)) continue
    found.add(index)
    for (const child of tree.children[index] ?? []) {
      if (!tree.noise.has(child) && keep(wordAt(tree, child))) open.push(child)
    }
  }
  return [...found].sort((a, b) => a - b)
}

export function isVerbal(word: Word): boolean {
  return word.upos === 'VERB' || word.upos === 'AUX'
}

export function isNominal(word: Word): boolean {
  return (
    word.upos === 'NOUN' ||
    word.upos === 'PROPN' ||
    word.upos === 'NUM' ||
    word.upos === 'SYM' ||
    word.upos === 'X'
  )
}

export function isFinite(word: Word): boolean {
  return word.feats.VerbForm === 'Fin' || (word.feats.Mood !== undefined && !word.feats.VerbForm)
}

/** Whether two sentences stand in one paragraph. */
export function isParagraphMate(tree: Tree, other: Tree | undefined): boolean {
  return other?.sentence.paragraph === tree.sentence.paragraph
}

/** Whether a subject is that of the sentence's main clause, or of one that is coordinated with it. */
export function isMainClause(tree: Tree, subject: Word): boolean {
  let word = wordAt(tree, subject.head)
  for (let steps = 0; steps < 4; steps++) {
    if (word.head < 0) return true
    if (relation(word) !== 'conj' && relation(word) !== 'parataxis') return false
    word = wordAt(tree, word.head)
  }
  return false
}
