import type { Language } from '@/lib/language/document'
import { readAmount } from '../grade/amount'
import { readDate, readPeriod } from '../grade/date'
import { fold } from '../grade/fold'

/** What a choice looks like from outside: what a test-taker could tell it by without knowing anything. */
export interface Shape {
  kind: 'date' | 'period' | 'number' | 'words'
  /** Of a date, which of its fields are said; of a number, its unit. */
  detail: string
  /** Its article or preposition: `le`, `un`, `des`, none … */
  opening: 'definite' | 'indefinite' | 'preposition' | 'none'
  plural: boolean
  /** First letter a capital or a figure. */
  capital: boolean
  length: number
}

const OPENINGS: Record<Language, [Shape['opening'], RegExp][]> = {
  fr: [
    ['definite', /^(?:le|la|les)\s|^l['’]/i],
    ['indefinite', /^(?:une?|des)\s/i],
    [
      'preposition',
      /^(?:du|de|d['’]|au|aux|à|en|dans|par|pour|sur|chez|vers|avec|sous|entre|depuis)(?:\s|(?<=['’]))/i,
    ],
  ],
  en: [
    ['definite', /^the\s/i],
    ['indefinite', /^an?\s/i],
    ['preposition', /^(?:in|at|on|by|to|from|of|for|with|into|near|since|between)\s/i],
  ],
}
const PLURAL: Record<Language, RegExp> = {
  fr: /^(?:les|des|aux|ses|leurs)\s/i,
  en: /^(?:these|those|some)\s/i,
}

/** The shape of a choice. */
export function shapeOf(choice: string, language: Language): Shape {
  const flat = fold(choice)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
  const [date] = readDate(flat, language === 'fr').dates
  const amount = readAmount(flat, language)
  const period = readPeriod(flat)
  // Figures alone are a year or an amount: either way they look the same.
  const figures = /^[\d\s.,]+$/.test(flat)
  const kind = figures ? 'number' : period ? 'period' : date ? 'date' : amount ? 'number' : 'words'
  const opening = OPENINGS[language].find(([, pattern]) => pattern.test(choice))?.[0] ?? 'none'
  const detail =
    date && kind === 'date'
      ? Object.keys(date).sort().join()
      : kind === 'number'
        ? (amount?.unit ?? '')
        : ''
  return {
    kind,
    detail,
    opening: kind === 'words' ? opening : 'none',
    plural: kind === 'words' && PLURAL[language].test(choice),
    capital: /^[«“"‘'(]*\s*[\p{Lu}\p{N}]/u.test(choice),
    length: choice.length,
  }
}
