import type { Document, Entity, Mention, Quantity, TimeExpression } from '@/lib/language/document'
import type { Grammar } from './grammar'
import type { Part, PlaceType } from './material'
import type { Replacements } from './surface'
import { growTree, type Tree } from './tree'
import { resolveReferences, type Resolution } from './reference'
import { readNucleus, type Nucleus } from './nucleus'
import { findTopic, type Topic } from './topic'

/** A document being read for its facts: its trees, and what is named at each word. */
export interface Reading {
  document: Document
  grammar: Grammar
  trees: Tree[]
  topic: Topic
  /** By sentence. */
  mentions: Map<number, { mention: Mention; entity: Entity }[]>
  times: Map<number, TimeExpression[]>
  quantities: Map<number, Quantity[]>
  /** Lemmas of nouns already used, with the sentence where each was first. */
  firstUse: Map<string, number>
  placeType(name: string): PlaceType | undefined
  nucleus(tree: Tree, head: number, words: readonly number[]): Nucleus
  resolve(
    tree: Tree,
    words: readonly number[],
    subject?: Part,
    owner?: Part,
  ): { replacements: Replacements; resolved: boolean }
  /** What each subject pronoun of the document stands for, where that is certain. Key: sentence, word. */
  resolutions: Map<string, Resolution>
}

export function openReading(
  document: Document,
  grammar: Grammar,
  placeType: (name: string) => PlaceType | undefined,
): Reading {
  const trees = document.sentences.map((sentence) => growTree(document, sentence))
  const mentions: Reading['mentions'] = new Map()
  for (const entity of document.entities) {
    for (const mention of entity.mentions) {
      const list = mentions.get(mention.sentence) ?? []
      list.push({ mention, entity })
      mentions.set(mention.sentence, list)
    }
  }
  const firstUse = new Map<string, number>()
  for (const tree of trees) {
    for (const word of tree.words) {
      if (word.upos !== 'NOUN') continue
      const lemma = word.lemma.toLowerCase()
      if (!firstUse.has(lemma)) firstUse.set(lemma, tree.sentence.index)
    }
  }
  const reading: Reading = {
    document,
    grammar,
    trees,
    topic: findTopic(document, trees, grammar),
    mentions,
    times: bySentence(document.times),
    quantities: bySentence(document.quantities),
    firstUse,
    placeType,
    nucleus: (tree, head, words) => readNucleus(reading, tree, head, words),
    resolve: (tree, words, subject, owner) => resolveReferences(reading, tree, words, subject, owner),
    resolutions: new Map(),
  }
  return reading
}

function bySentence<T extends { sentence: number }>(items: readonly T[]): Map<number, T[]> {
  const found = new Map<number, T[]>()
  for (const item of items) {
    const list = found.get(item.sentence) ?? []
    list.push(item)
    found.set(item.sentence, list)
  }
  return found
}
