import { figureWords } from '@/lib/fact/figure'
import type { Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { writeWords } from '@/lib/fact/surface'
import { wordAt, type Tree } from '@/lib/fact/tree'
import { bareWords, isContiguous, makeKey, range, type Answer } from './key'

/** The number of a part, with its unit; of what is counted the question speaks. */
export function quantityAnswer(reading: Reading, tree: Tree, part: Part): Answer | undefined {
  const { quantity } = part
  if (!quantity || part.entity) return undefined
  // Of what is counted the question speaks; a unit belongs to its number.
  const counted = quantity.kind === 'cardinal'
  // *34 millions* of *34 millions de visiteurs*
  const millions = reading.document.language === 'fr' && /^milli(?:on|ard)s?$/iu.test(wordAt(tree, part.head).form) // prettier-ignore
  // *the population was 4,000*: of nothing that stands behind it
  const alone = part.role === 'attribute' && reading.document.language === 'en' && part.head >= quantity.firstWord && part.head <= quantity.lastWord // prettier-ignore
  const words = range(quantity.firstWord, counted && millions ? part.head : quantity.lastWord).filter((index) => part.words.includes(index) && !(counted && !millions && !alone && index === part.head)) // prettier-ignore
  if (reading.document.language === 'en' && figureWords(tree, quantity).length === 0) return undefined // prettier-ignore
  // *two gold* of *two gold medals*
  while (counted && reading.document.language === 'en' && words.length > 1 && !/^(?:NUM|SYM|PUNCT)$/u.test(wordAt(tree, words[words.length - 1] ?? 0).upos)) words.pop() // prettier-ignore
  if (words.length === 0 || !isContiguous(tree, words)) return undefined
  if (quantity.approximate) {
    const before = bareWords(tree, part).filter((index) => index < (words[0] ?? 0))
    const [start = 0, end = 0] = [before[0], words[0]].map(
      (index) => wordAt(tree, index ?? 0).start,
    )
    const hedge = reading.document.text.slice(start, end).trim()
    if (!counted || before.length === 0 || !reading.grammar.hedged.test(hedge)) return undefined
    words.unshift(...before)
  }
  const written = writeWords(tree, words, reading.grammar)
  const text = part.text.includes(written)
    ? written
    : written.charAt(0).toLowerCase() + written.slice(1)
  return { kind: 'quantity', inner: text, key: makeKey(tree, words, text, part, 'number') }
}
