import type { Gazetteer, ListName } from './gazetteer'

/** The lists that are looked up for a capitalised word, and the letter of each. */
const CAPITALISED: readonly (readonly [ListName, string])[] = [
  ['last', 'n'],
  ['families', 'F'],
  ['cities', 'c'],
  ['towns', 'v'],
  ['locations', 'q'],
  ['bodies', 'b'],
  ['organisations', 'B'],
  ['taxa', 'x'],
  ['peoples', 'M'],
  ['things', 'T'],
  ['proper', 'L'],
]

/** The lists that a word stands in, as letters. */
export function classesOf(
  words: readonly string[],
  lower: readonly string[],
  names: Gazetteer,
  common: ReadonlySet<string>,
): string[] {
  const { words: known } = names
  return words.map((word, index) => {
    const small = lower[index]!
    let letters = ''
    if (/^\p{Lu}/u.test(word)) {
      const simple = word.includes('-') ? word.slice(0, word.indexOf('-')) : word
      if (names.male.has(word) || names.male.has(simple)) letters += 'm'
      if (names.female.has(word) || names.female.has(simple)) letters += 'f'
      for (const [list, letter] of CAPITALISED) if (names[list].has(word)) letters += letter
      if (names.countries.has(word) || known.knownPlaces.has(word)) letters += 'P'
      if (known.knownOrganisations.has(word)) letters += 'O'
    }
    if (known.titles.has(small)) letters += 't'
    if (known.places.has(small)) letters += 'p'
    if (known.organisations.has(small)) letters += 'o'
    if (known.companySuffixes.has(small)) letters += 's'
    if (known.works.has(small)) letters += 'w'
    if (known.events.has(small)) letters += 'e'
    if (names.demonyms.has(small)) letters += 'd'
    if (common.has(small)) letters += '.'
    else if (
      names.ordinary.has(small) ||
      (small.endsWith('s') && names.ordinary.has(small.slice(0, -1)))
    )
      letters += ','
    return letters
  })
}

const LONGEST = 6

/** For each word of a known name of several words, the letter of its kind and whether it begins the name. */
export function phrasesOf(words: readonly string[], names: Gazetteer): string[] {
  const found = words.map(() => '')
  for (let index = 0; index < words.length; index++) {
    if (!/^\p{Lu}/u.test(words[index]!)) continue
    for (let size = Math.min(LONGEST, words.length - index); size > 1; size--) {
      if (!/^\p{L}/u.test(words[index + size - 1]!)) continue
      const kind = phraseKind(
        words
          .slice(index, index + size)
          .join(' ')
          .replace(/' /gu, "'"),
        names,
      )
      if (!kind) continue
      for (let offset = 0; offset < size; offset++)
        found[index + offset] = `${kind}${offset > 0 ? 'I' : 'B'}`
      index += size - 1
      break
    }
  }
  return found
}

function phraseKind(name: string, names: Gazetteer): string {
  const { knownPlaces, knownOrganisations } = names.words
  if (names.countries.has(name) || knownPlaces.has(name)) return 'P'
  if (knownOrganisations.has(name)) return 'O'
  if (names.organisations.has(name)) return 'O'
  if (names.people.has(name)) return 'G'
  if (names.cities.has(name)) return 'c'
  if (names.locations.has(name)) return 'q'
  if (names.bodies.has(name)) return 'b'
  if (names.things.has(name)) return 'T'
  if (names.towns.has(name)) return 'v'
  return names.proper.has(name) ? 'L' : ''
}
