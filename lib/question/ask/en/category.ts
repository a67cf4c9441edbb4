import type { FactMaterial } from '@/lib/fact/material'
import { ownNoun } from '@/lib/fact/en/own-noun'

const VAGUE = new Set(
  'thing fact case number part whole type sort kind form manner way rest majority series title name member'.split(
    ' ',
  ),
)

/** What kind of thing the answer is (*city*, *agency*, *film*), to follow *which*; nothing when that is not known. */
export function category(material: FactMaterial): string | undefined {
  const { key, asked } = material
  if (asked.number === 'Plur') return undefined
  const own = key.form === 'name' && key.entity?.kind !== 'person' ? ownNoun(key.text) : undefined
  // *the Corvane Prize in Chemistry*: more of the name stands behind it.
  if (own) return / (?:in|for|of|on|at) \p{Lu}/u.test(asked.bare.split(key.text)[1] ?? '') ? undefined : own // prettier-ignore
  if (key.category && !VAGUE.has(key.category)) {
    if (key.form === 'name') return key.category
    // *the redwood country of …* is no country.
    if (/^(?:country|area|region|site|zone)$/u.test(key.category)) return undefined
    // *a court of inquiry*, *every team*: which one is not said.
    return /^(?:organisation|place)$/u.test(material.fact.kind) && NAMED.test(key.text) ? key.category : undefined // prettier-ignore
  }
  if (key.entity?.kind === 'place') return key.placeType
  if (key.entity?.kind === 'organisation') return isSurelyBody(key.text) ? 'organization' : undefined // prettier-ignore
  return undefined
}

/** *the Jin dynasty*, *the Vienna district of Leopoldstadt* */
const NAMED = /^the .*\p{Lu}/u

/** Letters or one word may name any body; several words that do not say what they name may be a film or a team. */
const isSurelyBody = (name: string): boolean =>
  !/\s/u.test(name.replace(/^the /iu, '')) || /\b(?:Nations|Union|Corporation|National|Alliance|Front|Movement|Service|Centre|Center|Trust|Board|Office)\b/u.test(name) // prettier-ignore
