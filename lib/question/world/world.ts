import type { Language } from '@/lib/language/document'
import cityLists from './cities.json'
import countryList from './countries.json'
import { englishCity, frenchCity } from './exonyms'

export interface Country {
  code: string
  fr: string
  en: string
  capital: string
  subregion: string
  region: string
  sovereign: boolean
  area: number
  borders: string[]
  demonyms: { fr: [masculine: string, feminine: string]; en: string }
}

/** A city with its country and its place among that country's cities, the largest being 0. */
export interface City {
  name: string
  country: string
  rank: number
  capital: boolean
  /** A suburb or new town of a larger one close by, which nobody thinks of first. */
  satellite: boolean
}

/** Names that the French press writes otherwise than the list. */
const FRENCH_NAMES: Readonly<Record<string, string>> = {
  CD: 'République démocratique du Congo',
  CG: 'République du Congo',
  VN: 'Vietnam',
  AX: 'Åland',
  SA: 'Arabie saoudite',
  MU: 'Maurice',
  SZ: 'Eswatini',
  CV: 'Cap-Vert',
  PW: 'Palaos',
  VA: 'Vatican',
  NG: 'Nigeria',
  SR: 'Suriname',
  ST: 'Sao Tomé-et-Principe',
  CZ: 'République tchèque', // prettier-ignore
}
const ENGLISH_NAMES: Readonly<Record<string, string>> = { CZ: 'the Czech Republic' }
const WITH_THE = /^(United|Netherlands|Philippines|Maldives|Bahamas|Comoros|Seychelles|.* Islands|Central African|Dominican Rep|Gambia)/ // prettier-ignore

export const COUNTRIES: readonly Country[] = countryList.map((country) => ({
  ...country,
  fr: FRENCH_NAMES[country.code] ?? country.fr,
  en: ENGLISH_NAMES[country.code] ?? country.en,
  borders: country.borders.split(' ').filter((code) => code !== ''),
  demonyms: { fr: country.demonyms.fr as [string, string], en: country.demonyms.en },
}))

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[’'-]/g, ' ')
    .replace(/^(the|la|le|les|l) /, '')
    .trim()

let countriesByName: Map<string, Country> | undefined
let countriesByCode: Map<string, Country> | undefined
let cities: Record<Language, City[]> | undefined
let citiesByName: Map<string, City> | undefined

/** The country of a name, in either language, with or without its article; undefined for any other word. */
export function countryOf(name: string): Country | undefined {
  if (!countriesByName) {
    countriesByName = new Map()
    const others: [string, string][] = [['UK', 'GB'], ['Grande-Bretagne', 'GB'], ['Britain', 'GB'], ['Great Britain', 'GB'], ['Angleterre', 'GB'], ['USA', 'US'], ['Czechia', 'CZ'], ['Tchéquie', 'CZ'], ['Czech Republic', 'CZ'], ['Congo', 'CG'], ['RDC', 'CD'], ['Hollande', 'NL'], ['Biélorussie', 'BY'], ['Bélarus', 'BY'], ['Myanmar', 'MM'], ['Viêt Nam', 'VN'], ['Île Maurice', 'MU']] // prettier-ignore
    for (const country of COUNTRIES) for (const name of [country.fr, country.en]) countriesByName.set(fold(name), country) // prettier-ignore
    for (const [name, code] of others) {
      const country = COUNTRIES.find((one) => one.code === code)
      if (country) countriesByName.set(fold(name), country)
    }
  }
  return countriesByName.get(fold(name))
}

/** The country of an ISO 3166 two-letter code. */
export function countryByCode(code: string): Country | undefined {
  countriesByCode ??= new Map(COUNTRIES.map((country) => [country.code, country]))
  return countriesByCode.get(code)
}

/** A country's name as it stands alone in a choice: *Japon*; in English with *the* where usage has it. */
export function countryName(country: Country, language: Language): string {
  return language === 'fr' ? country.fr : country.en
}

/** Whether English says *the* before it. */
export function takesThe(country: Country): boolean {
  return WITH_THE.test(country.en)
}

/** All cities with a name known in the language, country by country, the largest first. */
export function citiesIn(language: Language): City[] {
  if (!cities) {
    cities = { fr: [], en: [] }
    for (const [country, list] of Object.entries(cityLists)) {
      list.split('|').forEach((entry, rank) => {
        const satellite = entry.startsWith('~')
        const native = satellite ? entry.slice(1) : entry
        const capital = countryByCode(country)?.capital === native
        const [french, english] = [frenchCity(native, country), englishCity(native)]
        if (french) cities?.fr.push({ name: french, country, rank, capital, satellite })
        if (english) cities?.en.push({ name: english, country, rank, capital, satellite })
      })
    }
  }
  return cities[language]
}

/** The city of a name (the largest of that name), whatever the language; undefined for any other word. */
export function cityOf(name: string): City | undefined {
  if (!citiesByName) {
    citiesByName = new Map()
    const all = [...citiesIn('fr'), ...citiesIn('en')].sort((a, b) => Number(b.capital) - Number(a.capital) || a.rank - b.rank) // prettier-ignore
    for (const city of all) {
      const key = fold(city.name)
      if (!citiesByName.has(key)) citiesByName.set(key, city)
    }
  }
  return citiesByName.get(fold(name))
}
