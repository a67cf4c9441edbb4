const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  treize: 13,
  quatorze: 14,
  quinze: 15,
  seize: 16,
  vingt: 20,
  vingts: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  septante: 70,
  huitante: 80,
  octante: 80,
  nonante: 90, // prettier-ignore
}
const SCALES: Readonly<Record<string, number>> = {
  mille: 1e3,
  mil: 1e3,
  millier: 1e3,
  milliers: 1e3,
  million: 1e6,
  millions: 1e6,
  milliard: 1e9,
  milliards: 1e9,
  billion: 1e12,
  billions: 1e12, // prettier-ignore
}
const COLLECTIVE: Readonly<Record<string, number>> = {
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100, // prettier-ignore
}
const ORDINALS: Readonly<Record<string, string>> = {
  premier: 'un',
  premiere: 'un',
  second: 'deux',
  seconde: 'deux',
  cinquieme: 'cinq',
  neuvieme: 'neuf',
  quatrieme: 'quatre',
  onzieme: 'onze',
  douzieme: 'douze',
  treizieme: 'treize',
  quatorzieme: 'quatorze',
  quinzieme: 'quinze',
  seizieme: 'seize',
  trentieme: 'trente',
  quarantieme: 'quarante',
  cinquantieme: 'cinquante',
  soixantieme: 'soixante',
  millieme: 'mille', // prettier-ignore
}

/** One word of a number, without accents: a unit, *cent*, or a scale; undefined for any other word. */
export function isNumeralWord(word: string): boolean {
  return word in UNITS || word in SCALES || word in COLLECTIVE || /^cents?$/.test(word)
}

/**
 * The value of a number written out, in lower case and without accents: *quatre-vingt-dix-sept* → 97, *deux mille trois cents* → 2300,
 * *une dizaine* → 10. Null when any word is not part of a number.
 */
export function parseNumeral(text: string): number | null {
  const words = text.split(/[\s-]+/).filter((word) => word !== '' && word !== 'et')
  if (words.length === 0) return null
  let total = 0
  let current = 0
  for (const word of words) {
    const unit = Object.hasOwn(UNITS, word) ? UNITS[word] : undefined
    const scale = Object.hasOwn(SCALES, word) ? SCALES[word] : undefined
    const collective = COLLECTIVE[word.replace(/s$/, '')]
    if (unit !== undefined) {
      // quatre-vingt(s) multiplies; vingt-quatre and soixante-dix add.
      current =
        unit === 20 && current % 10 === 4 && current % 100 === 4 ? current - 4 + 80 : current + unit
    } else if (/^cents?$/.test(word)) current = Math.max(1, current) * 100
    else if (scale !== undefined) {
      total += Math.max(1, current) * scale
      current = 0
    } else if (collective !== undefined) current = Math.max(1, current) * collective
    else return null
  }
  return total + current
}

/** *troisième* → 3, *vingt et unième* → 21, *3e*, *1er*; null when it is no ordinal. Lower case, no accents. */
export function parseOrdinal(text: string): number | null {
  const digits = /^(\d+)\s?(er|ere|re|e|eme|nd|nde)s?$/.exec(text)
  if (digits) return Number(digits[1])
  const words = text.split(/[\s-]+/)
  const last = words.at(-1)?.replace(/s$/, '') ?? ''
  const stem = ORDINALS[last] ?? (/ieme$/.test(last) ? last.slice(0, -4) : undefined)
  if (stem === undefined) return null
  for (const form of [stem, `${stem}e`]) {
    const value = parseNumeral([...words.slice(0, -1), form].join(' '))
    if (value !== null) return value
  }
  return null
}

/** *XVIII* → 18; null when it is not a Roman numeral from I to XXX. */
export function parseRoman(text: string): number | null {
  if (!/^(X{0,3})(IX|IV|V?I{0,3})$/i.test(text) || text === '') return null
  const values: Record<string, number> = { I: 1, V: 5, X: 10 }
  const digits = [...text.toUpperCase()].map((letter) => values[letter] ?? 0)
  return digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
}
