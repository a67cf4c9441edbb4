import type { Document, Language } from '@/lib/language/document'
import { shuffle, type Random } from '@/lib/random'
import { nationsIn } from '../world/nation-words'
import { citiesIn, cityOf, COUNTRIES, countryByCode, type City } from '../world/world'

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

/** Names of more than one town, of which the larger need not be the better known. */
const NAMESAKES = new Set(['Cambridge', 'Durham', 'Kingston', 'Lincoln', 'Newcastle', 'Richmond', 'Victoria', 'Waterloo', 'Windsor', 'Worcester']) // prettier-ignore

/**
 * Cities of the same country and about the same size; for a capital of a country in which the article is not set, capitals near it,
 * unless a body that the statement names tells its country (*the Royal College in London*).
 * @param said the statement without the key, and the line above it
 * @param bodies whether the statement names an organisation
 */
export function otherCities(
  document: Document,
  name: string,
  random: Random,
  said: string,
  bodies: boolean,
): string[] {
  const city = cityOf(name)
  if (!city) return []
  const set = isSetIn(document, city.country, name) || nationsIn(said).includes(city.country)
  if (!set && NAMESAKES.has(name)) return []
  if (!set && city.capital) {
    const capitals = bodies ? [] : capitalsNear(city.country, document.language, random)
    return capitals.length > 2 ? capitals.map((other) => other.name) : []
  }
  return shuffle(citiesIn(document.language), random)
    .filter((other) => other.country === city.country && other.name !== name && !other.satellite)
    .filter(({ rank }) => rank >= city.rank / 4 - 2 && rank <= Math.max(10, city.rank * 2))
    .map((other) => other.name)
}
