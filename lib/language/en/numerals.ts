import { numeralsOf } from '../numerals'

const ODD_ORDINALS: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
}

/** English numbers: *twenty-one*, *two thousand three hundred and five*, and years read in pairs, *nineteen eighty-four*. */
export const numerals = numeralsOf({
  // prettier-ignore
  units: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11,
    twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
    twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  },
  hundreds: ['hundred'],
  scales: {
    thousand: 1e3,
    million: 1e6,
    millions: 1e6,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
  },
  groups: { dozen: 12, dozens: 12, score: 20, hundreds: 100, thousands: 1e3 },
  and: 'and',
  articles: ['a', 'an', 'of'],
  join: (before, unit) => {
    const pair = before >= 10 && before < 100 && (before % 10 !== 0 || before <= 20)
    return unit >= 10 && pair ? before * 100 + unit : undefined
  },
  ordinalStems: (ordinal) => {
    const odd = ODD_ORDINALS[ordinal]
    if (odd !== undefined) return [odd]
    if (ordinal.endsWith('ieth')) return [ordinal.replace(/ieth$/, 'y')]
    return ordinal.endsWith('th') ? [ordinal.slice(0, -2)] : []
  },
  ordinalDigits: /^(\d+)(?:st|nd|rd|th)$/,
})
