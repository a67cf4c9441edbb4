import type { FactMaterial } from '@/lib/fact/material'
import { categoryQuestion, nounOf } from './category'
import { invertedClause } from './order'
import { isBody, isPointedAt, isSomebody } from './who'

/** *Par qui le pont a-t-il été inauguré*, *Par quel tribunal …*; *par quoi* only of what is new (*un coup d’État*). */
export function askAgent(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const inverted = invertedClause(clause, asked)
  // *le Sud était soutenu par les États-Unis et le Nord par la Chine*: two clauses read as one.
  if (clause.parts.some((part) => part !== asked && part.preposition === 'par')) return undefined
  if (!inverted || isPointedAt(material)) return undefined
  if (isSomebody(material)) return `par qui ${inverted}`
  const category = categoryQuestion(material) ?? nounOf(material)?.text
  if (category) return `par ${category} ${inverted}`
  if (isBody(material))
    return /^(?:une?|des) /u.test(asked.bare) ? undefined : `par qui ${inverted}`
  if (key.form !== 'nominal' || clause.origin === 'participle') return undefined
  return /^(?:une?|des) /u.test(asked.bare) ? `par quoi ${inverted}` : undefined
}
