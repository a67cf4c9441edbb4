import type { Language, Quantity } from '@/lib/language/document'
import type { Random } from '@/lib/random'
import { NO_LIMITS, YEARS, type Limits } from './limits'
import { balanced, WANTED } from './rank'
import { readSpelled } from './spelled'

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

/**
 * The step by which a whole number goes up so that it stays as round as it is: 300 by 100s, 250 by 50s, 12,450 by 10s. Otherwise
 * the one round number of four would be the key.
 */
function roundness(value: number): number {
  let unit = 1
  while (value % (unit * 10) === 0 && unit * 10 <= value) unit *= 10
  if (unit === value && unit >= 10) return unit / 10
  return value % (unit * 5) === 0 && value > unit * 5 ? unit * 5 : unit
}

/** How far off the last each number is, at least and beyond: what is measured (degrees, metres) bears less than what is counted. */
const APART = { counted: [0.1, 0.22], measured: [0.07, 0.1] } as const

/** Whole numbers on one side of a value, the nearest first, as round as it is. */
function reach(
  value: number,
  sign: 1 | -1,
  random: Random,
  unit = roundness(value),
  [least, more]: readonly [number, number] = APART.counted,
): number[] {
  let other = value
  return Array.from({ length: WANTED + 1 }, () => {
    const gap = other * (least + more * random())
    other += sign * unit * Math.max(1, Math.round(gap / unit))
    return other
  })
}

/** Whether what is counted stands in the plural: from two up in French, all but one in English. */
function isPlural(value: number, language: Language): boolean {
  return language === 'fr' ? value >= 2 : value !== 1
}

function otherFigures(
  text: string,
  quantity: Quantity,
  language: Language,
  random: Random,
  limits: Limits,
): string[] {
  const match = FIGURES.exec(text)
  const written = match ? readFigures(match[0], language) : null
  if (!match || !written || written.value === 0) return []
  const scale = 10 ** written.decimals
  const least = quantity.kind === 'percent' || written.decimals > 0 ? 0 : 1
  // No more than all of it, and no more figures than the key, which has no spaces between them.
  const most = quantity.kind === 'percent' && written.value <= 100 ? 100 : written.value < 1000 && written.decimals === 0 ? 1000 : Infinity // prettier-ignore
  const side = (sign: 1 | -1): number[] =>
    reach(
      Math.round(written.value * scale),
      sign,
      random,
      written.decimals > 0 || isAge(quantity) ? 1 : undefined,
      quantity.kind === 'measure' ? APART.measured : APART.counted,
    )
      .map((value) => value / scale)
      .filter((value) => value > least && value < most)
      .filter((value) => isWithin(value, limits, written.value, quantity))
      .filter((value) => isPlural(value, language) === isPlural(written.value, language))
      // *3,0* beside *1,5* is no way to write three.
      .filter((value) => written.decimals === 0 || !Number.isInteger(value))
  return balanced(side(-1), side(1), random).map((value) => text.replace(match[0], writeFigures(value, written))) // prettier-ignore
}

/** Years that somebody may have lived: no age is rounder than others. */
const isAge = ({ kind, unit, value }: Quantity): boolean => kind === 'measure' && YEARS.test(unit ?? '') && value < 110 // prettier-ignore

/** The figures of *14 millions* are fourteen: limits are of the whole value. */
function isWithin(
  value: number,
  { from, to }: Limits,
  written: number,
  quantity: Quantity,
): boolean {
  const whole = (value * quantity.value) / written
  return whole > from && whole < to
}

function otherWords(
  text: string,
  quantity: Quantity,
  language: Language,
  random: Random,
  limits: Limits,
): string[] {
  const spelled = readSpelled(text, language)
  if (!spelled) return []
  const side = (sign: 1 | -1): string[] =>
    reach(spelled.value, sign, random, isAge(quantity) ? 1 : undefined)
      .filter((value) => value > limits.from && value < limits.to)
      .flatMap((value) => spelled.write(value) ?? [])
  return balanced(side(-1), side(1), random)
}

/** Other amounts of like size and roundness, written as the key is: *300 soldats* → *200 soldats*, *14,2 %* → *12,4 %*. */
export function otherAmounts(
  text: string,
  quantity: Quantity,
  language: Language,
  random: Random,
  limits: Limits = NO_LIMITS,
): string[] {
  return /\d/.test(text)
    ? otherFigures(text, quantity, language, random, limits)
    : otherWords(text, quantity, language, random, limits)
}
