import { range } from '@/lib/fact/answer/key'
import { figureWords, isRemainder } from '@/lib/fact/figure'
import type { Reading } from '@/lib/fact/reading'
import { writeWords } from '@/lib/fact/surface'
import { wordAt, type Tree } from '@/lib/fact/tree'
import type { Quantity } from '@/lib/language/document'

/** Words before a number of which another number close by would be right as well. */
const BOUND = /(?:au moins|au plus|plus de|plus d['’]|moins de|at least|at most|more than|over|fewer than|less than|up to|jusqu['’]à)\s$/iu // prettier-ignore

const CLOCK = /^(?:h|hour|heure)s?$/iu

/** *vers 15 h*, *at 8 hours*: a time of day rather than how long. */
const isHour = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /(?:à|vers|de|dès|avant|après|at|by|until|from|jusqu['’]à|et|h)\s$/iu.test(text.slice(Math.max(0, start - 9), start)) || /^\s?\d/u.test(text.slice(end)) // prettier-ignore

const NUMERAL = /^(?:NUM|SYM)$/u
const LARGE = /^(?:million|milliard|billion|thousand|cent|mille)s?$/iu
/** *une vingtaine*, *un millier*, *a dozen*: no number to be remembered. */
const ROUGH = /(?:\p{L}aine|millier|dozen|hundreds|thousands)s?(?!\p{L})/iu
/** *on 2005 levels*, *a 6-4 victory*: a year, or a score. */
const NO_COUNT = /^(?:(?:1\d|20)\d{2}|\d+[-–]\d+)$/u
/** Smaller ones are guessed, and mostly told by a plural or a list. */
const LEAST = 3

/** The words of a number that can be a gap: of what is counted or measured the sentence speaks. None where another number would do. */
export function figureGap(
  { document, grammar }: Reading,
  tree: Tree,
  quantity: Quantity,
): number[] {
  const { kind, value, unit, start, end } = quantity
  const english = document.language === 'en'
  if (kind === 'ordinal' || value < LEAST || (english && isRemainder(tree, quantity))) return []
  const written = document.text.slice(start, end)
  if (BOUND.test(document.text.slice(Math.max(0, start - 14), start))) return []
  if (BOUND.test(`${written.replace(/[\d\s.,]+.*$/u, '')} `)) return []
  if (kind === 'measure' && CLOCK.test(unit ?? '') && isHour(document.text, quantity)) return []
  const words = english ? figureWords(tree, quantity) : range(quantity.firstWord, quantity.lastWord)
  const bare = kind === 'cardinal' || kind === 'measure' || !/[$£€%]/u.test(written)
  const figures = bare ? words.filter((index) => NUMERAL.test(wordAt(tree, index).upos) || LARGE.test(wordAt(tree, index).form)) : words // prettier-ignore
  const text = writeWords(tree, figures, grammar)
  return NO_COUNT.test(text) || ROUGH.test(text) || /^[$£€]\s/u.test(text) ? [] : figures
}
