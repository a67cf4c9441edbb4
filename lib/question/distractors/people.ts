import type { FactMaterial } from '@/lib/fact/material'
import type { Document, Entity } from '@/lib/language/document'
import { shuffle, type Random } from '@/lib/random'
import { DOMAINS, domainsOf, PEOPLE, personName, type Domain } from '../world/people'

const NEAR: Partial<Record<Domain, Domain[]>> = {
  leader: ['minister', 'monarch'], minister: ['leader', 'military'], military: ['minister', 'leader'], mathematician: ['scientist', 'philosopher'], scientist: ['mathematician', 'philosopher'], director: ['actor', 'writer'], actor: ['director', 'musician'], musician: ['actor', 'writer'], jurist: ['minister', 'leader'], youtuber: ['actor', 'musician'], journalist: ['writer', 'activist'], activist: ['leader', 'writer'], architect: ['painter', 'director'], painter: ['architect', 'writer'], philosopher: ['writer', 'scientist'], religious: ['philosopher', 'monarch'], explorer: ['scientist', 'military'], monarch: ['leader', 'religious'], writer: ['philosopher', 'journalist'], business: ['leader', 'scientist'], athlete: ['athlete', 'actor'],
} // prettier-ignore

/** The century that an article is about: that of the median year it names; the present one without any. */
export function centuryOf(document: Document): number {
  const years = document.times
    .flatMap(({ from }) => (from ? [from.year] : []))
    .sort((a, b) => a - b)
  const median = years[Math.floor(years.length / 2)]
  return median === undefined ? 21 : Math.max(1, Math.ceil((median + 1) / 100))
}

/** What is said of somebody: nouns that mean them, and the words on one side of their name (titles before, appositions behind). */
function saidOf(document: Document, entity: Entity | undefined, side: 'before' | 'behind'): string {
  if (!entity) return ''
  return entity.mentions
    .slice(0, 8)
    .map(({ start, end, form }) =>
      form === 'nominal'
        ? document.text.slice(start, end)
        : side === 'before'
          ? document.text.slice(Math.max(0, start - 45), start)
          : document.text.slice(end, end + 60),
    )
    .join(' ')
}

function domainsAround(document: Document, material: FactMaterial): Domain[] {
  const { category = '', entity } = material.key
  for (const said of [
    category,
    saidOf(document, entity, 'before'),
    saidOf(document, entity, 'behind'),
  ]) {
    const domains = domainsOf(said)
    if (domains.length > 0) return domains
  }

  const counts = DOMAINS.map((domain) => ({
    domain,
    count: document.sentences.filter(({ start, end }) => domainsOf(document.text.slice(start, end)).includes(domain)).length, // prettier-ignore
  }))
  const best = counts.sort((a, b) => b.count - a.count)[0]
  return best && best.count > 0 ? [best.domain] : ['leader', 'writer', 'scientist']
}

/** Somebody of the article of whom the statement might be true as well: the same verb is used in a sentence that names them. */
function mayFit(document: Document, entity: Entity, material: FactMaterial): boolean {
  const { lemma } = material.clause.verb
  const { predicate, sentence } = material.clause
  const telling = new Set([lemma, sentence.words[predicate]?.lemma])
  return entity.mentions.some((mention) => {
    const words = document.sentences[mention.sentence]?.words ?? []
    if (mention.sentence === sentence.index) return true
    return words.some(
      (word) =>
        word.upos !== 'AUX' &&
        word.lemma !== 'être' &&
        word.lemma !== 'be' &&
        telling.has(word.lemma),
    )
  })
}

/** A whole name and nothing else: no stray marks, initials at the end or genitives. */
const IS_NAME =
  /^(?:\p{Lu}[\p{L}.-]*\p{L}|\p{Lu}\.|\p{Lu}[’']\p{Lu}\p{Ll}+)(?:\s(?:\p{Lu}[\p{L}-]*\p{Ll}|\p{Lu}\.|de|du|des|la|von|van|der|al|bin|ben|d[’']\p{Lu}\p{Ll}+))*$/u

const PARTICLE = /^(?:de|du|des|d’|van|von|der|la|le)$/i

/** As many words as the key has: a surname where it is one. */
function inShape(name: string, key: string): string | null {
  const single = !/\s/.test(key.trim())
  const words = name.split(' ')
  if (!single) return words.length > 1 ? name : null
  if (words.length === 1) return name
  const last = words.at(-1)
  return last && last.length > 3 && !PARTICLE.test(words.at(-2) ?? '') ? last : null
}

/**
 * Other people, the nearest first: those of the article of whom the statement is surely not true, then widely known ones of like
 * role, time and gender.
 */
export function otherPeople(
  document: Document,
  material: FactMaterial,
  key: string,
  random: Random,
): string[] {
  const { entity, gender } = material.key
  const sex =
    gender ??
    entity?.gender ??
    PEOPLE.find((person) => personName(person, material.language) === entity?.name)?.gender
  const inArticle = document.entities.filter(
    (other) =>
      other.kind === 'person' &&
      other.id !== entity?.id &&
      other.confidence >= 0.5 &&
      IS_NAME.test(other.name) &&
      // Somebody whose gender the text or the first name tells is surely a person.
      other.gender !== undefined &&
      (sex === undefined || other.gender === sex) &&
      !mayFit(document, other, material),
  )
  const domains = domainsAround(document, material)
  const [first = 'leader'] = domains
  const century = centuryOf(document)
  const wanted = new Set(domains.slice(0, 2))
  const near = new Set(NEAR[first] ?? [])
  const tier = (person: (typeof PEOPLE)[number]): number =>
    (person.domain === first
      ? 0
      : wanted.has(person.domain)
        ? 1
        : near.has(person.domain)
          ? 3
          : 9) +
    2 * Math.min(4, Math.abs(person.century - century))
  const known = shuffle(
    PEOPLE.filter((person) => sex === undefined || person.gender === sex),
    random,
  )
    .map((person) => ({ name: personName(person, material.language), tier: tier(person) }))
    .filter((person) => person.tier < 9)
    .sort((a, b) => a.tier - b.tier)
    .map(({ name }) => name)
  return [
    ...shuffle(inArticle, random)
      .map(({ name }) => name)
      .slice(0, 2),
    ...known,
  ].flatMap((name) => {
    const shaped = inShape(name, key)
    return shaped === null ? [] : [shaped]
  })
}
