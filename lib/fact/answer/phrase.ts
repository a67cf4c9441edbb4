import type { FactKind } from '@/lib/fact/fact'
import type { Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { dependents, wordAt, type Tree } from '@/lib/fact/tree'
import { bareWords, isContiguous, makeKey, spanOf, type Answer } from './key'

/** The whole phrase, where it can be read alone and at a glance. */
export function phraseAnswer(reading: Reading, tree: Tree, part: Part): Answer | undefined {
  const head = wordAt(tree, part.head)
  if (head.upos !== 'NOUN' && head.upos !== 'PROPN') return undefined
  if (!part.selfContained) return undefined
  const determined =
    dependents(tree, part.head, 'det', 'nmod:poss', 'nummod', 'amod', 'nmod').length > 0
  if (!determined) return undefined
  if (
    part.human &&
    part.role !== 'attribute' &&
    !part.entity &&
    !isDefinite(reading, tree, part.head)
  )
    return undefined
  const words = bareWords(tree, part)
  const letters = words.filter((index) => wordAt(tree, index).upos !== 'PUNCT')
  if (letters.length > 12 || letters.length === 0 || !isContiguous(tree, words)) return undefined
  const span = spanOf(tree, words)
  if (span.end <= span.start) return undefined
  const key = makeKey(tree, words, part.bare, part, 'nominal')
  const located =
    reading.grammar.locative.has(head.lemma.toLowerCase()) && /\p{Lu}/u.test(part.bare)
  const kind: FactKind =
    part.role === 'attribute'
      ? 'definition'
      : part.human
        ? 'person'
        : located
          ? 'place'
          : isBody(reading, head.lemma)
            ? 'organisation'
            : 'thing'
  if (kind === 'organisation' || kind === 'place' || kind === 'thing')
    key.category = head.lemma.toLowerCase()
  return { kind, inner: part.bare, key }
}

function isDefinite(reading: Reading, tree: Tree, head: number): boolean {
  return dependents(tree, head, 'det', 'nmod:poss').some(
    (det) => reading.grammar.isDefinite(det) || det.deprel === 'nmod:poss',
  )
}

function isBody(reading: Reading, lemma: string): boolean {
  return reading.grammar.collective.has(lemma.toLowerCase())
}
