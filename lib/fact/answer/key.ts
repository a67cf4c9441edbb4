import type { Span } from '@/lib/language/document'
import type { FactKind } from '@/lib/fact/fact'
import type { Key, Part } from '@/lib/fact/material'
import { wordAt, type Tree } from '@/lib/fact/tree'

/** The span of the text from the first to the last of these words; exact only when they stand side by side. */
export function spanOf(tree: Tree, words: readonly number[]): Span {
  let start = Infinity
  let end = 0
  for (const index of words) {
    const word = wordAt(tree, index)
    if (word.start < start) start = word.start
    if (word.end > end) end = word.end
  }
  return { start, end }
}

/** Whether nothing of the text between the first and the last word was left out. */
export function isContiguous(tree: Tree, words: readonly number[]): boolean {
  for (let place = 1; place < words.length; place++) {
    const left = words[place - 1] as number
    const right = words[place] as number
    for (let index = left + 1; index < right; index++) {
      if (!tree.noise.has(index)) return false
    }
  }
  return words.length > 0
}

/** The words of a part without its preposition (a contraction's article goes with it). */
export function bareWords(tree: Tree, part: Part): number[] {
  if (part.preposition === undefined) return part.words
  const marks = new Set<number>()
  const count = part.preposition.split(' ').length
  for (const index of part.words.slice(0, count)) marks.add(index)
  const last = Math.max(...marks)
  return part.words.filter((index) => {
    if (marks.has(index)) return false
    return wordAt(tree, index).start !== wordAt(tree, last).start
  })
}

/** A key made of `words` of the text, read as `text`. */
export function makeKey(
  tree: Tree,
  words: readonly number[],
  text: string,
  part: Part,
  form: Key['form'],
): Key {
  const head = wordAt(tree, part.head)
  const key: Key = {
    span: spanOf(tree, words),
    text,
    form,
    human: part.human,
    number: part.number,
    lemma: head.lemma,
  }
  if (part.entity) key.entity = part.entity
  if (part.placeType) key.placeType = part.placeType
  if (part.time) key.time = part.time
  if (part.quantity) key.quantity = part.quantity
  if (part.gender) key.gender = part.gender
  return key
}

export interface Answer {
  key: Key
  kind: FactKind
  /** As it reads inside the part's text. */
  inner: string
}

/** Every index from the first to the last. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
}
