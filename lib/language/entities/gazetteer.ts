import type { Language } from '../document'
import { nameWords as en } from '../en/names'
import { nameWords as fr } from '../fr/names'
import lists from './gazetteer.json'
import type { NameWords } from './words'

const unpack = (list: string) => new Set(list.split('|'))

/** First names, last names, cities, countries and demonyms, and the words that a language puts around names. */
export interface Gazetteer {
  words: NameWords
  male: ReadonlySet<string>
  female: ReadonlySet<string>
  either: ReadonlySet<string>
  last: ReadonlySet<string>
  cities: ReadonlySet<string>
  countries: ReadonlySet<string>
  /** In lower case: *français*, *française*, *french*. */
  demonyms: ReadonlySet<string>
}

const WORDS: Record<Language, NameWords> = { fr, en }
const loaded = new Map<Language, Gazetteer>()

/** The names known in a language; read once. */
export function gazetteer(language: Language): Gazetteer {
  let found = loaded.get(language)
  if (!found) {
    const [first] = loaded.values()
    const demonyms = unpack(lists.demonyms[language].toLowerCase())
    if (language === 'fr') for (const demonym of [...demonyms]) demonyms.add(`${demonym}s`)
    else for (const demonym of [...demonyms]) demonyms.add(`${demonym}s`)
    found = {
      words: WORDS[language],
      male: first?.male ?? unpack(lists.male),
      female: first?.female ?? unpack(lists.female),
      either: first?.either ?? unpack(lists.either),
      last: first?.last ?? unpack(lists.last),
      cities: first?.cities ?? unpack(lists.cities),
      countries: unpack(lists.countries[language]),
      demonyms,
    }
    loaded.set(language, found)
  }
  return found
}
