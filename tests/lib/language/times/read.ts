import type { Language, Sentence } from '@/lib/language/document'
import { findTimes } from '@/lib/language/times/find'
import { tokenise } from '@/lib/language/tokens/tokenise'

/** The nouns that the tables count. */
const COUNTED = /^(?:soldats|livres|euros|mètres|soldiers|books|metres)$/u

/** The times of a text whose sentences are only tokenised, but for the nouns counted. */
export function timesIn(text: string, language: Language): [string, string][] {
  const sentences = tokenise(text, language).map((sentence, index): Sentence => ({
    ...sentence,
    index,
    root: 0,
    confidence: 1,
    trusted: true,
    words: sentence.words.map((word, at) => ({
      ...word,
      index: at,
      lemma: word.form,
      upos: COUNTED.test(word.form) ? 'NOUN' : 'X',
      feats: {},
      head: -1,
      deprel: 'dep',
      confidence: 1,
    })),
  }))
  return findTimes(text, sentences, language).map((time) => [
    text.slice(time.start, time.end),
    time.value,
  ])
}
