import type { FactMaterial } from '@/lib/fact/material'
import { quel } from '@/lib/language/fr/agree'
import { genderOf } from '@/lib/language/fr/gender'

const PLACE_NOUNS: Readonly<Record<string, string>> = {
  country: 'pays',
  city: 'ville',
  region: 'région',
  continent: 'continent',
  river: 'fleuve',
  sea: 'mer',
  mountain: 'montagne',
  island: 'île',
}

/** Nouns that say too little, or that nobody would ask for with *quel*. */
const VAGUE = new Set(
  'chose fait cas nombre partie ensemble type sorte forme manière façon part reste plupart majorité suite titre nom membre gouvernement'.split(
    ' ',
  ),
)

/** *quelle ville*, *quelle agence*, *quel film*: what kind of thing the answer is; nothing when that is not known. */
export function categoryQuestion(material: FactMaterial): string | undefined {
  const noun = categoryNoun(material)
  if (!noun) return undefined
  const gender = noun === material.asked.bare ? material.asked.gender : genderOf(noun)
  if (!gender) return undefined
  return `${quel(gender, 'Sing')} ${noun}`
}

function categoryNoun(material: FactMaterial): string | undefined {
  const { key, asked } = material
  const { entity } = key
  if (asked.number === 'Plur') return undefined
  if (key.category && !VAGUE.has(key.category)) {
    if (key.form === 'name') return key.category
    if (key.form === 'nominal' && /^(?:organisation|place)$/u.test(material.fact.kind))
      return key.category
    return undefined
  }
  if (entity?.kind === 'place') {
    if (key.placeType) return PLACE_NOUNS[key.placeType]
    if (
      asked.preposition === 'à' &&
      !/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(key.text) &&
      !/^(?:au|aux|à l|à la)(?: |['’])/iu.test(asked.text)
    )
      return PLACE_NOUNS.city
    return undefined
  }
  return undefined
}
