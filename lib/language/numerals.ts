/** The words with which a language writes numbers, in lower case. */
export interface NumeralWords {
  /** *seven*, *quatre*: added to what stands before them, but for `join`. */
  units: Readonly<Record<string, number>>
  /** *cent*, *hundred*: multiply what stands right before them. */
  hundreds: readonly string[]
  /** *mille*, *million*: multiply all that was said since the last of them. */
  scales: Readonly<Record<string, number>>
  /** *douzaine*, *thousands*: nouns that count, and are not said inside another number. */
  groups: Readonly<Record<string, number>>
  /** What only joins two parts, between them: *et*, *and*. */
  and: string
  /** What is left out of a number that somebody types: *a dozen of*, *une dizaine*. One alone is no number. */
  articles: readonly string[]
  /** How a unit joins what was said since the last hundred; a sum where nothing is given. */
  join?: (before: number, unit: number) => number | undefined
  /** The number word from which an ordinal is made, as it may be spelled: *cinquieme* → *cinq*, *twentieth* → *twenty*. */
  ordinalStems: (ordinal: string) => readonly string[]
  /** *21st*, *3e*: the first group is the number. */
  ordinalDigits: RegExp
}

/** How the numbers of one language are read. All of it takes words with or without accents, in any case. */
export interface Numerals {
  /** Source of a pattern for a number in running text: *vingt et un*, *two thousand three hundred and five*. */
  pattern: string
  /** Source of a pattern for a word that counts in groups: *douzaine*, *thousands*. */
  groupPattern: string
  /** Whether a word is one of those that numbers are made of, articles apart. */
  isNumeral(word: string): boolean
  /** The value of a number in words; undefined when any word is no part of one. */
  read(text: string): number | undefined
  /** The same for what somebody types, who may say *une dizaine*, *a dozen*; null when it is no number. */
  readTyped(text: string): number | null
  /** *troisième*, *3e*, *twenty-first* → 3, 3, 21; null when it is no ordinal. */
  readOrdinal(text: string): number | null
  /** *centaine* is 100. */
  group(word: string): number | undefined
  /** *million* is 1,000,000, *cent* 100. */
  multiplier(word: string): number | undefined
}

const fold = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
const alternatives = (words: readonly string[]) =>
  words.toSorted((a, b) => b.length - a.length).join('|')

/** The reader of a language's numbers, from its words. */
export function numeralsOf(words: NumeralWords): Numerals {
  const values = (record: Readonly<Record<string, number>>) =>
    new Map(Object.entries(record).map(([word, value]) => [fold(word), value]))
  const units = values(words.units)
  const groups = values(words.groups)
  const scales = values(words.scales)
  const hundreds = new Set(words.hundreds)
  const join = words.join ?? (() => undefined)

  const sum = (parts: readonly string[], withGroups: boolean): number | undefined => {
    if (parts.length === 0) return undefined
    let total = 0
    let part = 0
    for (const word of parts) {
      const unit = units.get(word)
      const scale = scales.get(word)
      const group = withGroups ? groups.get(word) : undefined
      if (unit !== undefined) part = join(part, unit) ?? part + unit
      else if (hundreds.has(word)) part = Math.max(1, part) * 100
      else if (scale !== undefined) {
        total += Math.max(1, part) * scale
        part = 0
      } else if (group !== undefined) part = Math.max(1, part) * group
      else return undefined
    }
    return total + part
  }
  const partsOf = (text: string) =>
    fold(text)
      .split(/[\s-]+/u)
      .filter((word) => word !== '' && word !== words.and)
  const readTyped = (text: string) =>
    sum(
      partsOf(text).filter((word) => !words.articles.includes(word)),
      true,
    ) ?? null

  const word = alternatives([
    ...Object.keys(words.units),
    ...words.hundreds,
    ...Object.keys(words.scales),
  ])
  return {
    pattern: `(?:(?:${word})(?:(?:[- ]|[- ]${words.and}[- ])(?:${word}))*)`,
    groupPattern: `(?:${alternatives(Object.keys(words.groups))})`,
    isNumeral: (form) => [units, scales, groups, hundreds].some((known) => known.has(fold(form))),
    read: (text) => sum(partsOf(text), false),
    readTyped,
    readOrdinal: (text) => {
      const folded = fold(text)
      const digits = words.ordinalDigits.exec(folded)
      if (digits) return Number(digits[1])
      const before = folded.split(/(?<=[\s-])/u)
      const last = before.pop() ?? ''
      for (const stem of words.ordinalStems(last)) {
        const value = readTyped(before.join('') + stem)
        if (value !== null) return value
      }
      return null
    },
    group: (form) => groups.get(fold(form)),
    multiplier: (form) => (hundreds.has(fold(form)) ? 100 : scales.get(fold(form))),
  }
}
