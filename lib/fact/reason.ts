import { isContiguous, makeKey, type Answer } from './answer/key'
import type { Part } from './material'
import type { Reading } from './reading'
import { wordAt, type Tree } from './tree'

/** What hangs on another verb than it seems to makes a false reason: the tree must be surer than for names and dates. */
const LEAST_SURE = 0.75

/** In words: longer reasons are no answer that can be read at a glance. */
const MOST_WORDS = 14

/**
 * Why, or what for: *en raison de la crue*, *parce que le pont menaçait ruine*, *pour relier les deux rives*.
 * @param least how sure the tree must be of its head
 */
export function readReason(
  reading: Reading,
  tree: Tree,
  part: Part,
  least = LEAST_SURE,
): Answer | undefined {
  const { causes, purposes } = reading.grammar
  if (part.role !== 'modifier' || !part.selfContained || part.time) return undefined
  const head = wordAt(tree, part.head)
  const purpose = head.feats.VerbForm === 'Inf' && purposes.test(part.text)
  if (!purpose && !causes.test(part.text)) return undefined
  if (head.confidence < least || part.words.length < 3 || part.words.length > MOST_WORDS)
    return undefined
  if (!isContiguous(tree, part.words)) return undefined
  return {
    kind: purpose ? 'purpose' : 'cause',
    inner: part.text,
    key: makeKey(tree, part.words, part.text, part, 'clause'),
  }
}
