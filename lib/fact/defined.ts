import type { Word } from '@/lib/language/document'
import type { Tree } from './tree'

const LONGEST = 6

/**
 * The name that a text begins by saying what it is: *Tarnholm* of *Tarnholm is a mining town …*, *Corvane Relief* of *Corvane Relief
 * (CR; …) is an …*. Nothing where the first sentence tells something else.
 */
export function definedName(trees: readonly Tree[]): string | undefined {
  const first = trees.find(({ sentence }) => sentence.kind === 'prose')
  if (!first) return undefined
  const { words, document } = first
  const from = /^the$/iu.test(words[0]?.form ?? '') ? 1 : 0
  let end = from
  while (isOfName(words[end], end > from)) end++
  if (end === from || end - from > LONGEST) return undefined
  const after = words[end]?.form === '(' ? words.findIndex(({ form }) => form === ')') + 1 : end
  const copula = /^(?:is|was|are|were)$/u.test(words[after]?.form ?? '')
  if (!copula || !/^(?:an?|the|one)$/u.test(words[after + 1]?.form ?? '')) return undefined
  return document.text.slice(words[from]?.start, words[end - 1]?.end).replace(/\s+/gu, ' ')
}

const isOfName = (word: Word | undefined, inside: boolean): boolean =>
  word?.upos === 'PROPN' || (inside && /^(?:of|the|de|-)$/u.test(word?.form ?? ''))
