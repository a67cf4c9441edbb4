import type { Language, Quantity } from '@/lib/language/document'
import type { Random } from '@/lib/random'
import { stepsAround } from './rank'

const WORDS: Record<Language, string[]> = {
  fr: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize'], // prettier-ignore
  en: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen'], // prettier-ignore
}
const TENS: Record<Language, string[]> = {
  fr: ['vingt', 'trente', 'quarante', 'cinquante', 'soixante'],
  en: ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
}
const ORDINALS: Record<Language, string[]> = {
  fr: [
    'deuxième',
    'troisième',
    'quatrième',
    'cinquième',
    'sixième',
    'septième',
    'huitième',
    'neuvième',
    'dixième',
  ],
  en: ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
}

/** The figures of a number as written: `14,2`, `1 200`, `3,500`. */
const FIGURES = /\d+(?:[ \u00a0\u202f.,]\d{3})+(?![\d])(?:[.,]\d+)?|\d+(?:[.,]\d+)?/

interface Written {
  value: number
  decimals: number
  group: string
  point: string
}

function readFigures(text: string, language: Language): Written | null {
  const grouped = /^\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+/.exec(text)
  const group = grouped ? (/[^\d]/.exec(grouped[0])?.[0] ?? '') : ''
  // One group after a comma in French (or a point in English) is a fraction, not a thousand.
  const point = language === 'fr' ? ',' : '.'
  if (group === point) return null
  const bare = group === '' ? text : text.split(group).join('')
  const value = Number(bare.replace(point, '.'))
  return Number.isFinite(value)
    ? { value, decimals: bare.split(point)[1]?.length ?? 0, group, point }
    : null
}

function writeFigures(value: number, { decimals, group, point }: Written): string {
  const [whole = '', fraction] = value.toFixed(decimals).split('.')
  const spaced = group === '' ? whole : whole.replace(/\B(?=(\d{3})+(?!\d))/g, group)
  return fraction === undefined ? spaced : spaced + point + fraction
}

/** The step by which a number goes up so that it stays as round as it is: 14.2 by 0.1s, 300 by 100s, 12,450 by 10s. */
function roundness({ value, decimals }: Written): number {
  if (decimals > 0) return 10 ** -decimals
  let unit = 1
  while (value % (unit * 10) === 0 && unit * 10 <= value) unit *= 10
  return unit === value && unit >= 10 ? unit / 10 : unit
}

function otherFigures(
  text: string,
  quantity: Quantity,
  language: Language,
  random: Random,
): string[] {
  const match = FIGURES.exec(text)
  const written = match ? readFigures(match[0], language) : null
  if (!match || !written || written.value === 0) return []
  const unit = roundness(written)
  // About a tenth to a third of the value each, in whole steps of its roundness.
  const reach = Math.max(1, Math.round((written.value * 0.12) / unit))
  const most = quantity.kind === 'percent' && written.value <= 100 ? 100 : Infinity
  return stepsAround(random, 3)
    .map(
      (step) =>
        written.value +
        step * reach * unit +
        (reach > 3 ? Math.floor((random() - 0.5) * reach * 0.6) * unit : 0),
    )
    .filter(
      (value) =>
        value > (quantity.kind === 'percent' || written.decimals > 0 ? 0 : 1) && value < most,
    )
    .map((value) => text.replace(match[0], writeFigures(value, written)))
}

function otherWords(text: string, language: Language, random: Random): string[] {
  for (const list of [WORDS[language], TENS[language], ORDINALS[language]]) {
    const found = list.findIndex((word) =>
      new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu').test(text),
    )
    const word = list[found]
    if (word === undefined) continue
    return stepsAround(random, list === WORDS[language] ? 2 : 1).flatMap((step) => {
      const other = list[found + step]
      if (other === undefined) return []
      const write = (as: string): string =>
        /^\p{Lu}/u.test(as) ? other.slice(0, 1).toUpperCase() + other.slice(1) : other
      return [text.replace(new RegExp(`(?<![\\p{L}-])${word}(?![\\p{L}-])`, 'iu'), write)]
    })
  }
  return []
}

/** Other amounts of like size and roundness, written as the key is: *300 soldats* → *200 soldats*, *14,2 %* → *12,4 %*. */
export function otherAmounts(
  text: string,
  quantity: Quantity,
  language: Language,
  random: Random,
): string[] {
  return /\d/.test(text)
    ? otherFigures(text, quantity, language, random)
    : otherWords(text, language, random)
}
