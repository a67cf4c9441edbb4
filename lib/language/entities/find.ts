import type { Entity, Language, Sentence } from '../document'
import { agreedGender } from './agreement'
import { gazetteer } from './gazetteer'
import { genderOf, titlesOf } from './gender'
import { joinMentions, keyOf, type Cluster } from './join'
import { headOf, namedMentions, type NamedMention } from './named'
import { nominalMentions } from './nominal'
import { nameUnits } from './units'

/**
 * Who and what a text names, with the mentions joined, in the order in which they are first named.
 * @param sentences parsed: tags and heads are used
 */
export function findEntities(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
): Entity[] {
  const found = sentences.flatMap((sentence) => namedMentions(text, sentence, language))
  const mentions = [...found, ...repeated(text, sentences, found)]
  const clusters = joinMentions(
    mentions.map((mention) => {
      const sentence = sentences[mention.sentence]!
      const person = mention.kind === 'person'
      const gender = person ? genderOf(mention, sentence, language) : undefined
      return {
        mention,
        roles: person ? titlesOf(mention, sentence, language) : [],
        fixed: isKnown(mention, language),
        ...(gender && { gender }),
      }
    }),
  )
  if (language === 'fr') tellGenders(clusters, sentences)
  const nominal = nominalMentions(sentences, clusters, language)
  return clusters.map((cluster, id) => ({
    id,
    kind: cluster.kind,
    name: fullestName(text, cluster),
    ...(cluster.gender && cluster.kind === 'person' && { gender: cluster.gender }),
    mentions: [
      ...cluster.mentions.map(({ start, end, sentence, firstWord, lastWord, head, form }) => ({
        start,
        end,
        sentence,
        firstWord,
        lastWord,
        head,
        form,
      })),
      ...nominal.filter((other) => other.cluster === cluster).map(({ mention }) => mention),
    ].sort((a, b) => a.start - b.start),
    confidence: confidence(cluster, language),
  }))
}

/** Gives people whose names do not tell their gender the one that the text's words agree with. */
function tellGenders(clusters: readonly Cluster[], sentences: readonly Sentence[]): void {
  const people = clusters.filter(({ kind }) => kind === 'person')
  const count = new Map<number, number>()
  for (const { mentions } of people)
    for (const index of new Set(mentions.map(({ sentence }) => sentence)))
      count.set(index, (count.get(index) ?? 0) + 1)
  for (const cluster of people) {
    const gender = cluster.gender ?? agreedGender(cluster.mentions, sentences, count)
    if (gender) cluster.gender = gender
  }
}

/** Whether the lists know this name for what it is taken for, so that it is nobody's last name. */
function isKnown({ kind, tokens }: NamedMention, language: Language): boolean {
  const { countries, words } = gazetteer(language)
  const name = tokens.join(' ')
  return kind === 'place' && (countries.has(name) || words.knownPlaces.has(name))
}

/** The longest of its names, written as it first was. */
function fullestName(text: string, { mentions }: Cluster): string {
  const longest = mentions.reduce((a, b) => (b.tokens.length > a.tokens.length ? b : a))
  return text.slice(longest.start, longest.end).replace(/\s+/gu, ' ')
}

/**
 * A name found in one place is a name elsewhere: the same tokens, with their capitals, that the tagger left, and the
 * last words of a person's whole name. Single words only where they are tagged as proper nouns.
 */
function repeated(
  text: string,
  sentences: readonly Sentence[],
  found: readonly NamedMention[],
): NamedMention[] {
  const taken = new Set(
    found.flatMap(({ sentence, firstWord, lastWord }) =>
      range(firstWord, lastWord).map((word) => `${sentence}:${word}`),
    ),
  )
  const known = new Map<string, NamedMention>()
  for (const mention of found) {
    if (/^\p{Lu}/u.test(mention.tokens[0]!)) known.set(mention.tokens.join(' '), mention)
    if (mention.kind !== 'person') continue
    for (let first = 1; first < mention.tokens.length; first++) {
      const last = mention.tokens.slice(first).join(' ')
      if (/^\p{Lu}\p{L}{2,}/u.test(last) && !known.has(last)) known.set(last, mention)
    }
  }
  const longest = Math.min(
    8,
    Math.max(0, ...[...known.values()].map(({ tokens }) => tokens.length)),
  )
  return sentences.flatMap((sentence) => {
    const more: NamedMention[] = []
    const units = nameUnits(text, sentence)
    const forms = units.map(({ form }) => form)
    for (let first = 0; first < forms.length; first++) {
      if (!/^\p{Lu}/u.test(forms[first]!)) continue
      for (let size = Math.min(longest, forms.length - first); size > 0; size--) {
        const like = known.get(forms.slice(first, first + size).join(' '))
        const from = units[first]!
        const to = units[first + size - 1]!
        if (
          !like ||
          range(from.firstWord, to.lastWord).some((word) => taken.has(`${sentence.index}:${word}`))
        )
          continue
        const words = sentence.words.slice(from.firstWord, to.lastWord + 1)
        if (size === 1 && words[0]!.upos !== 'PROPN') continue
        more.push({
          ...like,
          tokens: forms.slice(first, first + size),
          start: from.start,
          end: to.end,
          sentence: sentence.index,
          firstWord: from.firstWord,
          lastWord: to.lastWord,
          head: headOf(words),
        })
        first += size - 1
        break
      }
    }
    return more
  })
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset)

/** 0.95 for what a list or a title vouches for, 0.85 for what comes again, else 0.6. */
function confidence({ kind, mentions, roles }: Cluster, language: Language): number {
  const names = gazetteer(language)
  const { knownPlaces, knownOrganisations } = names.words
  const vouched = mentions.some(({ tokens }) => {
    const name = tokens.join(' ')
    if (kind === 'person') {
      const given = tokens[0]!.split('-')[0]!
      return (
        roles.size > 0 || (tokens.length > 1 && (names.male.has(given) || names.female.has(given)))
      )
    }
    if (kind === 'place')
      return knownPlaces.has(name) || names.countries.has(name) || names.cities.has(name)
    return kind === 'organisation' && knownOrganisations.has(name)
  })
  if (vouched) return 0.95
  return new Set(mentions.map(({ start }) => start)).size > 1 &&
    keyOf(mentions[0]!.tokens).length > 2
    ? 0.85
    : 0.6
}
