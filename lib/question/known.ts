import type { Language } from '@/lib/language/document'
import { nouns } from '@/lib/language/fr/gender'
import { plain } from './grade/fold'
import { PEOPLE } from './world/people'
import { citiesIn, COUNTRIES } from './world/world'

/** First names and surnames so common that a typing slip should not turn one into another. */
const COMMON_NAMES =
  'marie maria jean jeanne john joan jane paul paula pierre peter peters martin marin marc mark louis louise lewis simon simone simons durand durant dupont dupond moreau morel laurent lambert bernard bernhard robert roberts richard richards thomas thompson thomson david davis davies michel michael michele michelle nicolas nicola nicole anne anna hanna hannah jacques jack henri henry harry charles george georges james jules julie julia julien emile emily emilie smith smyth jones johnson johnston brown browne wilson taylor white wright clark clarke king hall allen alan allan young scott green baker hill moore roux fournier girard bonnet fontaine rousseau vincent muller andre andrea andrew alexandre alexandra alexander daniel danielle gabriel gabrielle francois francoise francis frances patrick patricia philippe philip phillips stephane stephen steven eric erica kim lee li liu kelly reagan regan bush busch'.split(
    ' ',
  )

let names: Set<string> | undefined
let words: Set<string> | undefined

/**
 * Whether a word (lower case, no accents) is itself the name of a country, people, city, person or month: typed for another name it is
 * another answer and not a slip.
 */
export function isKnownName(word: string): boolean {
  if (!names) {
    names = new Set(COMMON_NAMES)
    for (const { fr, en, demonyms } of COUNTRIES) {
      for (const name of [fr, en, ...demonyms.fr, demonyms.en]) names.add(plain(name))
    }
    for (const city of [...citiesIn('fr'), ...citiesIn('en')]) names.add(plain(city.name))
    for (const person of PEOPLE) {
      for (const name of [person.fr, person.en])
        for (const part of plain(name).split(' ')) names.add(part)
    }
  }
  return names.has(word)
}

/** Whether a word (lower case, no accents) is a noun of the language. Only French has a lexicon here. */
export function isKnownWord(word: string, language: Language): boolean {
  if (language !== 'fr') return false
  words ??= new Set(nouns().map(plain))
  return words.has(word)
}
