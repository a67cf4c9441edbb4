import type { Tree } from './parser'

/**
 * Makes any heads a tree with one root, in place: a second root hangs on the first, and a ring is opened at its first
 * word. Relations that say `root` in the wrong place become `parataxis`, and the other way round.
 *
 * @param labels the relations' names
 */
export function mend(tree: Tree, labels: readonly string[]): void {
  const { heads, labels: relations } = tree
  const rootLabel = labels.indexOf('root')
  const sideLabel = Math.max(0, labels.indexOf('parataxis'))
  let root = heads.indexOf(-1)
  if (root < 0 && heads.length > 0) heads[(root = 0)] = -1
  for (let i = 0; i < heads.length; i++) {
    if (heads[i] === -1 && i !== root) heads[i] = root
    if (!reaches(heads, i)) heads[i] = root
  }
  for (let i = 0; i < heads.length; i++) {
    if (i === root) relations[i] = rootLabel
    else if (relations[i] === rootLabel) relations[i] = sideLabel
  }
}

function reaches(heads: Int32Array, from: number): boolean {
  let at = from
  for (let steps = 0; steps <= heads.length; steps++) {
    if (at === -1) return true
    at = heads[at] as number
  }
  return false
}

/** The words under `top`, itself included, as marks by word. */
export function subtree(heads: ArrayLike<number>, top: number): Uint8Array {
  const inside = new Uint8Array(heads.length)
  inside[top] = 1
  for (let i = 0; i < heads.length; i++) {
    const path: number[] = []
    let at = i
    while (at >= 0 && !inside[at] && path.length <= heads.length) {
      path.push(at)
      at = heads[at] as number
    }
    if (at >= 0 && inside[at]) for (const k of path) inside[k] = 1
  }
  return inside
}
