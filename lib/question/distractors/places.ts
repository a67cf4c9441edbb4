import type { Document, Entity, Language } from '@/lib/language/document'
import { countryGrammar, withDefinite } from '@/lib/language/fr/article'
import { shuffle, type Random } from '@/lib/random'
import { nationsIn } from '../world/nation-words'
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

function otherCountries(
  country: Country,
  name: string,
  language: Language,
  random: Random,
): string[] {
  // *la Grande-Bretagne*: by the name that the key has.
  const grammar = countryGrammar(name)
  return nearCountries(country, random)
    .filter((other) => {
      if (language === 'en') return true
      const its = countryGrammar(other.fr)
      return its.number === grammar.number && its.article === grammar.article
    })
    .map((other) => countryName(other, language))
}

/** The capitals near one: those of its country's neighbours and then of others about as large in the same part of the world. */
function capitalsNear(code: string, language: Language, random: Random): City[] {
  const home = countryByCode(code)
  const all = citiesIn(language)
  if (!home) return []
  const size = (other: string): number => all.filter(({ country }) => country === other).length
  // Many cities, many people: nobody takes the capital of a land of one town for that of a land of twenty.
  const like = COUNTRIES.filter((other) => other.code !== code && other.sovereign && 4 * size(other.code) >= size(code)) // prettier-ignore
  const tiers = [
    like.filter((other) => home.borders.includes(other.code) && other.region === home.region),
    like.filter((other) => other.subregion === home.subregion),
    like.filter((other) => other.region === home.region),
  ]
  const countries = [...new Set(tiers.flatMap((tier) => shuffle(tier, random)))]
  return countries.flatMap((other) => all.find(({ country, capital }) => capital && country === other.code) ?? []) // prettier-ignore
}

/** As many characters of an article as tell where it is set. */
const OPENING = 600

/** Whether an article is set in a country: it names another of its places, or at its beginning the country or its people. */
function isSetIn(document: Document, code: string, besides: string): boolean {
  const placed = document.entities.some(({ kind, name }) => kind === 'place' && name !== besides && cityOf(name)?.country === code) // prettier-ignore
  return placed || nationsIn(document.text.slice(0, OPENING)).includes(code)
}

/** Cities of the same country and about the same size; for a capital of a country in which the article is not set, capitals near it. */
function otherCities(document: Document, name: string, random: Random): string[] {
  const city = cityOf(name)
  if (!city) return []
  const all = citiesIn(document.language)
  const home = all.filter((other) => other.country === city.country && other.name !== name && !other.satellite) // prettier-ignore
  const near = home.filter(({ rank }) => rank >= city.rank / 4 - 2 && rank <= Math.max(10, city.rank * 2)) // prettier-ignore
  const pool = city.capital && !isSetIn(document, city.country, name) ? capitalsNear(city.country, document.language, random) : [] // prettier-ignore
  return [...(pool.length > 2 ? pool : []), ...shuffle(near, random)].map((other) => other.name)
}

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
    ? otherCountries(country, name, language, random)
    : groups.length > 0
      ? shuffle(groups, random)
      : otherCities(document, name, random)
  const found = [...shuffle(inArticle(document, entity, name), random).slice(0, 2), ...world]
  if (!article) return found
  if (language === 'en') return found.map((place) => `the ${place.replace(ARTICLE, '')}`)
  const apostrophe = /’/.test(document.text) || !/\p{L}'\p{L}/u.test(document.text) ? '’' : "'"
  return found.map((place) => {
    const { gender, number } = countryGrammar(place)
    return ARTICLE.test(place) ? place : withDefinite(place, gender, number, apostrophe)
  })
}
