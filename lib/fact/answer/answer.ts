import type { Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import { bareWords, isContiguous, makeKey, type Answer } from './key'
import { nameAnswer } from './name'
import { phraseAnswer } from './phrase'
import { quantityAnswer } from './quantity'
import { timeAnswer } from './time'

/** What a part answers when it is asked for: its name, date, number or whole phrase. Nothing when that would be unclear. */
export function readAnswer(reading: Reading, tree: Tree, part: Part): Answer | undefined {
  // A day of which the year is not known answers nothing.
  if (part.clausal || (part.time && !part.time.from)) return undefined
  if (part.answers) return wholeAnswer(tree, part, part.answers)
  return (
    quotedAnswer(reading, tree, part) ??
    timeAnswer(reading, tree, part) ??
    nameAnswer(reading, tree, part) ??
    quantityAnswer(reading, tree, part) ??
    phraseAnswer(reading, tree, part)
  )
}

/** All that the part says, as what the pattern that made it takes it for. */
function wholeAnswer(
  tree: Tree,
  part: Part,
  { kind, form, span }: NonNullable<Part['answers']>,
): Answer | undefined {
  const words = bareWords(tree, part)
  if (!isContiguous(tree, words)) return undefined
  const key = makeKey(tree, words, part.bare, part, form)
  return { kind, inner: part.bare, key: span ? { ...key, span } : key }
}

/** *comme des « héros »*: the words that somebody chose. */
function quotedAnswer(reading: Reading, tree: Tree, part: Part): Answer | undefined {
  if (!part.preposition || !reading.grammar.comparing.has(part.preposition)) return undefined
  if (!/[«“"]/u.test(part.bare) || !part.selfContained) return undefined
  const words = bareWords(tree, part)
  if (!isContiguous(tree, words)) return undefined
  return { kind: 'role', inner: part.bare, key: makeKey(tree, words, part.bare, part, 'quotation') }
}
