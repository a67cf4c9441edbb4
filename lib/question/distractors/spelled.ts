import type { Language } from '@/lib/language/document'

const UNITS: Record<Language, string[]> = {
  fr: ['zéro', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
} // prettier-ignore
const TENS: Record<Language, string[]> = {
  fr: ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'],
  en: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
} // prettier-ignore
const ORDINALS: Record<Language, string[]> = {
  fr: ['', '', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième', 'onzième', 'douzième'],
  en: ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
} // prettier-ignore

/** A whole number from 0 to 99 in words: *soixante et onze*, *seventy-one*. */
export function spell(value: number, language: Language): string {
  const unit = UNITS[language][value]
  if (unit !== undefined) return unit
  const ten = Math.floor(value / 10)
  const name = TENS[language][ten] ?? ''
  if (language === 'en') return value % 10 === 0 ? name : `${name}-${UNITS.en[value % 10]}`
  // *Soixante-dix* and *quatre-vingt-dix* count on to nineteen.
  const rest = ten === 7 || ten === 9 ? value - (ten - 1) * 10 : value % 10
  if (rest === 0) return ten === 8 ? 'quatre-vingts' : name
  return (rest === 1 || rest === 11) && ten < 8
    ? `${name} et ${UNITS.fr[rest]}`
    : `${name}-${UNITS.fr[rest]}`
}

/** A number in words found in a text, with what writes another in its place. */
export interface Spelled {
  value: number
  write: (value: number) => string | undefined
}

const alone = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-]|\\set\\s(?:une?|onze)(?!\\p{L}))`, 'iu')

/** The number from two up that a text says in words, cardinal or ordinal; the longest where one holds another. */
export function readSpelled(text: string, language: Language): Spelled | undefined {
  const cardinals = Array.from({ length: 98 }, (_, index) => spell(index + 2, language))
  const replace = (words: string, other: string | undefined): string | undefined =>
    other &&
    text.replace(alone(words), (as) =>
      /^\p{Lu}/u.test(as) ? other.slice(0, 1).toUpperCase() + other.slice(1) : other,
    )
  let found = -1
  cardinals.forEach((words, index) => {
    if (words.length > (cardinals[found]?.length ?? 0) && alone(words).test(text)) found = index
  })
  const words = cardinals[found]
  // *Vingt et un* has a feminine.
  const write = (value: number): string | undefined => value < 2 || value > 99 || (language === 'fr' && /(?:^| )un$/u.test(spell(value, 'fr'))) ? undefined : spell(value, language) // prettier-ignore
  if (words !== undefined) return { value: found + 2, write: (value) => replace(words, write(value)) } // prettier-ignore
  const place = ORDINALS[language].findIndex((one) => one !== '' && alone(one).test(text))
  const ordinal = ORDINALS[language][place]
  return ordinal === undefined
    ? undefined
    : { value: place, write: (value) => replace(ordinal, ORDINALS[language][value] || undefined) }
}
