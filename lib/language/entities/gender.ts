import type { Language, Sentence } from '../document'
import { gazetteer } from './gazetteer'
import type { NamedMention } from './named'

export type Gender = 'Masc' | 'Fem'

/** First names that other languages give to either, or the other way round (*Jean Harlow*, *Simone Inzaghi*), and French does not. */
const FRENCH = {
  male: /^(?:Jean|Michel|Gabriel|Daniel|Joël|André|René|Marcel|Noël|Pascal|Emmanuel|Laurent|Valéry|Aimé|Désiré|Honoré|Jocelyn|Lilian|Yannick|Loïc|Guy|Luc|Élie|Elie)$/u,
  either: /^(?:Claude|Dominique|Camille|Maxence|Alix|Sacha|Ange|Charlie|Lou|Morgan|Andrea)$/u,
  female:
    /^(?:Simone|Nicole|Michèle|Michelle|Pascale|Danièle|Danielle|Joëlle|Gabrielle|Carole|Marylise|Laurence|Solange|Ghislaine|Noëlle|Gaëlle|Josiane|Éliane|Marie|Anne)$/u,
}

/** Endings of French first names that only men bear: *Émilien*, *Thibault*, *Mikaël*, *Mathieu*. */
const MALE_ENDING = /(?:[lrb]ien|bau(?:lt|d)|aël|thieu|dric|bert|gis|mond)$/u

/** What a mention of a person tells of their gender: a title before it, a first name that only women or men bear. */
export function genderOf(
  mention: NamedMention,
  sentence: Sentence,
  language: Language,
): Gender | undefined {
  const names = gazetteer(language)
  for (const word of titlesOf(mention, sentence, language)) {
    if (names.words.feminine.has(word)) return 'Fem'
    if (names.words.masculine.has(word)) return 'Masc'
  }
  if (mention.tokens.length < 2) return undefined
  const given = mention.tokens[0]!.split('-')[0]!
  if (language === 'fr' && FRENCH.male.test(given)) return 'Masc'
  if (language === 'fr' && FRENCH.female.test(given)) return 'Fem'
  if (language === 'fr' && FRENCH.either.test(given)) return undefined
  const male = names.male.has(given)
  const female = names.female.has(given)
  if (male !== female) return female ? 'Fem' : 'Masc'
  return language === 'fr' && !male && MALE_ENDING.test(given) ? 'Masc' : undefined
}

/** Titles and roles right before a name, or beside it: *la ministre Anne Roy*, *Anne Roy, maire de Brest,*. */
export function titlesOf(mention: NamedMention, sentence: Sentence, language: Language): string[] {
  const { words: said, demonyms } = gazetteer(language)
  const { titles } = said
  const found: string[] = []
  const { words } = sentence
  for (let index = mention.firstWord - 1, steps = 0; index >= 0 && steps < 5; index--, steps++) {
    const word = words[index]!
    const lower = word.form.toLowerCase()
    if (titles.has(lower)) found.push(lower)
    else if (demonyms.has(lower) && found.length === 0) continue
    else if (
      word.upos !== 'ADJ' &&
      word.upos !== 'ADP' &&
      word.upos !== 'DET' &&
      word.upos !== 'PROPN'
    )
      break
    else if (found.length > 0) break
    else if (word.upos === 'ADP' || word.upos === 'DET') {
      // *le ministre de la Défense Jean Roy*, but not *le maire a vu avec Jean Roy*.
      if (steps === 0) break
    }
  }
  if (words[mention.lastWord + 1]?.form === ',') {
    for (let index = mention.lastWord + 2; index <= mention.lastWord + 4; index++) {
      const lower = words[index]?.form.toLowerCase() ?? ''
      if (titles.has(lower)) {
        found.push(lower)
        break
      }
    }
  }
  return found
}
