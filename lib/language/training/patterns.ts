import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Random } from '../../random'
import type { Language } from '../document'
import { gazetteer } from '../entities/gazetteer'
import { LABELS, type NameKind } from '../entities/tagger'
import type { Example } from './silver'
import { scramble } from './vary'

const COPIES = 40

/** Sentences made from the patterns, their slots filled with names from the lists or made up. */
export function fromPatterns(language: Language, random: Random): Example[] {
  const file = join(import.meta.dirname, `annotations/${language}-patterns.txt`)
  const patterns = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  const fill = slots(language, random)
  return patterns.flatMap((pattern) =>
    Array.from({ length: COPIES }, () => {
      const example: Example = { forms: [], labels: [] }
      for (const part of pattern.split(' ')) {
        const slot = /^\{(\w)\}$/u.exec(part)?.[1]
        const filled = slot ? fill(slot) : undefined
        if (!filled) {
          example.forms.push(part)
          example.labels.push(0)
          continue
        }
        filled.name.split(' ').forEach((form, place) => {
          example.forms.push(form)
          example.labels.push(LABELS.indexOf(`${place === 0 ? 'B' : 'I'}-${filled.kind}`))
        })
      }
      return example
    }),
  )
}

function slots(
  language: Language,
  random: Random,
): (slot: string) => { name: string; kind: NameKind } | undefined {
  const names = gazetteer(language)
  const { words } = names
  const french = language === 'fr'
  const given = [...names.male, ...names.female].filter((name) => !name.includes(' '))
  const last = [...names.last]
  const cities = [...names.cities]
  const places = [...words.knownPlaces, ...names.countries].filter(
    (name) => !/^(?:la|le|les|l')\s/iu.test(name),
  )
  const demonyms = [...names.demonyms].map((name) => name.charAt(0).toUpperCase() + name.slice(1))
  const known = [...words.knownOrganisations]
  const pick = (...pools: (readonly string[])[]) => {
    const pool = pools[Math.floor(random() * pools.length)]!
    const word = pool[Math.floor(random() * pool.length)]!
    return random() < 0.35 ? scramble(word, random) : word
  }
  const one = (list: string) => pick(list.split('|'))
  const capital = () => pick(last, cities).split(' ')[0]!
  const letters = () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
      String.fromCharCode(65 + Math.floor(random() * 26)),
    ).join('')
  const person = () => {
    const form = random()
    if (form < 0.1) return `${String.fromCharCode(65 + Math.floor(random() * 26))}. ${pick(last)}`
    if (form < 0.2) return `${pick(given)} ${pick(given)} ${pick(last)}`
    if (form < 0.27)
      return `${pick(given)} ${one('de|von|van|di|da|del|ibn|van der|bin')} ${pick(last)}`
    if (form < 0.32) return `${pick(given)} ${french ? 'de' : 'of'} ${pick(places)}`
    if (form < 0.36) return `${pick(given)} ${pick(['II', 'III', 'IV', 'VI', 'XIV'])}`
    if (form < 0.4) return pick(given)
    return `${pick(given)} ${pick(last)}`
  }
  const title = () => {
    const form = random()
    if (form < 0.3)
      return `${french ? pick(['Le', 'La', 'Les', 'Une']) : pick(['The', 'A', 'My'])} ${capital()}`
    if (form < 0.5) return `${capital()} ${capital()}`
    if (form < 0.7)
      return `${french ? pick(['Le Secret', 'La Maison', 'Retour', 'Chant', 'Histoire']) : pick(['The House', 'Return', 'Portrait', 'Song', 'Ballad'])} ${french ? 'de' : 'of'} ${capital()}`
    return capital()
  }
  const club = () => {
    const form = random()
    if (french) {
      if (form < 0.35)
        return `${pick(['FC', 'AS', 'RC', 'SC', 'Stade', 'Olympique', 'Racing', 'HC', 'US', 'Sporting', 'Dynamo'])} ${pick(cities)}`
      if (form < 0.6)
        return `${pick(['Rangers', 'Canadiens', 'Braves', 'Bruins', 'Heat', 'Suns', 'Giants', 'Pirates', 'Lions'])} de ${pick(cities)}`
      return form < 0.75 ? `${pick(cities)} ${pick(['FC', 'United', 'City', 'SC'])}` : pick(cities)
    }
    if (form < 0.3)
      return `${pick(cities)} ${pick(['United', 'City', 'F.C.', 'FC', 'Rovers', 'Town', 'Athletic', 'Wanderers'])}`
    if (form < 0.6)
      return `${pick(cities)} ${pick(['Rangers', 'Braves', 'Cowboys', 'Lions', 'Eagles', 'Falcons', 'Jets', 'Bears', 'Giants', 'Pirates', 'Dolphins', 'Angels'])}`
    return form < 0.7
      ? `${pick(['FC', 'AC', 'SC', 'Hertha', 'Real', 'Dynamo'])} ${pick(cities)}`
      : pick(cities)
  }
  const company = () => {
    const form = random()
    if (form < 0.25)
      return `${capital()} ${pick(['Records', 'Pictures', 'Motors', 'Entertainment', 'Group', 'Inc.', 'Corporation', 'Airlines', 'Electronics', 'Studios', 'Press'])}`
    if (form < 0.35) return `${pick(last)} & ${pick(last)}`
    if (form < 0.5) return letters()
    return form < 0.7 ? pick(known) : capital()
  }
  const body = () => {
    const form = random()
    if (french) {
      const adjective = pick([
        'nationale',
        'française',
        'royale',
        'américaine',
        'mondiale',
        'européenne',
        'supérieure',
        'catholique',
      ])
      if (form < 0.3) return `Université de ${pick(cities)}`
      if (form < 0.5)
        return `${pick(['Académie', 'Ligue', 'École', 'Fédération', 'Assemblée', 'Union', 'Banque'])} ${adjective}`
      if (form < 0.65)
        return `${pick(['Parti', 'Conseil', 'Institut', 'Orchestre'])} ${pick(['national', 'socialiste', 'communiste', 'démocratique', 'symphonique', 'européen'])}`
      if (form < 0.8)
        return `${pick(['Ligue', 'Académie', 'Société', 'Institut', 'École'])} ${pick(['des arts', 'de hockey', 'des sciences', 'de musique', 'des beaux-arts'])} de ${pick(cities)}`
      return letters()
    }
    if (form < 0.25) return `University of ${pick(cities)}`
    if (form < 0.45)
      return `${pick(cities)} ${pick(['University', 'College', 'High School', 'Academy', 'Institute of Technology'])}`
    if (form < 0.65)
      return `${pick(['Royal', 'National', 'American', 'British', 'International'])} ${pick(['Society', 'Academy', 'Institute', 'Association', 'Council'])} of ${pick(['Arts', 'Sciences', 'Canada', 'Music and Dance', 'Medicine'])}`
    if (form < 0.8)
      return `${pick(['Labour', 'Liberal', 'Democratic', 'Communist', 'National'])} ${pick(['Party', 'Front', 'Union', 'League'])}`
    return letters()
  }
  const event = () => {
    const form = random()
    if (french) {
      if (form < 0.3)
        return `${pick(['Coupe', 'Tour', 'Grand Prix', 'Championnat', 'Festival'])} de ${pick(places)}`
      return form < 0.5
        ? `${capital()}-${capital()}`
        : pick([
            'Ligue 1',
            'Coupe Davis',
            'US Open',
            'Masters',
            'Première Guerre mondiale',
            'Seconde Guerre mondiale',
            'Révolution',
            'Giro',
            'Vuelta',
            'Bundesliga',
          ])
    }
    if (form < 0.4)
      return `${pick(cities)} ${pick(['Cup', 'Open', 'Championship', 'Festival', 'Marathon', 'Grand Prix'])}`
    return form < 0.6
      ? `Battle of ${pick(cities)}`
      : pick([
          'World War II',
          'Premier League',
          'World Cup',
          'Masters',
          'Super Bowl',
          'Civil War',
          'Champions League',
        ])
  }
  const taxon = () =>
    `${capital()
      .toLowerCase()
      .replace(/^./u, (first) =>
        first.toUpperCase(),
      )}${pick(['idae', 'aceae', 'inae', 'saurus', 'opsis', 'ella', 'ites'])}`
  return (slot) => {
    switch (slot) {
      case 'P':
        return { name: person(), kind: 'PER' }
      case 'F':
        return { name: pick(last), kind: 'PER' }
      case 'L':
        return { name: pick(places, cities), kind: 'LOC' }
      case 'C':
        return { name: club(), kind: 'ORG' }
      case 'B':
        return { name: company(), kind: 'ORG' }
      case 'G':
        return {
          name:
            random() < 0.4
              ? `The ${capital()}s`
              : `${capital()} ${pick(['Brothers', 'Machine', 'Garden', 'Pilots', 'Club'])}`,
          kind: 'ORG',
        }
      case 'S':
        return { name: body(), kind: 'ORG' }
      case 'W':
        return { name: title(), kind: 'MISC' }
      case 'E':
        return { name: event(), kind: 'MISC' }
      case 'T':
        return { name: taxon(), kind: 'MISC' }
      case 'N':
        return { name: pick(demonyms), kind: 'MISC' }
      default:
        return undefined
    }
  }
}
