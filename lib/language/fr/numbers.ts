const UNITS: Record<string, number> = {
  zéro: 0, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11,
  douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16, vingt: 20, vingts: 20, trente: 30, quarante: 40,
  cinquante: 50, soixante: 60, septante: 70, huitante: 80, octante: 80, nonante: 90,
} // prettier-ignore
const MULTIPLIERS: Record<string, number> = {
  cent: 100, cents: 100, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9, billion: 1e12,
  billions: 1e12,
} // prettier-ignore
const GROUPS: Record<string, number> = {
  dizaine: 10, dizaines: 10, douzaine: 12, douzaines: 12, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40,
  cinquantaine: 50, soixantaine: 60, centaine: 100, centaines: 100, millier: 1e3, milliers: 1e3,
} // prettier-ignore

const WORD = [...Object.keys(UNITS), ...Object.keys(MULTIPLIERS)]
  .sort((a, b) => b.length - a.length)
  .join('|')

/** Source of a pattern for a number in words: *vingt et un*, *quatre-vingt-dix*, *deux mille trois cents*. */
export const NUMBER_WORDS = `(?:(?:${WORD})(?:(?:[- ]|[- ]et[- ])(?:${WORD}))*)`
/** *une centaine*, *deux dizaines*. */
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
    .filter((word) => word !== 'et' && word !== '')
  if (words.length === 0) return undefined
  for (const word of words) {
    const unit = UNITS[word]
    const multiplier = MULTIPLIERS[word]
    if (unit !== undefined) part = unit === 20 && part === 4 ? 80 : part + unit
    else if (multiplier === 100) part = Math.max(part, 1) * 100
    else if (multiplier !== undefined) {
      total += Math.max(part, 1) * multiplier
      part = 0
    } else return undefined
  }
  return total + part
}

/** *centaine* is 100. */
export const groupValue = (word: string): number | undefined => GROUPS[word.toLowerCase()]
/** *millions* is 1,000,000. */
export const multiplierValue = (word: string): number | undefined => MULTIPLIERS[word.toLowerCase()]
