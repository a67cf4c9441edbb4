import type { FactMaterial } from '@/lib/fact/material'
import type { Document, Entity } from '@/lib/language/document'
import { shuffle, type Random } from '@/lib/random'
import { nationOf, nearNations } from '../world/nations'
import { domainsOf, PEOPLE, personName, type Domain, type Person } from '../world/people'
import { COUNTRIES } from '../world/world'
import { surelyPerson } from './certainty'

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

/** What somebody does, where the article says it beside their name; nothing is guessed from the rest of it. */
function domainAround(document: Document, material: FactMaterial): Domain | undefined {
  const { category = '', entity } = material.key
  const said = [category, saidOf(document, entity, 'before'), saidOf(document, entity, 'behind')]
  return said.map((words) => domainsOf(words)[0]).find((domain) => domain !== undefined)
}

let nationWords: { codes: Map<string, string>; pattern: RegExp } | undefined

/** Every sovereign country's names and peoples, in both languages, as one pattern. */
function wordsForNations(): { codes: Map<string, string>; pattern: RegExp } {
  const codes = new Map<string, string>()
  for (const { code, sovereign, fr, en, demonyms } of COUNTRIES) {
    if (!sovereign) continue
    for (const word of [fr, en, ...demonyms.fr, demonyms.en])
      if (word !== '' && !codes.has(word.toLowerCase())) codes.set(word.toLowerCase(), code)
  }
  const words = [...codes.keys()].sort((a, b) => b.length - a.length)
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const pattern = new RegExp(`(?<![\\p{L}-])(${escaped.join('|')})(?:e?s)?(?![\\p{L}-])`, 'giu')
  return { codes, pattern }
}

/** The countries that a text names, by their names or their people's, each as often as it does. */
function nationsIn(text: string): string[] {
  nationWords ??= wordsForNations()
  const { codes, pattern } = nationWords
  return [...text.matchAll(pattern)].flatMap(([, word = '']) => codes.get(word.toLowerCase()) ?? [])
}

const homes = new WeakMap<Document, { code: string | undefined }>()

/** The country of which an article's people mostly are: the one that it names in more than half of the cases. */
function homeOf(document: Document): string | undefined {
  const done = homes.get(document)
  if (done) return done.code
  const named = nationsIn(document.text)
  const often = (code: string): number => named.filter((other) => other === code).length
  const code = [...new Set(named)].find((one) => 2 * often(one) > named.length)
  homes.set(document, { code })
  return code
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

/**
 * Whether somebody of the article could be meant by one who half remembers it: not a celebrity beside an unknown, and of the people that
 * the statement names, where it names one (*the Czech prime minister*).
 */
function isBelievable(
  document: Document,
  other: Entity,
  { fact, key }: FactMaterial,
  known: boolean,
): boolean {
  if (!known && PEOPLE.some(({ fr, en }) => other.name === fr || other.name === en)) return false
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
        isBelievable(document, other, material, known !== undefined),
    )
    .map(({ name }) => name)
  return [
    ...shuffle(inArticle, random),
    ...shuffle(likePeople(document, material, known, sex), random),
  ].flatMap((name) => {
    const shaped = inShape(name, key)
    return shaped === null ? [] : [shaped]
  })
}

/** Roles that belong to a country; those of the others were read and heard far beyond theirs. */
const CIVIC = new Set<Domain>(['leader', 'minister', 'military', 'monarch', 'jurist', 'activist', 'journalist', 'business']) // prettier-ignore

/**
 * Widely known people of the same role, time and part of the world; of the same country where the statement names a people (*le
 * dirigeant nord-coréen*). Nobody where the key's role or country is not known: a stranger's name would be silly beside it.
 */
function likePeople(
  document: Document,
  material: FactMaterial,
  known: Person | undefined,
  sex: Person['gender'] | undefined,
): string[] {
  const { key, fact } = material
  // Who said it, or held an office of the report: a stranger to the article would be silly beside its people.
  if (material.clause.origin === 'reported') return []
  if (material.clause.origin === 'pattern' && material.language === 'fr') return []
  const domain = known?.domain ?? domainAround(document, material)
  if (!domain) return []
  const about = nationsIn(
    saidOf(document, key.entity, 'before') + saidOf(document, key.entity, 'behind'),
  )
  const nation = (known && nationOf(known.fr)) ?? about[0] ?? homeOf(document)
  const century = known?.century ?? centuryOf(document)
  const wide = !CIVIC.has(domain) && century < 21
  if (!nation && !wide) return []
  const described = material.clause.voice === 'copular' || key.category !== undefined
  const bound = described ? nationsIn(fact.statement.replace(key.text, ' ')) : []
  return PEOPLE.filter((person) => {
    if (person.domain !== domain || person.century !== century) return false
    if (sex !== undefined && person.gender !== sex) return false
    const its = nationOf(person.fr)
    if (bound.length > 0) return its !== undefined && bound.includes(its)
    return wide || (its !== undefined && nation !== undefined && nearNations(nation, its))
  }).map((person) => personName(person, material.language))
}
