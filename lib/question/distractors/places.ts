import type { Document, Entity, Language } from '@/lib/language/document'
import { countryGrammar, withDefinite } from '@/lib/language/fr/article'
import { shuffle, type Random } from '@/lib/random'
import { placesLike } from '../world/places'
import {
  citiesIn,
  cityOf,
  COUNTRIES,
  countryByCode,
  countryName,
  countryOf,
  type City,
  type Country,
} from '../world/world'

/** Countries by nearness to one: neighbours, the same part of the world, the same continent. */
function nearCountries(country: Country, random: Random): Country[] {
  const tier = (other: Country): number => {
    const borders = country.borders.includes(other.code)
    const second = country.borders.some((code) => countryByCode(code)?.borders.includes(other.code))
    return borders && other.region === country.region
      ? 0
      : other.subregion === country.subregion
        ? 1
        : other.region === country.region
          ? second
            ? 1.5
            : 2
          : 3
  }
  const sizes = (other: Country): number =>
    Math.abs(Math.log10(1 + other.area) - Math.log10(1 + country.area))
  return shuffle(
    COUNTRIES.filter(
      (other) => other.code !== country.code && other.sovereign && other.area > 1000,
    ),
    random,
  )
    .map((other) => ({ other, order: tier(other) + (sizes(other) > 1.5 ? 1.5 : 0) }))
    .filter(({ order }) => order < 3)
    .sort((a, b) => a.order - b.order)
    .map(({ other }) => other)
}

function otherCountries(country: Country, language: Language, random: Random): string[] {
  const grammar = countryGrammar(country.fr)
  return nearCountries(country, random)
    .filter((other) => {
      if (language === 'en') return true
      const its = countryGrammar(other.fr)
      return its.number === grammar.number && its.article === grammar.article
    })
    .map((other) => countryName(other, language))
}

/** The capitals of the same part of the world; of the continent where that has too few. */
function capitalsNear(code: string, language: Language): City[] {
  const home = countryByCode(code)
  const all = citiesIn(language).filter(({ capital, country }) => capital && country !== code)
  const of = (by: 'subregion' | 'region'): City[] => all.filter(({ country }) => home && countryByCode(country)?.[by] === home[by]) // prettier-ignore
  return of('subregion').length >= 3 ? of('subregion') : of('region')
}

/** Cities of the same country and about the same rank, well enough known to be believed. */
function otherCities(name: string, language: Language, random: Random): string[] {
  const city = cityOf(name)
  if (!city) return []
  const all = citiesIn(language)
  const home = all.filter((other) => other.country === city.country && other.name !== name)
  const near = home.filter((other) => other.rank <= Math.max(12, city.rank * 2))
  const country = countryByCode(city.country)
  const abroad = country
    ? nearCountries(country, random).flatMap(({ code }) => all.filter((other) => other.country === code && (other.capital || other.rank < 3))).slice(0, 12) // prettier-ignore
    : []
  const capitals = city.capital ? capitalsNear(city.country, language) : []
  const pool = city.capital ? [...shuffle(capitals, random).slice(0, 6), ...shuffle(near, random)] : [...shuffle(near, random), ...shuffle(abroad, random)] // prettier-ignore
  return pool.map((other) => other.name)
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
        (type !== 'region' || placesLike(key, document.language).includes(other.name)) &&
        // Named beside the key, it might hold of it as well.
        !other.mentions.some(({ sentence }) => sentences.has(sentence)),
    )
    .map(({ name }) => name)
}

const ARTICLE = /^(?:(?:le|la|les|the)\s|l[’'])/iu

/** Other places of one kind, the nearest first, named as the key is (with its article where it has one). */
export function otherPlaces(
  document: Document,
  entity: Entity | undefined,
  key: string,
  random: Random,
): string[] {
  const { language } = document
  const article = ARTICLE.exec(key)?.[0]
  const name = article ? key.slice(article.length) : key
  const country = countryOf(name)
  const groups = placesLike(name, language)
  const world = country
    ? otherCountries(country, language, random)
    : groups.length > 0
      ? shuffle(groups, random)
      : otherCities(name, language, random)
  const found = [...shuffle(inArticle(document, entity, name), random).slice(0, 1), ...world]
  if (!article) return found
  if (language === 'en') return found.map((place) => `the ${place.replace(ARTICLE, '')}`)
  const apostrophe = /’/.test(document.text) || !/\p{L}'\p{L}/u.test(document.text) ? '’' : "'"
  return found.map((place) => {
    const { gender, number } = countryGrammar(place)
    return ARTICLE.test(place) ? place : withDefinite(place, gender, number, apostrophe)
  })
}
