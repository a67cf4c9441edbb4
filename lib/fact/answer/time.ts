import type { Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { writeWords } from '@/lib/fact/surface'
import type { Tree } from '@/lib/fact/tree'
import { isContiguous, makeKey, range, type Answer } from './key'

/** The date that a part is, without its article. */
export function timeAnswer(reading: Reading, tree: Tree, part: Part): Answer | undefined {
  const { time } = part
  if (!time) return undefined
  if (time.kind === 'relative' || !time.from) return undefined
  const words = range(time.firstWord, time.lastWord).filter((index) => part.words.includes(index))
  const bare = reading.grammar.stripTime(tree, words)
  // *the 1950s*
  const article = tree.words[(bare[0] ?? 0) - 1]
  if (article && /^the$/iu.test(article.form) && part.words.includes(article.index) && reading.document.language === 'en') bare.unshift(article.index) // prettier-ignore
  if (bare.length === 0 || !isContiguous(tree, bare)) return undefined
  // *Fin 1931, …*: inside its sentence with a small letter.
  const text = writeWords(tree, bare, reading.grammar).replace(/^(?:Fin|Début|Courant|Mi)(?!\p{L})/u, (word) => word.toLowerCase()) // prettier-ignore
  const key = makeKey(tree, bare, text, part, 'date')
  // *In May, 1750*, *24 December, 1822*: the comma is the sentence's.
  if (reading.document.language === 'en')
    key.text = text.replace(/^((?:\d{1,2} )?\p{Lu}\p{Ll}+), (\d{4})$/u, '$1 $2')
  return { kind: 'time', inner: text, key }
}
