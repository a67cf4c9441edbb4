import { bestTree } from './mst'
import type { NeuralScores } from './neural/reader'
import type { Tree } from './parser'

/** How much the perceptrons' word counts beside the networks' log-probabilities. Found on held-out sentences. */
export const VOTES = { upos: 0.015, feats: 0.04, arc: 0.7, relation: 0.6 }

/**
 * The mean of what several networks say: log-probabilities, item by item. It is made in the first row, which is not
 * needed after that: a new table for every sentence would be most of what the reading leaves to the collector.
 */
export function mean(rows: readonly Float32Array[]): Float32Array {
  const [first = new Float32Array(), ...others] = rows
  if (others.length === 0) return first
  for (let i = 0; i < first.length; i++) {
    let sum = first[i] as number
    for (const other of others) sum += other[i] as number
    first[i] = sum / rows.length
  }
  return first
}

/**
 * Classes for every word by the networks' log-probabilities plus `weight` times the perceptron's scores.
 *
 * @param allowed for word i, the classes it may have; undefined allows all
 * @returns the classes and the networks' probability of each
 */
export function chooseClasses(
  neural: Float32Array,
  perceptron: Float32Array,
  classes: number,
  weight: number,
  allowed: (i: number) => readonly number[] | undefined,
): { chosen: Uint16Array; probability: Float32Array } {
  const words = neural.length / classes
  const chosen = new Uint16Array(words)
  const probability = new Float32Array(words)
  const every = Array.from({ length: classes }, (_, c) => c)
  for (let i = 0; i < words; i++) {
    const some = allowed(i)
    const options = some && some.length > 0 ? some : every
    let winner = -1
    let most = -Infinity
    for (const c of options) {
      const score =
        (neural[i * classes + c] as number) + weight * (perceptron[i * classes + c] as number)
      if (score > most) {
        most = score
        winner = c
      }
    }
    chosen[i] = winner
    probability[i] = Math.exp(neural[i * classes + winner] as number)
  }
  return { chosen, probability }
}

/** The tree by the networks' arcs and the perceptron parser's vote, with the probability of each arc and relation. */
export function chooseTree(
  members: readonly NeuralScores[],
  second: Tree,
  labels: number,
  rootLabel: number,
): Tree & { arcs: Float32Array; probability: Float32Array } {
  const n = second.heads.length
  const arcs = mean(members.map((m) => m.arcs))
  const voted = arcs.slice()
  for (let i = 0; i < n; i++) voted[i * (n + 1) + (second.heads[i] as number) + 1]! += VOTES.arc
  const heads = bestTree(voted, n)
  const relations = mean(members.map((m) => m.relations(heads)))
  const chosen = new Int32Array(n)
  const probability = new Float32Array(n)
  for (let i = 0; i < n; i++) {
    const head = heads[i] as number
    let winner = -1
    let most = -Infinity
    for (let label = 0; label < labels; label++) {
      if ((label === rootLabel) !== (head === -1)) continue
      const vote = head === second.heads[i] && label === second.labels[i] ? VOTES.relation : 0
      const score = (relations[i * labels + label] as number) + vote
      if (score > most) {
        most = score
        winner = label
      }
    }
    chosen[i] = winner
    probability[i] = Math.exp(
      (arcs[i * (n + 1) + head + 1] as number) + (relations[i * labels + winner] as number),
    )
  }
  return { heads, labels: chosen, arcs, probability }
}
