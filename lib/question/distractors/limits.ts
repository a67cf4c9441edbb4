import type { FactMaterial } from '@/lib/fact/material'
import type { Document, Quantity } from '@/lib/language/document'

/** Between which values, neither included, another amount could stand in a sentence. */
export interface Limits {
  from: number
  to: number
}

export const NO_LIMITS: Limits = { from: -Infinity, to: Infinity }

export const YEARS = /^(?:a|an|année|y|yr|year)s?$/u
/** No earthquake was stronger. */
const STRONGEST = 9.5
/** Nobody is known to be older, in years. */
const OLDEST = 100
/** How far off a share is believed that people half remember, in points. */
const POINTS = 18

/**
 * Each amount keeps its side of the others of its kind that its sentence tells: of *202 of the 262 towns* neither can pass the other.
 * A share stays near, an age within a life.
 */
export function limitsOf(
  document: Document,
  { clause, fact, key }: FactMaterial,
  quantity: Quantity,
): Limits {
  const limits = { ...NO_LIMITS }
  const { value, kind, unit } = quantity
  for (const other of document.quantities) {
    const beside = other.sentence === clause.sentence.index && other.start >= fact.start && other.end <= fact.end // prettier-ignore
    if (!beside || other.start === key.span.start || other.kind !== kind) continue
    if (other.value < value) limits.from = Math.max(limits.from, other.value)
    if (other.value > value) limits.to = Math.min(limits.to, other.value)
  }
  if (kind === 'percent') {
    limits.from = Math.max(limits.from, value - POINTS)
    limits.to = Math.min(limits.to, value + POINTS)
  }
  if (/magnitude/iu.test(fact.statement)) limits.to = Math.min(limits.to, STRONGEST)
  const lived = YEARS.test(unit ?? '') && value > 20
  if (lived && value < OLDEST) limits.to = Math.min(limits.to, OLDEST)
  return limits
}
