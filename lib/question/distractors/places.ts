import type { Document, Entity } from '@/lib/language/document'
import { countryGrammar, withDefinite } from '@/lib/language/fr/article'
import { shuffle, type Random } from '@/lib/random'
import { placesLike } from '../world/places'
import { cityOf, countryByCode, countryOf } from '../world/world'
import { otherCities } from './cities'
import { isForAny, otherCountries } from './countries'

/** Whether two places lie in one part of the world, so that either could be taken for the other. */
function isNear(one: string, other: string): boolean {
  const codes = [one, other].map((name) => countryOf(name)?.code ?? cityOf(name)?.country)
  const [a, b] = codes.map((code) => (code === undefined ? undefined : countryByCode(code)))
  if (!a || !b) return true
  if (a.code === b.code || a.subregion === b.subregion) return true
  return countryOf(one) !== undefined && a.region === b.region
}

/** What kind of place a name is, so that only its like stand beside it. */
function typeOf(name: string): string {
  if (countryOf(name)) return 'country'
  if (placesLike(name, 'fr').length > 0 || placesLike(name, 'en').length > 0) return 'region'
  return cityOf(name) ? 'city' : 'unknown'
}

/** Whether a name is a place of the world that we know of. */
export function knowsPlace(name: string): boolean {
  return typeOf(name.replace(ARTICLE, '')) !== 'unknown'
}

/** Whether a name is a town of the world that we know of, and no region. */
export function isTown(name: string): boolean {
  return typeOf(name.replace(ARTICLE, '')) === 'city'
}

function inArticle(document: Document, entity: Entity | undefined, key: string): string[] {
  const type = typeOf(key)
  const sentences = new Set(entity?.mentions.map(({ sentence }) => sentence))
  return document.entities
    .filter(
      (other) =>
        other.kind === 'place' &&
        other.id !== entity?.id &&
        typeOf(other.name) === type &&
        type !== 'unknown' &&
        isNear(key, other.name) &&
        (type !== 'region' || placesLike(key, document.language).includes(other.name)) &&
        // Named beside the key, it might hold of it as well.
        !other.mentions.some(({ sentence }) => sentences.has(sentence)),
    )
    .map(({ name }) => name)
}

const ARTICLE = /^(?:(?:le|la|les|the)\s|l[’'])/iu

/**
 * Other places of one kind, the nearest first, named as the key is (with its article where it has one).
 * @param said the statement without the key, and the line above it
 */
export function otherPlaces(
  document: Document,
  entity: Entity | undefined,
  key: string,
  random: Random,
  said = '',
): string[] {
  const bodies = document.entities.some(({ kind, mentions }) => kind === 'organisation' && mentions.some(({ start, end }) => said.includes(document.text.slice(start, end)))) // prettier-ignore
  const { language } = document
  const article = ARTICLE.exec(key)?.[0]
  const name = article ? key.slice(article.length) : key
  const country = countryOf(name)
  const groups = placesLike(name, language)
  const world = country
    ? isForAny(said)
      ? otherCountries(country, name, language, random, said)
      : []
    : groups.length > 0
      ? shuffle(groups, random)
      : otherCities(document, name, random, said, bodies)
  const told = shuffle(inArticle(document, entity, name), random)
  const found = [...(country && !isForAny(said) ? told : told.slice(0, 2)), ...world]
  if (!article) return found
  if (language === 'en') return found.map((place) => `the ${place.replace(ARTICLE, '')}`)
  const apostrophe = /’/.test(document.text) || !/\p{L}'\p{L}/u.test(document.text) ? '’' : "'"
  return found.map((place) => {
    const { gender, number } = countryGrammar(place)
    return ARTICLE.test(place) ? place : withDefinite(place, gender, number, apostrophe)
  })
}
