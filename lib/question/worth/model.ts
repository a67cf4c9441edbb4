import type { Features } from './feature'

/** A logistic regression: how much each feature speaks for a fact (over 0) or against it. */
export interface Model {
  bias: number
  weights: Readonly<Record<string, number>>
}

/** 0–1: how likely it is that a careful judge accepts a fact with these features. What the model does not know counts nothing. */
export function probabilityOf(features: Features, { bias, weights }: Model): number {
  let sum = bias
  for (const [name, value] of Object.entries(features)) sum += (weights[name] ?? 0) * value
  return 1 / (1 + Math.exp(-sum))
}
