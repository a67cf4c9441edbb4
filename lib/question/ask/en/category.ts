import type { FactMaterial } from '@/lib/fact/material'

const VAGUE = new Set(
  'thing fact case number part whole type sort kind form manner way rest majority series title name member'.split(
    ' ',
  ),
)

/** What kind of thing the answer is (*city*, *agency*, *film*), to follow *which*; nothing when that is not known. */
export function category(material: FactMaterial): string | undefined {
  const { key, asked } = material
  if (asked.number === 'Plur') return undefined
  if (key.category && !VAGUE.has(key.category)) {
    if (key.form === 'name' || /^(?:organisation|place)$/u.test(material.fact.kind))
      return key.category
    return undefined
  }
  if (key.entity?.kind === 'place') return key.placeType
  if (key.entity?.kind === 'organisation') return 'organization'
  return undefined
}
