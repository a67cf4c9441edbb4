import type { Document, Entity, Word } from '@/lib/language/document'
import { isDemonym } from './demonym'
import { eventTitle as englishEvent } from './en/event-title'
import { eventTitle as frenchEvent } from './fr/event-title'
import type { Grammar } from './grammar'
import { capitalise } from './surface'
import { placeTypeOf } from './place-type'
import { dependents, relation, wordAt, type Tree } from './tree'

/** In how many sentences a pair or a noun must stand to be what a text is about. */
const OFTEN = 3
/** What a country, a pair, a noun alone and an opening subject weigh against the share of the sentences that say a name. */
const WEIGHT = { country: 0.8, pair: 1.7, noun: 0.5, opens: 0.2 }

interface Candidate {
  text: string
  weight: number
  share: number
  lemmas: string[]
  entity?: Entity
}

export interface MadeTitle {
  text: string
  /** The share of the sentences that it is said in. */
  share: number
  lemmas: string[]
  /** Tells what happened and where: the same for all its paragraphs. */
  event?: true
}

/**
 * A short title for a text without one: what most of its sentences name; the noun and adjective that it keeps coming back to
 * (*Soldats nord-coréens*, with the country: *en Russie*). Never two names: the one most said.
 * @param trees the sentences that it is to be the title of
 * @param report whether it tells what happened on a day
 */
export function makeTitle(
  document: Document,
  trees: readonly Tree[],
  grammar: Grammar,
  person: Entity | undefined,
  report: boolean,
): MadeTitle {
  if (person) return { text: person.name, share: 1, lemmas: [] }
  const prose = trees.filter(({ sentence }) => sentence.kind === 'prose')
  const names = namesIn(document, prose)
  const pair = pairIn(document, prose, grammar)
  const nouns = nounsIn(document, prose, grammar)
  const ranked = [...names, ...(pair ? [pair] : []), ...nouns].sort((a, b) => b.weight - a.weight)
  const [best] = ranked
  if (!best) return { text: '', share: 0, lemmas: [] }
  // What a report is about is seldom somebody named in passing, or the place: *Fire in Tarnholm*.
  const passing = best.entity?.kind === 'person' ? best.share < LEAST_OF_PERSON : best.entity?.kind === 'place' || nouns.includes(best) || isOfDemonym(best, pair, grammar) || isSeldom(document, best) // prettier-ignore
  const event = passing && report ? eventIn(document, prose, nouns) : undefined
  if (event) return event
  const { share, lemmas } = best
  if (best === pair) {
    const place = placePhrase(document, prose, grammar, lemmas[1] ?? '')
    return { text: capitalise([best.text, place].filter(Boolean).join(' ')), share, lemmas }
  }
  const where = best.entity && !/\s/u.test(best.text) ? countryOf(document, best.entity) : undefined
  if (where) return { text: `${capitalise(best.text)}, ${where}`, share, lemmas }
  return { text: capitalise(best.text), share, lemmas }
}

/** *Ministre népalais*, *Supporters parisiens*: people of a country are named in every report from it. */
const isOfDemonym = (best: Candidate, pair: Candidate | undefined, grammar: Grammar): boolean =>
  best === pair && isDemonym(best.lemmas[1] ?? '') && grammar.isHumanNoun(best.lemmas[0] ?? '')

/** A body that few sentences name, in a French report: mostly the one that told of it. */
const isSeldom = ({ language }: Document, { entity, share }: Candidate): boolean =>
  language === 'fr' && entity?.kind === 'organisation' && share < LEAST_OF_BODY
const LEAST_OF_BODY = 0.4

/** Of fewer of the sentences a text is not about a person. */
const LEAST_OF_PERSON = 0.3

/** What happened and where: *Fire in Tarnholm*, *Séisme au Népal*. */
function eventIn(
  document: Document,
  prose: readonly Tree[],
  nouns: readonly Candidate[],
): MadeTitle | undefined {
  if (document.language === 'fr') {
    const told = frenchEvent(document, prose)
    return told && { ...told, text: capitalise(told.text), event: true }
  }
  const [noun] = [...nouns].sort((a, b) => b.weight - a.weight)
  const text = noun && englishEvent(document, noun.text)
  return text ? { text: capitalise(text), share: noun.share, lemmas: noun.lemmas, event: true } : undefined // prettier-ignore
}

/** The country that says more of one short name: *Musharraf, Pakistan*; nothing where the text names two as often. */
function countryOf({ entities }: Document, named: Entity): string | undefined {
  if (named.kind === 'place') return undefined
  const [first, second] = entities
    .filter(({ kind, name }) => kind === 'place' && placeTypeOf(name) === 'country')
    .sort((a, b) => b.mentions.length - a.mentions.length || a.id - b.id)
  const often = first?.mentions.length ?? 0
  return first && often >= OFTEN && often > (second?.mentions.length ?? 0) ? first.name : undefined
}

const ANYBODY =
  /^(?:[ÉE]tats?|République|Hexagone|Nord|Sud|Est|Ouest|AFP|AP|Reuters|Belga|Xinhua)$/u

/** Whatever has a name, weighed by the share of the sentences that say it. */
function namesIn(document: Document, prose: readonly Tree[]): Candidate[] {
  const within = new Set(prose.map(({ sentence }) => sentence.index))
  const first = prose[0]
  const common = new Set(prose.flatMap(({ words }) => words.filter(({ upos }) => upos === 'NOUN').map(({ form }) => form))) // prettier-ignore
  const found = document.entities.flatMap((entity): Candidate[] => {
    if (entity.kind === 'nationality' || entity.name.length < 3) return []
    // *le Collectif*, *l’État*, and who reports.
    if (common.has(entity.name.toLowerCase()) || ANYBODY.test(entity.name)) return []
    const said = entity.mentions.filter(
      ({ form, sentence }) => form === 'name' && within.has(sentence),
    )
    if (said.length === 0) return []
    const share = new Set(said.map(({ sentence }) => sentence)).size / prose.length
    const opens = said.some(({ sentence, head }) => {
      const word = sentence === first?.sentence.index ? first.words[head] : undefined
      return word !== undefined && relation(word) === 'nsubj'
    })
    const factor = placeTypeOf(entity.name) === 'country' ? WEIGHT.country : 1
    const weight = share * factor + (opens ? WEIGHT.opens : 0)
    return [{ text: fullest(document, entity), weight, share, lemmas: [], entity }]
  })
  found.sort((a, b) => b.weight - a.weight || (a.entity?.id ?? 0) - (b.entity?.id ?? 0))
  return found.filter((one, index) => found.findIndex(({ text }) => text === one.text) === index)
}

/** What a short form in brackets stands for: *la Fédération des arts (FDA)* → *Fédération des arts*. */
function spelledOut({ text }: Document, short: string): string | undefined {
  const at = text.indexOf(`(${short})`)
  const before =
    at < 0
      ? []
      : text
          .slice(Math.max(0, at - 120), at)
          .trim()
          .split(/\s+/u)
  const initials = [...short.toLowerCase()]
  for (let from = before.length - 1; from >= 0 && before.length - from <= 12; from--) {
    const words = before
      .slice(from)
      .join(' ')
      .replace(/^(?:l|d)['’]/iu, '')
    const told = words.split(/[\s'’-]+/u).filter((word) => !/^(?:de|du|des|la|le|les|l|d|et|en|pour|of|the|and|for)$/iu.test(word)) // prettier-ignore
    if (told.length > initials.length) return undefined
    if (told.length === initials.length && told.every((word, place) => word.toLowerCase().startsWith(initials[place] ?? ''))) return words // prettier-ignore
  }
  return undefined
}

/** The longest name of somebody that ends or begins with this one (*Roger* → *Roger Vailland*), and short forms in full. */
function fullest(document: Document, { name, kind }: Entity): string {
  const { entities } = document
  if (/^\p{Lu}{2,6}$/u.test(name)) return spelledOut(document, name) ?? name
  if ((kind !== 'person' && kind !== 'place') || name.includes(' ')) return name
  const longer = entities.filter(
    (other) => other.kind === 'person' && other.name.split(/\s+/u).includes(name),
  )
  return longer.sort((a, b) => b.mentions.length - a.mentions.length)[0]?.name ?? name
}

/** The most frequent adjective of a noun, with the noun that is most often its. */
function pairIn(
  document: Document,
  prose: readonly Tree[],
  grammar: Grammar,
): Candidate | undefined {
  const adjectives = new Map<string, { in: Set<number>; nouns: Map<string, string> }>()
  const nouns = new Map<string, number>()
  const names = document.entities
    .filter(({ kind }) => kind !== 'nationality')
    .flatMap(({ mentions }) => mentions.filter(({ form }) => form === 'name'))
  for (const tree of prose) {
    const isInName = (word: Word) =>
      names.some((name) => name.start <= word.start && name.end >= word.end)
    for (const word of tree.words) {
      if (word.upos !== 'NOUN') continue
      const lemma = word.lemma.toLowerCase()
      nouns.set(lemma, (nouns.get(lemma) ?? 0) + 1)
      for (const adjective of dependents(tree, word.index, 'amod')) {
        const key = adjective.lemma.toLowerCase()
        if (adjective.upos !== 'ADJ' || isPlain(key, grammar)) continue
        if (isInName(word) || isInName(adjective)) continue
        if (Math.abs(adjective.index - word.index) !== 1 || adjective.form.length < 4) continue
        const held = adjectives.get(key) ?? { in: new Set(), nouns: new Map<string, string>() }
        held.in.add(tree.sentence.index)
        const first = Math.min(word.start, adjective.start)
        const last = Math.max(word.end, adjective.end)
        if (!held.nouns.has(lemma))
          held.nouns.set(lemma, document.text.slice(first, last).replace(/\s+/gu, ' '))
        adjectives.set(key, held)
      }
    }
  }
  const [top] = [...adjectives].sort((a, b) => b[1].in.size - a[1].in.size)
  if (!top || top[1].in.size < OFTEN) return undefined
  const weight = (noun: string) => (nouns.get(noun) ?? 0) + (grammar.isHumanNoun(noun) ? 0.5 : 0)
  const [noun] = [...top[1].nouns].sort((a, b) => weight(b[0]) - weight(a[0]))
  if (!noun || weight(noun[0]) < 2) return undefined
  const share = top[1].in.size / prose.length
  return { text: noun[1], weight: WEIGHT.pair * share, share, lemmas: [noun[0], top[0]] }
}

const isPlain = (adjective: string, grammar: Grammar): boolean =>
  grammar.anaphoricAdjectives.has(adjective) || grammar.plainAdjectives.has(adjective)

/** Nouns that stand in many of the sentences, in the form in which they do most. */
function nounsIn({ text }: Document, prose: readonly Tree[], grammar: Grammar): Candidate[] {
  const found = new Map<string, { in: Set<number>; forms: string[] }>()
  for (const tree of prose) {
    for (const word of tree.words) {
      const lemma = word.lemma.toLowerCase()
      if (
        word.upos !== 'NOUN' ||
        lemma.length < 4 ||
        grammar.temporal.has(lemma) ||
        grammar.isHumanNoun(lemma)
      )
        continue
      const held = found.get(lemma) ?? { in: new Set(), forms: [] }
      held.in.add(tree.sentence.index)
      held.forms.push(text.slice(word.start, word.end).toLowerCase())
      found.set(lemma, held)
    }
  }
  return [...found]
    .filter(([, held]) => held.in.size >= OFTEN)
    .map(([lemma, held]): Candidate => {
      const count = (form: string) => held.forms.filter((other) => other === form).length
      const [form = lemma] = [...held.forms].sort((a, b) => count(b) - count(a))
      const share = held.in.size / prose.length
      return { text: form, weight: WEIGHT.noun * share, share, lemmas: [lemma] }
    })
}

/** *en Russie*: the country named most, with its preposition where it has one, unless the adjective says as much. */
function placePhrase(
  document: Document,
  prose: readonly Tree[],
  grammar: Grammar,
  adjective: string,
): string | undefined {
  const places = document.entities
    .filter(
      ({ kind, mentions, name }) =>
        kind === 'place' && mentions.length > 2 && placeTypeOf(name) === 'country',
    ) // prettier-ignore
    .sort((a, b) => b.mentions.length - a.mentions.length || a.id - b.id)
  const place = places.find(
    ({ name }) => !isDemonym(adjective) || adjective.slice(0, 4) !== name.toLowerCase().slice(0, 4),
  )
  for (const mention of place?.mentions ?? []) {
    const tree = prose.find(({ sentence }) => sentence.index === mention.sentence)
    if (!tree) continue
    const mark = dependents(tree, mention.head, 'case')[0]
    if (!mark || mark.index !== mention.firstWord - 1 || !grammar.inside.test(mark.lemma)) continue
    if (wordAt(tree, mark.index).start === wordAt(tree, mention.firstWord).start) continue
    return `${mark.form.toLowerCase()} ${document.text.slice(mention.start, mention.end)}`
  }
  return undefined
}

/** What is said in fewer of the sentences than this is not what a whole text is about. */
const LEAST_SHARE = 0.2

/**
 * Titles for the paragraphs of a text without one: for those that share no name with the others, and for all where the
 * text as a whole is about nothing that its title says.
 * @returns by sentence
 */
export function titlesApart(
  document: Document,
  trees: readonly Tree[],
  grammar: Grammar,
  whole: MadeTitle,
): Map<number, MadeTitle> {
  const found = new Map<number, MadeTitle>()
  const byParagraph = new Map<number, Tree[]>()
  for (const tree of trees) {
    if (tree.sentence.kind !== 'prose') continue
    const { paragraph } = tree.sentence
    byParagraph.set(paragraph, [...(byParagraph.get(paragraph) ?? []), tree])
  }
  if (byParagraph.size < 2) return found
  for (const own of byParagraph.values()) {
    const inside = new Set(own.map(({ sentence }) => sentence.index))
    const shared = document.entities.some(({ mentions }) => {
      const count = mentions.filter(({ sentence }) => inside.has(sentence)).length
      return count > 0 && count < mentions.length
    })
    if (shared && whole.share >= LEAST_SHARE) continue
    const title = makeTitle(document, own, grammar, undefined, false)
    if (title.text === '') continue
    for (const { sentence } of own) found.set(sentence.index, title)
  }
  return found
}
