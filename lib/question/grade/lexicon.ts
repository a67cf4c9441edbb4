import type { Language } from '@/lib/language/document'

/**
 * What is known of words beyond the question: what tells another name or another word from a slip of the fingers.
 * Words are lower case, without accents. The whole of it (see ../known.ts) is too much for a browser, which judges for
 * the screen by what its page knows; the server judges for the log by all of it.
 */
export interface Lexicon {
  /** Whether it is itself the name of a country, people, city or person. */
  isName(word: string): boolean
  /** Whether it is a noun of the language. */
  isWord(word: string, language: Language): boolean
}
