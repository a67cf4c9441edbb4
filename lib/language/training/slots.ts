import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../../random'
import type { Language } from '../document'
import { gazetteer } from '../entities/gazetteer'
import { nameLists, ownNames } from './name-lists'
import { scramble } from './vary'

/** One way to fill a slot: what to write, and how often. */
export interface Alternative {
  text: string
  weight: number
}

/** How often a name from a list has its vowels changed, so that it is in no list. */
const SCRAMBLED = 0.25

/** Fills `{x}` in the text of an alternative: with a name from a list, or as the grammar says. */
export function filler(
  language: Language,
  grammar: ReadonlyMap<string, readonly Alternative[]>,
  random: Random,
): (slot: string) => string {
  const lists = wordLists(language)
  const letter = () => String.fromCharCode(65 + Math.floor(random() * 26))
  const one = (list: readonly string[]) => list[Math.floor(random() * list.length)]!
  const fill = (slot: string): string => {
    const alternatives = grammar.get(slot)
    if (alternatives) return expand(choose(alternatives, random))
    switch (slot) {
      case 'letter':
        return letter()
      case 'letters':
        return Array.from({ length: 2 + Math.floor(random() * 3) }, letter).join('')
      case 'number':
        return String(1 + Math.floor(random() * 120))
      case 'year':
        return String(1896 + Math.floor(random() * 130))
      case 'abb':
        return `${letter()}${letter()}${random() < 0.7 ? letter() : ''}`
      case 'o':
        return capital(one(lists['ordinary']!))
      case 'w':
        return one(lists['ordinary']!)
      case 'made':
        return capital(scramble(one(lists['last']!).split(' ')[0]!.toLowerCase(), random))
    }
    const list = lists[slot]
    if (!list) throw new Error(`No list is called ${slot}.`)
    const name = one(list)
    return INVENTED.has(slot) && random() < SCRAMBLED ? scramble(name, random) : name
  }
  const expand = (text: string) => text.replace(/\{(\w+)\}/gu, (_, slot: string) => fill(slot))
  return fill
}

const INVENTED = new Set(['given', 'last', 'town', 'city', 'location', 'taxon', 'club', 'company'])

function choose(alternatives: readonly Alternative[], random: Random): string {
  let left = random() * alternatives.reduce((sum, { weight }) => sum + weight, 0)
  for (const { text, weight } of alternatives) {
    left -= weight
    if (left < 0) return text
  }
  return alternatives.at(-1)!.text
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

/** The lists that patterns may name. */
function wordLists(language: Language): Record<string, string[]> {
  const lists = nameLists(language)
  const own = ownNames()
  const { knownPlaces } = gazetteer(language).words
  const file = join(import.meta.dirname, `annotations/${language}-words.txt`)
  const words = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(/:\s*/u, 2) as [string, string])
    .map(([name, list]) => [name, list.split('|')] as const)
  return {
    given: [...lists.male, ...lists.female].filter((name) => !name.includes(' ')),
    last: lists.last,
    person: own['PERSON']!,
    famous: lists.people.filter((name) => name.split(' ').length < 4),
    family: lists.families,
    city: lists.cities,
    town: lists.towns,
    country: lists.countries.filter((name) => !/^(?:la|le|les|l')\s/iu.test(name)),
    place: [...knownPlaces],
    location: lists.locations,
    landmark: own['PLACE']!,
    club: own['CLUB']!,
    band: own['BAND']!,
    company: own['COMPANY']!,
    media: own['MEDIA']!,
    school: own['SCHOOL']!,
    body: own['BODY']!,
    product: own['PRODUCT']!,
    event: own['EVENT']!,
    group: own['GROUP']!,
    taxon: lists.taxa,
    ordinary: lists.ordinary,
    people: lists.peoples,
    Dem: lists.demonyms.map(capital),
    demonym: lists.demonyms.filter((name) => !name.endsWith('s')).map(capital),
    ...Object.fromEntries(words),
  }
}
