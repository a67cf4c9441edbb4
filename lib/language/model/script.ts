import type { Inventory } from './reader'
import type { Reading } from './reading'

/** How much of a language there is in a sentence: none but signs, hardly any words, or words. */
export type Content = 'signs' | 'scraps' | 'words'

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u
const WORD = /\p{Script=Latin}{2}/u
const PUNCTUATION = /^\p{P}+$/u
const SYMBOL = /\p{S}/u
/** Up to this many words, a sentence is read whatever it is made of. */
const SHORT = 20
/** The share of words, among the forms, that makes a long sentence worth the networks. */
const WORDY = 1 / 3

/**
 * What a sentence's forms are made of. Tables, ruled lines, keyboard noise and other scripts are none of the models'
 * business, and reading them as sentences is what costs most.
 */
export function contentOf(forms: readonly string[]): Content {
  if (!forms.some((form) => LETTER_OR_DIGIT.test(form))) return 'signs'
  if (forms.length <= SHORT) return 'words'
  const words = forms.filter((form) => WORD.test(form)).length
  return words < forms.length * WORDY ? 'scraps' : 'words'
}

/** A flat tree over signs: the first is the root, and all the others hang on it. */
export function flatReading(forms: readonly string[], inventory: Inventory): Reading {
  const tag = (name: string) => Math.max(0, inventory.upos.indexOf(name))
  const [punct, symbol, other] = [tag('PUNCT'), tag('SYM'), tag('X')]
  const root = inventory.labels.indexOf('root')
  const punctuation = Math.max(0, inventory.labels.indexOf('punct'))
  const plain = Math.max(0, inventory.feats.indexOf('_'))
  return {
    upos: Uint16Array.from(forms, (form) =>
      PUNCTUATION.test(form) ? punct : SYMBOL.test(form) ? symbol : other,
    ),
    feats: new Uint16Array(forms.length).fill(plain),
    heads: Int32Array.from(forms, (_, i) => (i === 0 ? -1 : 0)),
    labels: Int32Array.from(forms, (_, i) => (i === 0 ? root : punctuation)),
    confidence: new Float32Array(forms.length).fill(0.5),
    trusted: false,
  }
}
