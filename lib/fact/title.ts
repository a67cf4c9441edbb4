import type { Document, Entity, Word } from '@/lib/language/document'
import type { Grammar } from './grammar'
import { capitalise } from './surface'
import { placeTypeOf } from './place-type'
import { dependents, wordAt, type Tree } from './tree'

/** How often a pair of noun and adjective must stand in the text to be what it is about. */
const OFTEN = 3

/**
 * A short title for a text without one: the person it is about, the noun and adjective that it keeps coming back to
 * (*Soldats nord-coréens*), or what it names most; with the place it names most, as it is written there (*en Russie*).
 */
export function makeTitle(
  document: Document,
  trees: readonly Tree[],
  grammar: Grammar,
  person: Entity | undefined,
): { text: string; lemmas: string[] } {
  if (person) return { text: person.name, lemmas: [] }
  const pair = frequentPair(document, trees, grammar)
  const named = [...document.entities]
    .filter(
      ({ kind, mentions }) =>
        kind !== 'nationality' && mentions.some(({ form }) => form === 'name'),
    )
    .sort((a, b) => b.mentions.length - a.mentions.length || a.id - b.id)
  const most = named[0]
  if (pair && pair.count >= Math.min(OFTEN, most?.mentions.length ?? 0)) {
    const place = placePhrase(document, trees, named)
    return { text: capitalise([pair.text, place].filter(Boolean).join(' ')), lemmas: pair.lemmas }
  }
  if (most && most.mentions.length > 1) return { text: most.name, lemmas: [] }
  return pair
    ? { text: capitalise(pair.text), lemmas: pair.lemmas }
    : { text: most?.name ?? '', lemmas: [] }
}

/** The most frequent adjective of a noun, with the noun that is most often its. */
function frequentPair(
  document: Document,
  trees: readonly Tree[],
  grammar: Grammar,
): { text: string; count: number; lemmas: string[] } | undefined {
  const adjectives = new Map<string, { count: number; nouns: Map<string, string> }>()
  const nouns = new Map<string, number>()
  const names = document.entities
    .filter(({ kind }) => kind !== 'nationality')
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'))
  for (const tree of trees) {
    if (tree.sentence.kind !== 'prose') continue
    const isInName = (word: Word) =>
      names.some((name) => name.start <= word.start && name.end >= word.end)
    for (const word of tree.words) {
      if (word.upos !== 'NOUN') continue
      const lemma = word.lemma.toLowerCase()
      nouns.set(lemma, (nouns.get(lemma) ?? 0) + 1)
      for (const adjective of dependents(tree, word.index, 'amod')) {
        if (
          adjective.upos !== 'ADJ' ||
          grammar.anaphoricAdjectives.has(adjective.lemma.toLowerCase()) ||
          grammar.plainAdjectives.has(adjective.lemma.toLowerCase()) ||
          isInName(word) ||
          isInName(adjective)
        )
          continue
        if (Math.abs(adjective.index - word.index) !== 1 || adjective.form.length < 4) continue
        const key = adjective.lemma.toLowerCase()
        const held = adjectives.get(key) ?? { count: 0, nouns: new Map<string, string>() }
        held.count++
        const first = Math.min(word.start, adjective.start)
        const last = Math.max(word.end, adjective.end)
        if (!held.nouns.has(lemma))
          held.nouns.set(lemma, document.text.slice(first, last).replace(/\s+/gu, ' '))
        adjectives.set(key, held)
      }
    }
  }
  const [top] = [...adjectives].sort((a, b) => b[1].count - a[1].count)
  if (!top || top[1].count < OFTEN) return undefined
  const weight = (noun: string) => (nouns.get(noun) ?? 0) + (grammar.isHumanNoun(noun) ? 0.5 : 0)
  const [noun] = [...top[1].nouns].sort((a, b) => weight(b[0]) - weight(a[0]))
  return noun && { text: noun[1], count: top[1].count, lemmas: [noun[0], top[0]] }
}

/** *en Russie*: the place named most, with its preposition where it has one. */
function placePhrase(
  document: Document,
  trees: readonly Tree[],
  named: readonly Entity[],
): string | undefined {
  const places = named.filter(({ kind, mentions }) => kind === 'place' && mentions.length > 2)
  const place = places.find(({ name }) => placeTypeOf(name) === 'country')
  for (const mention of place?.mentions ?? []) {
    const tree = trees[mention.sentence]
    if (!tree) continue
    const mark = dependents(tree, mention.head, 'case')[0]
    if (!mark || mark.index !== mention.firstWord - 1 || !/^(?:en|à|in)$/iu.test(mark.lemma))
      continue
    if (wordAt(tree, mark.index).start === wordAt(tree, mention.firstWord).start) continue
    return `${mark.form.toLowerCase()} ${document.text.slice(mention.start, mention.end)}`
  }
  return undefined
}
