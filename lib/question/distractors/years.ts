import type { Random } from '@/lib/random'
import { WANTED } from './rank'

/** How far apart years are made, by how far they lie back: memory of recent years is sharper. */
export function yearSpread(year: number): number {
  if (year >= 1990) return 2
  if (year >= 1900) return 4
  return year >= 1500 ? 8 : 20
}

/** As many years at least lie between a key and a wrong year: of what is long past nobody keeps the year to a nicety. */
export function yearGap(year: number): number {
  if (year >= 1960) return 1
  if (year >= 1800) return 2
  return year >= 1500 ? 3 : 8
}

/** A text with all its years moved by a step. */
export function replaceYears(text: string, step: number): string {
  return text.replace(/(?<!\d)\d{3,4}(?!\d)/g, (year) => String(Number(year) + step))
}

/** Ever further from a value, as many as are asked for and one more, the first at least `least` off, each up to `spread` from the last. */
export function climb(
  from: number,
  sign: 1 | -1,
  spread: number,
  random: Random,
  least = 1,
): number[] {
  let value = from + sign * (least - 1)
  return Array.from({ length: WANTED + 1 }, () => (value += sign * (1 + Math.floor(random() * spread)))) // prettier-ignore
}
