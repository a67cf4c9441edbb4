import type { FactMaterial } from '@/lib/fact/material'
import type { Relation } from '@/lib/fact/relation'
import type { Document } from '@/lib/language/document'
import { meaningful } from '../check/rule'
import { hasBareName } from './alone'
import { note, type Features } from './feature'

/**
 * Of what a pattern has read and worded, neither its tree nor its length says whether it is good: which pattern it was does, and what
 * may be doubted of its words. It rests on words that it is sure of.
 */
export function noteRelation(
  features: Features,
  document: Document,
  { fact, doubts, clause }: FactMaterial,
  relation: Relation,
): void {
  const { context, statement } = fact
  const bare = hasBareName(document, statement, context)
  const above = new Set(meaningful(context))
  note(features, 'origin pattern', true)
  note(features, `relation ${relation}`, true)
  for (const doubt of doubts) note(features, `doubt ${doubt}`, true)
  note(features, 'bare name', bare)
  note(features, 'nothing against it', doubts.length === 0 && !bare)
  note(features, 'sure of the clause', clause.confidence)
  note(features, 'sure of the least word', clause.confidence)
  note(features, 'sure of its words', clause.confidence)
  note(features, 'subject in the context', meaningful(clause.subject.text).some((word) => above.has(word))) // prettier-ignore
}
