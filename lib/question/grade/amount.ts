import type { Language } from '@/lib/language/document'
import { numerals as en } from '@/lib/language/en/numerals'
import { numerals as fr } from '@/lib/language/fr/numerals'

/** A number as somebody types it. */
export interface Amount {
  value: number
  /** What it counts, as written (`soldats`), or the symbol of a unit of measure or money (`km`, `EUR`, `%`). */
  unit: string
  /** The unit is one that cannot be left unsaid without doubt: a measure or a currency. */
  measured: boolean
  ordinal: boolean
}

/** Names of units, without accents: symbol, what it is a multiple of, and how many of those. */
const UNITS: Record<string, [base: string, factor: number]> = {}
const define = (base: string, factor: number, names: string): void => {
  for (const name of names.split('|')) UNITS[name] = [base, factor]
}
define('%', 1, '%|pour cent|pourcent|per cent|percent')
define('m', 1, 'm|metre|metres|meter|meters')
define('m', 1000, 'km|kilometre|kilometres|kilometer|kilometers')
define('m', 0.01, 'cm|centimetre|centimetres|centimeter|centimeters')
define('m', 0.001, 'mm|millimetre|millimetres|millimeter|millimeters')
define('mile', 1, 'mile|miles|mi')
define('ft', 1, 'ft|foot|feet|pied|pieds')
define('g', 1, 'g|gramme|grammes|gram|grams')
define('g', 1000, 'kg|kilo|kilos|kilogramme|kilogrammes|kilogram|kilograms')
define('g', 1e6, 't|tonne|tonnes|ton|tons')
define(
  'm2',
  1,
  'm2|metre carre|metres carres|square metre|square metres|square meter|square meters',
)
define('m2', 1e6, 'km2|kilometre carre|kilometres carres|square kilometre|square kilometres|square kilometer|square kilometers') // prettier-ignore
define('m2', 1e4, 'ha|hectare|hectares')
define('l', 1, 'l|litre|litres|liter|liters')
define('s', 1, 's|seconde|secondes|second|seconds|sec')
define('s', 60, 'min|minute|minutes|mn')
define('s', 3600, 'h|heure|heures|hour|hours')
define('°C', 1, '°c|degre celsius|degres celsius|degrees celsius|degree celsius')
define('°', 1, '°|degre|degres|degree|degrees')
define('EUR', 1, '€|eur|euro|euros|d euros|d euro')
define('USD', 1, '$|us$|usd|dollar|dollars|de dollars|us dollars|dollars americains')
define('GBP', 1, '£|gbp|livre sterling|livres sterling|pound|pounds|pounds sterling')
define('km/h', 1, 'km/h|kilometres heure|kilometres par heure|kilometres per hour|kph')

const HEDGES =
  /^(?:l'|(?:environ|pres de|plus de|moins de|au moins|a peu pres|quelque|autour de|presque|about|around|nearly|almost|over|more than|less than|at least|some|roughly|approximately|exactement|exactly|~|les?|la|the|des?|une?(?= (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine)))(?![a-z]))\s*/ // prettier-ignore

/** *14 200*, *14.200,5*, *14,200.5* → their value; the language decides what a lone comma or point is. */
function parseDigits(text: string, language: Language): number | null {
  let digits = text.replace(/[\s']/g, '')
  if (!/^-?\d[\d.,]*$/.test(digits)) return null
  const grouped = /^-?\d{1,3}([.,]\d{3})+$/.test(digits)
  const separators = new Set(digits.replace(/[^.,]/g, ''))
  if (separators.size === 2) {
    const decimal = digits.lastIndexOf(',') > digits.lastIndexOf('.') ? ',' : '.'
    digits = digits.replaceAll(decimal === ',' ? '.' : ',', '').replace(decimal, '.')
  } else if (separators.has(',')) {
    digits = grouped && language === 'en' ? digits.replaceAll(',', '') : digits.replace(',', '.')
  } else if (separators.has('.')) {
    digits = grouped && language === 'fr' ? digits.replaceAll('.', '') : digits
  }
  const value = Number(digits)
  return Number.isFinite(value) ? value : null
}

const SCALE_WORDS: Readonly<Record<string, number>> = {
  mille: 1e3,
  millier: 1e3,
  milliers: 1e3,
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  millions: 1e6,
  m: 1e6,
  mn: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  md: 1e9,
  mds: 1e9,
  bn: 1e9,
  trillion: 1e12,
  trillions: 1e12,
  cent: 100,
  cents: 100,
  hundred: 100,
  dozen: 12,
  douzaines: 12, // prettier-ignore
}

function scaleOf(word: string, language: Language): number | undefined {
  if (/^billions?$/.test(word)) return language === 'fr' ? 1e12 : 1e9
  return Object.hasOwn(SCALE_WORDS, word) ? SCALE_WORDS[word] : undefined
}

function unitOf(text: string): { unit: string; factor: number; measured: boolean } {
  const name = text
    .replace(/^(?:d'|de |of )/, '')
    .replace(/²/g, '2')
    .trim()
  const known = Object.hasOwn(UNITS, name) ? UNITS[name] : undefined
  if (known) return { unit: known[0], factor: known[1], measured: known[0] !== '%' }
  return { unit: name, factor: 1, measured: false }
}

/**
 * A typed number with its unit: *14,2 milliards d'euros*, *trois cents soldats*, *12 %*, *5,000 m*, *troisième*. Null when
 * it does not start with a number. Text: lower case, no accents, hyphens kept.
 */
export function readAmount(typed: string, language: Language): Amount | null {
  let text = typed.replace(/\s+/g, ' ').trim()
  for (let before = ''; before !== text;) {
    before = text
    text = text.replace(HEDGES, '')
  }
  const numerals = language === 'fr' ? fr : en
  const ordinal = numerals.readOrdinal(text)
  if (ordinal !== null && !/^seconde?s?$/.test(text)) {
    return { value: ordinal, unit: '', measured: false, ordinal: true }
  }
  const money = /^([€$£]|us\$)\s?(?=\d)/.exec(text)
  if (money) text = `${text.slice(money[0].length)} ${money[1]}`
  const digits = /^(-?\d{1,3}(?:[ ']\d{3})+(?:[.,]\d+)?|-?\d[\d.,]*\d|\d)\s*/.exec(text)
  let value: number | null = null
  let rest = text
  if (digits?.[1]) {
    value = parseDigits(digits[1], language)
    rest = text.slice(digits[0].length)
    for (let word = /^[a-z]+\b/.exec(rest)?.[0] ?? ''; word !== '';) {
      const scale = scaleOf(word, language)
      // "5 m" is five metres, "5 m€" and "5 m d'euros" five million.
      if (
        scale === undefined ||
        value === null ||
        (word === 'm' && !/^m\s*(€|\$|d'|de )/.test(rest))
      )
        break
      value *= scale
      rest = rest.slice(word.length).trim()
      word = /^[a-z]+\b/.exec(rest)?.[0] ?? ''
    }
  } else {
    const words = text.replace(/-/g, ' ').split(' ')
    let count = 0
    while (count < words.length && (numerals.isNumeral(words[count] ?? '') || (count > 0 && /^(et|and)$/.test(words[count] ?? '')) || (count === 0 && /^(an?|une?)$/.test(words[0] ?? '') && numerals.isNumeral(words[1] ?? '')))) count++ // prettier-ignore
    while (count > 0 && /^(et|and)$/.test(words[count - 1] ?? '')) count--
    // *une aide*, *a bridge*: an article, not a number.
    if (count === 0 || (count === 1 && words.length > 1 && /^(une?|an?)$/.test(words[0] ?? '')))
      return null
    value = numerals.readTyped(words.slice(0, count).join(' '))
    rest = words.slice(count).join(' ')
  }
  if (value === null) return null
  const { unit, factor, measured } = unitOf(rest)
  return { value: value * factor, unit, measured, ordinal: false }
}
