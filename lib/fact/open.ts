import type { Document } from '@/lib/language/document'
import type { Grammar } from './grammar'
import type { PlaceType } from './material'
import { readHead } from './head'
import { mend } from './mend'
import { readNucleus } from './nucleus'
import type { FindOptions, Reading } from './reading'
import { findReportDay } from './report-day'
import { resolveReferences } from './reference/resolve'
import { nameByTitle } from './reference/short-name'
import { findTopic } from './topic'
import { growTree } from './tree'
import { withYears } from './year'

/** Makes a document ready to be read for its facts. */
export function openReading(
  document: Document,
  grammar: Grammar,
  placeType: (name: string) => PlaceType | undefined,
  { title, date }: FindOptions = {},
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
  const head = readHead(document.text, grammar.sections)
  const topic = findTopic(document, trees, grammar, head, title)
  if (document.language === 'fr') nameByTitle(document.entities, mentions, topic.person, placeType)
  const report = findReportDay(document, head, date)
  const reading: Reading = {
    ...(report && { report }),
    ...(title !== undefined && { givenTitle: title }),
    document,
    grammar,
    trees,
    topic,
    head,
    mentions,
    times: bySentence(withYears(document.times, report?.day)),
    quantities: bySentence(document.quantities),
    firstUse,
    uses,
    placeType,
    nucleus: (tree, head, words) => readNucleus(reading, tree, head, words),
    resolve: (tree, words, subject, owner) =>
      resolveReferences(reading, tree, words, subject, owner),
    resolutions: new Map(),
    about: new Set(),
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
