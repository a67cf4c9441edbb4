import type { Language } from '../document'
import { nameWords as en } from '../en/names'
import { nameWords as fr } from '../fr/names'
import { ByteReader } from '../model/bytes'
import { readWeights } from '../model/weights'
import { HashedNames } from './hashed'
import { Senses } from './senses'
import type { NameWords } from './words'

/** The lists, in the order in which they are stored. */
export const LIST_NAMES = [
  'male',
  'female',
  'last',
  // Famous persons: whole names, and last names that stand for them.
  'people',
  'families',
  'cities',
  'towns',
  'countries',
  // Rivers, mountains, regions, stars.
  'locations',
  'bodies',
  // Clubs, bands, companies, newspapers, schools, public bodies.
  'organisations',
  // Genera and families of plants and animals.
  'taxa',
  // In small letters: *français*, *française*, *french*.
  'demonyms',
  // Peoples, languages, believers.
  'peoples',
  // Laws, battles, books, periods, brands.
  'things',
  // Words in small letters that are no names.
  'ordinary',
  // Proper nouns of which nothing else is known.
  'proper',
] as const
export type ListName = (typeof LIST_NAMES)[number]

/** The lists of names of a language, and the words that it puts around names. */
export type Gazetteer = Readonly<Record<ListName, HashedNames>> & {
  readonly words: NameWords
  readonly senses: Senses
}

const WORDS: Record<Language, NameWords> = { fr, en }
const loaded = new Map<Language, Gazetteer>()

/** The names known in a language; read once. */
export function gazetteer(language: Language): Gazetteer {
  let found = loaded.get(language)
  if (!found) {
    const bytes = new ByteReader(readWeights(language, 'gazetteer'))
    const lists = LIST_NAMES.map((name) => [name, HashedNames.read(bytes)] as const)
    found = {
      ...(Object.fromEntries(lists) as Record<ListName, HashedNames>),
      senses: Senses.read(bytes),
      words: WORDS[language],
    }
    loaded.set(language, found)
  }
  return found
}
