import type { Quantity } from '@/lib/language/document'
import { wordAt, type Tree } from './tree'

/** A unit belongs to its number; of what else is counted the question speaks. */
const UNIT =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|degrees?|miles?|feet|foot|inches|metres?|meters?|kilomet(?:re|er)s?|pounds?|dollars?|euros?|percent|million|billion|dozen|hundred|thousand)$/iu

/**
 * The words of an English number that answer *how many*: *two* of *two gold medals*, *six years*. None where the number is half of a
 * word: *33* of *33-year-old*.
 */
export function figureWords({ words }: Tree, { firstWord, lastWord }: Quantity): number[] {
  let last = lastWord
  while (last > firstWord && !/^(?:NUM|SYM|PUNCT)$/u.test(words[last]?.upos ?? '') && !UNIT.test(words[last]?.form ?? '')) last-- // prettier-ignore
  const next = words[last + 1]
  const joined = next?.start === words[last]?.end && /^[\p{L}-]/u.test(next?.form ?? '') && !/^[’']/u.test(next?.form ?? '') // prettier-ignore
  const halved = joined || /\d-(?:\p{L}|$)|\/$/u.test(words.slice(firstWord, last + 1).map(({ form }) => form).join('')) // prettier-ignore
  return halved ? [] : Array.from({ length: last - firstWord + 1 }, (_, place) => firstWord + place)
}

/** Whether an English number is part of a longer one that a unit divides: *39 seconds* of *two hours and 39 seconds*. */
export function isRemainder(tree: Tree, { firstWord }: Quantity): boolean {
  if (firstWord < 2 || !/^(?:and|,)$/u.test(wordAt(tree, firstWord - 1).form)) return false
  return UNIT.test(wordAt(tree, firstWord - 2).form)
}
