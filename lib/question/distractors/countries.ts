import type { Language } from '@/lib/language/document'
import { countryGrammar } from '@/lib/language/fr/article'
import { shuffle, type Random } from '@/lib/random'
import { COUNTRIES, countryByCode, countryName, type Country } from '../world/world'

/** Member states of the European Union (2020). */
const MEMBERS = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')) // prettier-ignore
const UNION =
  /(?<!\p{L})(?:UE|Union européenne|EU|European Union|Brux?elles|Brussels|les Vingt-(?:Sept|Huit))(?!\p{L})/u
/** What only some countries can have done: those of one war, of one empire, of one tournament. */
const OF_FEW = /guerre|bataille|occup|envahi|alli[ée]|coloni|indépendance|traité|annex|troupes|vainc|défai|empire|match|champion|finale|coupe|tournoi|compétition|médaille|\bwars?\b|battle|invad|invasion|ally|allied|independence|treaty|troops|defeat|empire|\bcup\b|final|tournament|medal/iu // prettier-ignore

/** Whether a statement tells of what any country of a part of the world could have done, so that others may be taken for the right one. */
export function isForAny(said: string): boolean {
  return !OF_FEW.test(said)
}

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

/** Other countries for one, the nearest first, with the same article in French; of the European Union where the statement is about it. */
export function otherCountries(
  country: Country,
  name: string,
  language: Language,
  random: Random,
  said: string,
): string[] {
  // *la Grande-Bretagne*: by the name that the key has.
  const grammar = countryGrammar(name)
  return nearCountries(country, random)
    .filter((other) => !UNION.test(said) || !MEMBERS.has(country.code) || MEMBERS.has(other.code))
    .filter((other) => {
      if (language === 'en') return true
      const its = countryGrammar(other.fr)
      return its.number === grammar.number && its.article === grammar.article
    })
    .map((other) => countryName(other, language))
}
