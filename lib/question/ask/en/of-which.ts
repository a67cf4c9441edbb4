import { heldOf } from '@/lib/fact/en/held'
import type { FactMaterial } from '@/lib/fact/material'
import { category } from './category'
import { invertedClause } from './order'

/**
 * *became Chairman of the Centre Party in 1990* → *Of which party did Ann Lee become Chairman in 1990?*: for a name that closes a part and
 * tells of what somebody or something is it. Nothing where the name tells no kind.
 */
export function askOfWhich(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  const held = heldOf(material)
  const kind = held?.kind ?? category(material)
  if (!kind || !held) return undefined
  // Of the part stays what stands before the name.
  const parts = clause.parts.map((part) => (part === asked ? { ...part, text: held.said } : part))
  const inverted = invertedClause({ ...clause, parts }, asked)
  return inverted && `of which ${kind} ${inverted}`
}
