import type { Document, TimeExpression } from '@/lib/language/document'
import type { Grammar } from './grammar'
import type { PlaceType } from './material'
import { mend } from './mend'
import { readNucleus } from './nucleus'
import type { Reading } from './reading'
import { resolveReferences } from './reference'
import { findTopic } from './topic'
import { growTree } from './tree'

/** Makes a document ready to be read for its facts. */
export function openReading(
  document: Document,
  grammar: Grammar,
  placeType: (name: string) => PlaceType | undefined,
  title?: string,
): Reading {
  const mentions: Reading['mentions'] = new Map()
  for (const entity of document.entities) {
    for (const mention of entity.mentions) {
      const list = mentions.get(mention.sentence) ?? []
      list.push({ mention, entity })
      mentions.set(mention.sentence, list)
    }
  }
  const trees = document.sentences.map((sentence) =>
    growTree(document, sentence, mend(sentence.words, mentions.get(sentence.index) ?? [], grammar)),
  )
  const firstUse = new Map<string, number>()
  const uses = new Map<string, Set<number>>()
  for (const tree of trees) {
    for (const word of tree.words) {
      if (word.upos !== 'NOUN' && word.upos !== 'ADJ') continue
      const lemma = word.lemma.toLowerCase()
      uses.set(lemma, (uses.get(lemma) ?? new Set()).add(tree.sentence.index))
      if (word.upos !== 'NOUN') continue
      if (!firstUse.has(lemma)) firstUse.set(lemma, tree.sentence.index)
    }
  }
  const report = findDateline(document)
  const reading: Reading = {
    ...(report && { report }),
    document,
    grammar,
    trees,
    topic: findTopic(document, trees, grammar, title),
    mentions,
    times: bySentence(document.times),
    quantities: bySentence(document.quantities),
    firstUse,
    uses,
    placeType,
    nucleus: (tree, head, words) => readNucleus(reading, tree, head, words),
    resolve: (tree, words, subject, owner) =>
      resolveReferences(reading, tree, words, subject, owner),
    resolutions: new Map(),
  }
  return reading
}

/** The dateline stands in one of the first sentences. */
const DATELINE_SENTENCES = 4

/** *Ann Lee (3 April 1928 – …)*, *Born 3 April 1928*: no dateline but a life. */
const OF_A_LIFE =
  /[(–]\s*$|(?<!\p{L})(?:born|died|founded|released|née?|naissance|mort|décès)(?!\p{L})/iu

/** The day that the dateline of a report gives. */
function findDateline({ times, sentences, text }: Document): TimeExpression | undefined {
  return times.find(
    ({ sentence, precision, from, start }) =>
      precision === 'day' &&
      from?.day !== undefined &&
      sentence < DATELINE_SENTENCES &&
      sentences[sentence]?.kind === 'heading' &&
      !OF_A_LIFE.test(text.slice(sentences[sentence].start, start)),
  )
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
