import type { Tree } from './parser'
import { subtree } from './tree'

/** A word's reading is sure when the networks give its tag, head and relation at least this much together. */
export const SURE = 0.8

const SUBJECT = /^[nc]subj/

/** The subject of a tree's root: its head word, or -1. */
export function subjectOf(tree: Tree, labels: readonly string[]): number {
  const root = tree.heads.indexOf(-1)
  for (let i = 0; i < tree.heads.length; i++)
    if (tree.heads[i] === root && SUBJECT.test(labels[tree.labels[i] as number] as string)) return i
  return -1
}

/**
 * Whether independent readings agree on the root and its whole subject, and the networks are sure of every word in
 * them. A sentence without a subject is trusted when the readings agree on its root and that there is no subject.
 *
 * @param confidence of each word in the chosen tree
 */
export function isTrusted(
  tree: Tree,
  second: Tree,
  confidence: Float32Array,
  labels: readonly string[],
  sure = SURE,
): boolean {
  const root = tree.heads.indexOf(-1)
  if (root < 0 || root !== second.heads.indexOf(-1) || (confidence[root] as number) < sure)
    return false
  const subject = subjectOf(tree, labels)
  if (subject !== subjectOf(second, labels)) return false
  if (subject < 0) return true
  const mine = subtree(tree.heads, subject)
  const theirs = subtree(second.heads, subject)
  return mine.every(
    (inside, i) => inside === theirs[i] && (!inside || (confidence[i] as number) >= sure),
  )
}
