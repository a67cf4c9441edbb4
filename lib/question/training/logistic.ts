import type { Features } from '../worth/feature'
import type { Model } from '../worth/model'

/** A fact that somebody has judged: what is seen of it, and how well it did. */
export interface Judged {
  /** The text that it comes from: what is learned from one text is never tried on the same. */
  text: string
  /** 1 for what would be published as it is, 0.5 for what passes narrowly, 0 for what was refused. */
  accepted: number
  features: Features
}

/** A feature seen in fewer examples than this says nothing. */
const LEAST_SEEN = 5
const ROUNDS = 30

/**
 * What is known beforehand: nothing that is doubted speaks for a fact, nothing that makes it surer against it. What a few hundred examples
 * say to the contrary is chance, and would turn against plain texts, which none of them come from.
 */
const AGAINST = /^doubts?(?: |$)|^(?:vague|bare name|no date anywhere|pronoun|demonstrative|misspelt|strange signs|statement long|question long|answer long|context of two things|nothing shared)/u // prettier-ignore
const FOR =
  /^(?:sure of|trusted|score|nothing against it|subject in the context|shared with|dated$|subject named|names)/u

/** Fits a model, and without the features that come out on the wrong side once more. */
export function fit(examples: readonly Judged[], penalty: number): Model {
  const barred = new Set<string>()
  for (;;) {
    const model = regress(examples, penalty, barred)
    const wrong = Object.entries(model.weights).filter(([name, weight]) => (weight > 0 && AGAINST.test(name)) || (weight < 0 && FOR.test(name))) // prettier-ignore
    if (wrong.length === 0) return model
    for (const [name] of wrong) barred.add(name)
  }
}

/**
 * Fits a logistic regression by Newton's method (iteratively reweighted least squares), with an L2 penalty on all but the
 * bias (Hastie, Tibshirani & Friedman, The Elements of Statistical Learning, 4.4.1 and 3.4.1).
 * @param penalty the greater, the nearer to 0 the weights
 */
function regress(examples: readonly Judged[], penalty: number, barred: ReadonlySet<string>): Model {
  const names = seenOften(examples).filter((name) => !barred.has(name))
  const rows = examples.map(({ features }) => [1, ...names.map((name) => features[name] ?? 0)])
  let weights: number[] = new Array<number>(names.length + 1).fill(0)
  for (let round = 0; round < ROUNDS; round++) {
    const step = newtonStep(rows, examples, weights, penalty)
    weights = weights.map((weight, i) => weight - (step[i] ?? 0))
    if (Math.max(...step.map(Math.abs)) < 1e-6) break
  }
  const [bias = 0, ...others] = weights.map((weight) => Number(weight.toFixed(4)))
  const pairs = names.map((name, i): [string, number] => [name, others[i] ?? 0])
  return { bias, weights: Object.fromEntries(pairs) }
}

function seenOften(examples: readonly Judged[]): string[] {
  const seen = new Map<string, number>()
  for (const { features } of examples)
    for (const name of Object.keys(features)) seen.set(name, (seen.get(name) ?? 0) + 1)
  return [...seen].flatMap(([name, count]) => (count >= LEAST_SEEN ? [name] : [])).sort()
}

/** Inverse Hessian times gradient of the penalised log loss. */
function newtonStep(
  rows: readonly (readonly number[])[],
  examples: readonly Judged[],
  weights: readonly number[],
  penalty: number,
): number[] {
  const size = weights.length
  const gradient = weights.map((weight, i) => (i === 0 ? 0 : penalty * weight))
  const hessian = weights.map((_, i) => {
    const row = new Array<number>(size).fill(0)
    row[i] = i === 0 ? 1e-9 : penalty
    return row
  })
  rows.forEach((row, n) => {
    const sum = row.reduce((total, value, i) => total + value * (weights[i] ?? 0), 0)
    const guess = 1 / (1 + Math.exp(-sum))
    const miss = guess - (examples[n]?.accepted ?? 0)
    const spread = Math.max(1e-6, guess * (1 - guess))
    row.forEach((value, i) => {
      if (value === 0) return
      gradient[i] = (gradient[i] ?? 0) + miss * value
      const line = hessian[i]
      if (line) row.forEach((other, j) => (line[j] = (line[j] ?? 0) + spread * value * other))
    })
  })
  return solve(hessian, gradient)
}

/** Solves a system of linear equations by Gauss's elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const size = right.length
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0
  for (let column = 0; column < size; column++) {
    let pivot = column
    for (let i = column + 1; i < size; i++)
      if (Math.abs(at(i, column)) > Math.abs(at(pivot, column))) pivot = i
    ;[rows[column], rows[pivot]] = [rows[pivot] ?? [], rows[column] ?? []]
    for (let i = column + 1; i < size; i++) {
      const factor = at(i, column) / at(column, column)
      const row = rows[i]
      if (factor === 0 || !row) continue
      for (let j = column; j <= size; j++) row[j] = at(i, j) - factor * at(column, j)
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    let rest = at(i, size)
    for (let j = i + 1; j < size; j++) rest -= at(i, j) * (solution[j] ?? 0)
    solution[i] = rest / at(i, i)
  }
  return solution
}
