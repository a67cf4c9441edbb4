import type { FactMaterial } from '@/lib/fact/material'
import type { Document, Entity, Language } from '@/lib/language/document'
import { gazetteer } from '@/lib/language/entities/gazetteer'
import { shuffle, type Random } from '@/lib/random'
import { nationsIn } from '../world/nation-words'
import { nationOf, nearNations } from '../world/nations'
import { domainsOf, PEOPLE, personName, type Domain, type Person } from '../world/people'
import { surelyPerson } from './certainty'

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

/** Nobody lives and works longer than this, in years. */
const LIFETIME = 60

/** Whether the article's years beside two people's names let them have lived at one time; where it tells none, they may have. */
function sameTime(document: Document, one: Entity | undefined, other: Entity): boolean {
  const yearsOf = (entity: Entity): number[] => {
    const sentences = new Set(entity.mentions.map(({ sentence }) => sentence))
    return document.times.flatMap(({ sentence, from }) => (from && sentences.has(sentence) ? [from.year] : [])) // prettier-ignore
  }
  const [years, others] = [one ? yearsOf(one) : [], yearsOf(other)]
  if (years.length === 0 || others.length === 0) return true
  return years.some((year) => others.some((its) => Math.abs(year - its) <= LIFETIME))
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

/** Whether most readers know a whole name without the article. */
function isFamous(name: string, language: Language): boolean {
  if (!name.includes(' ')) return false
  return PEOPLE.some(({ fr, en }) => name === fr || name === en) || gazetteer(language).people.has(name) // prettier-ignore
}

/** The fields of somebody by what is said of them: asked for each fact of each other, looked for once. */
const fields = new WeakMap<Entity, Domain[]>()

function fieldsOf(document: Document, entity: Entity): Domain[] {
  const known = fields.get(entity)
  if (known) return known
  const found = domainsOf(saidOf(document, entity, 'before') + saidOf(document, entity, 'behind'))
  fields.set(entity, found)
  return found
}

/** Roles that belong to a country; those of the others were read and heard far beyond theirs. */
const CIVIC = new Set<Domain>(['leader', 'minister', 'military', 'monarch', 'jurist', 'activist', 'journalist', 'business']) // prettier-ignore

/**
 * A mathematician beside mathematicians: what the article says of both is of one field; beside the holder of an office the holders of
 * others. Beside somebody of whom it says nothing stands nobody of whom it says something.
 */
function isOfLikeRole(
  document: Document,
  other: Entity,
  { key: { entity }, clause }: FactMaterial,
): boolean {
  // prettier-ignore
  const own = entity ? fieldsOf(document, entity) : []
  const its = fieldsOf(document, other)
  if (clause.origin === 'pattern') {
    const civic = (domains: Domain[]): boolean => domains.some((domain) => CIVIC.has(domain))
    return civic(own) ? civic(its) : own.some((domain) => its.includes(domain))
  }
  return own.length > 0 ? own.some((domain) => its.includes(domain)) : its.length === 0
}

/** One word that is named once (*Accusée*) may be no name at all. */
const isHardlySomebody = ({ name, mentions }: Entity): boolean =>
  !/\s/u.test(name) && mentions.filter(({ form }) => form === 'name').length < 2

/**
 * Whether somebody of the article could be meant by one who half remembers it: not a celebrity beside an unknown, and of the people that
 * the statement names, where it names one (*the Czech prime minister*).
 */
function isBelievable(
  document: Document,
  other: Entity,
  material: FactMaterial,
  known: boolean,
): boolean {
  if (!isOfLikeRole(document, other, material) || isHardlySomebody(other)) return false
  const { fact, key } = material
  if (!known && isFamous(other.name, document.language)) return false
  const statement = fact.statement.replace(key.text, ' ')
  // *… one of his main priorities*: a woman could not be meant.
  if (/\b(?:his|her)\b/u.test(statement) && document.language === 'en' && other.gender === undefined) return false // prettier-ignore
  const bound = nationsIn(statement)
  if (bound.length === 0) return true
  const its = nationsIn(saidOf(document, other, 'before') + saidOf(document, other, 'behind'))
  return its.some((code) => bound.includes(code))
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
  const known = PEOPLE.find((person) => personName(person, material.language) === entity?.name)
  const sex = gender ?? entity?.gender ?? known?.gender
  const inArticle = document.entities
    .filter(
      (other) =>
        other.id !== entity?.id &&
        IS_NAME.test(other.name) &&
        surelyPerson(document, other) &&
        (sex === undefined || other.gender === undefined || other.gender === sex) &&
        !mayFit(document, other, material) &&
        sameTime(document, entity, other) &&
        isBelievable(document, other, material, isFamous(entity?.name ?? key, document.language)), // prettier-ignore
    )
    .map(({ name }) => name)
  return [
    ...shuffle(inArticle, random),
    ...shuffle(likePeople(material, known, sex), random),
  ].flatMap((name) => {
    const shaped = inShape(name, key)
    return shaped === null ? [] : [shaped]
  })
}

/**
 * Widely known people of the same role, time and part of the world, beside somebody as widely known; of the same country where the
 * statement names a people (*le dirigeant nord-coréen*).
 */
function likePeople(
  material: FactMaterial,
  known: Person | undefined,
  sex: Person['gender'] | undefined,
): string[] {
  const { key, fact } = material
  // A celebrity beside somebody unknown is silly, and so is one beside the holder of an office, or who spoke, whom the article tells.
  if (!known || material.clause.voice === 'copular' || key.category !== undefined) return []
  if (/^(?:reported|pattern)$/u.test(material.clause.origin)) return []
  const { domain, century } = known
  const nation = nationOf(known.fr)
  const wide = !CIVIC.has(domain) && century < 21
  if (!nation && !wide) return []
  const bound = nationsIn(fact.statement.replace(key.text, ' '))
  return PEOPLE.filter((person) => {
    if (person.domain !== domain || person.century !== century) return false
    if (sex !== undefined && person.gender !== sex) return false
    const its = nationOf(person.fr)
    // *The Czech minister*: somebody of that people, or else of one near the key's.
    if (nation !== undefined && bound.includes(nation))
      return its !== undefined && bound.includes(its)
    return wide || (its !== undefined && nation !== undefined && nearNations(nation, its))
  }).map((person) => personName(person, material.language))
}
