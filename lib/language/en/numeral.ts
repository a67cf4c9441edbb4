const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90, // prettier-ignore
}
const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  thousands: 1e3,
  million: 1e6,
  millions: 1e6,
  billion: 1e9,
  billions: 1e9,
  trillion: 1e12,
  trillions: 1e12, // prettier-ignore
}
const ORDINALS: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
}

/** One word of a number, in lower case. *a* counts only beside others. */
export function isNumeralWord(word: string): boolean {
  return (
    (word in UNITS && !/^an?$/.test(word)) || word in SCALES || /^(hundred|dozen)s?$/.test(word)
  )
}

/**
 * The value of a number written out in lower case: *two thousand three hundred* → 2300, *a dozen* → 12, *nineteen eighty-four*
 * → 1984 (a year read in pairs). Null when any word is not part of a number.
 */
export function parseNumeral(text: string): number | null {
  const words = text
    .split(/[\s-]+/)
    .filter((word) => word !== '' && word !== 'and' && word !== 'of')
  if (words.length === 0 || /^an?$/.test(words.join(' '))) return null
  let total = 0
  let current = 0
  for (const word of words) {
    const unit = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined
    const scale = Object.hasOwn(SCALES, word) ? SCALES[word] : undefined
    if (unit !== undefined) {
      const pair = unit >= 10 && current >= 10 && current < 100 && current % 10 !== 0
      const century = unit >= 10 && (current === 20 || current === 10)
      current = pair || century ? current * 100 + unit : current + unit
    } else if (/^hundreds?$/.test(word)) current = Math.max(1, current) * 100
    else if (/^dozens?$/.test(word)) current = Math.max(1, current) * 12
    else if (scale !== undefined) {
      total += Math.max(1, current) * scale
      current = 0
    } else return null
  }
  return total + current
}

/** *third* → 3, *twenty-first* → 21, *3rd*; null when it is no ordinal. Lower case. */
export function parseOrdinal(text: string): number | null {
  const digits = /^(\d+)(st|nd|rd|th)$/.exec(text)
  if (digits) return Number(digits[1])
  const words = text.split(/[\s-]+/)
  const last = words.at(-1) ?? ''
  const stem =
    ORDINALS[last] ??
    (/ieth$/.test(last) ? last.replace(/ieth$/, 'y') : /th$/.test(last) ? last.slice(0, -2) : null)
  return stem === null ? null : parseNumeral([...words.slice(0, -1), stem].join(' '))
}
