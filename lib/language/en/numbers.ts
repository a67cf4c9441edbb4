const UNITS: Record<string, number> = {
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
  twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
} // prettier-ignore
const MULTIPLIERS: Record<string, number> = {
  hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, millions: 1e6, billions: 1e9,
} // prettier-ignore
const GROUPS: Record<string, number> = {
  dozen: 12, dozens: 12, score: 20, hundreds: 100, thousands: 1e3,
} // prettier-ignore

const WORD = [...Object.keys(UNITS), ...Object.keys(MULTIPLIERS)]
  .sort((a, b) => b.length - a.length)
  .join('|')

/** Source of a pattern for a number in words: *twenty-one*, *two thousand three hundred and five*. */
export const NUMBER_WORDS = `(?:(?:${WORD})(?:(?:[- ]|[- ]and[- ])(?:${WORD}))*)`
/** *a dozen*, *hundreds*. */
export const GROUP_WORDS = `(?:${Object.keys(GROUPS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`

/** The value of a number in words; undefined when a word is no number. */
export function readNumberWords(text: string): number | undefined {
  let total = 0
  let part = 0
  const words = text
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== 'and' && word !== '')
  if (words.length === 0) return undefined
  for (const word of words) {
    const unit = UNITS[word]
    const multiplier = MULTIPLIERS[word]
    if (unit !== undefined) part += unit
    else if (multiplier === 100) part = Math.max(part, 1) * 100
    else if (multiplier !== undefined) {
      total += Math.max(part, 1) * multiplier
      part = 0
    } else return undefined
  }
  return total + part
}

/** *dozen* is 12. */
export const groupValue = (word: string): number | undefined => GROUPS[word.toLowerCase()]
/** *millions* is 1,000,000. */
export const multiplierValue = (word: string): number | undefined => MULTIPLIERS[word.toLowerCase()]
