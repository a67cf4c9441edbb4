import type { Tree } from './parser'
import { subtree } from './tree'

/** The least probability of the root, of the subject, and of each word being inside or outside the subject. */
export const SURE = 0.85

const SUBJECT = /^[nc]subj/

/** The subject of a tree's root: its head word, or -1. */
export function subjectOf(tree: Tree, labels: readonly string[]): number {
  const root = tree.heads.indexOf(-1)
  for (let i = 0; i < tree.heads.length; i++)
    if (tree.heads[i] === root && SUBJECT.test(labels[tree.labels[i] as number] as string)) return i
  return -1
}

/**
 * Whether independent readings agree on the root and its whole subject, and the networks are sure of both: of the
 * root, of the subject's head, and for each other word whether its head is inside the subject. How the inside is
 * built does not matter. Without a subject, the readings have to agree on the root and that there is none.
 *
 * @param arcs the networks' log-probabilities, words × (words + 1); column 0 is the root
 * @param probability of each word's arc and relation in the chosen tree
 */
export function isTrusted(
  tree: Tree,
  second: Tree,
  arcs: Float32Array,
  probability: Float32Array,
  labels: readonly string[],
  sure = SURE,
): boolean {
  const root = tree.heads.indexOf(-1)
  if (root < 0 || root !== second.heads.indexOf(-1)) return false
  if ((probability[root] as number) < sure) return false
  const subject = subjectOf(tree, labels)
  if (subject !== subjectOf(second, labels)) return false
  if (subject < 0) return true
  if ((probability[subject] as number) < sure) return false
  const mine = subtree(tree.heads, subject)
  const theirs = subtree(second.heads, subject)
  const n = tree.heads.length
  for (let i = 0; i < n; i++) {
    if (mine[i] !== theirs[i]) return false
    if (i === subject) continue
    let inside = 0
    for (let h = 0; h < n; h++) if (mine[h]) inside += Math.exp(arcs[i * (n + 1) + h + 1] as number)
    if ((mine[i] ? inside : 1 - inside) < sure) return false
  }
  return true
}
