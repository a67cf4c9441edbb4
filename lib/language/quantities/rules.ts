import type { Numerals } from '../numerals'

/** What the finder of quantities has to know of a language. */
export interface QuantityRules {
  numerals: Numerals
  /** Whether `1.500` is fifteen hundred and `1,5` one and a half (French), or the reverse (English). */
  decimalComma: boolean
  /** Words before the number that make it approximate. */
  approximate: RegExp
  /** Lower-case names of currencies and units, to their code (ISO 4217) or symbol. */
  currencies: ReadonlyMap<string, string>
  units: ReadonlyMap<string, string>
  percent: RegExp
  /** `3e`, `21st`: group 1 is the number. */
  ordinal: RegExp
  ordinalWords: readonly string[]
}

export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map([
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['US$', 'USD'],
  ['U$', 'USD'],
  ['C$', 'CAD'],
])
