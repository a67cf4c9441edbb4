import type { FactMaterial } from '@/lib/fact/material'
import { COLLECTIVE, LOCATIVE } from '@/lib/fact/fr/words'
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
  'chose fait cas nombre partie ensemble type sorte forme manière façon part reste plupart majorité suite titre nom membre gouvernement série quantité série raison but fin début occasion idée moyen rôle question point niveau place vie mort arrivée retour sujet objet état exemple temps fois'.split(
    ' ',
  ),
)

/** A noun by which an answer is asked for, as the question writes it. */
export interface Category {
  noun: string
  /** *quelle ville*, *quels accords* */
  text: string
  gender: 'Masc' | 'Fem'
  number: 'Sing' | 'Plur'
}

/** *quelle ville*, *quelle agence*, *quel film*: what kind of thing the answer is; nothing when that is not known. */
export function categoryOf(material: FactMaterial): Category | undefined {
  const noun = categoryNoun(material)
  if (!noun) return undefined
  return written(noun, genderOf(noun), 'Sing') // prettier-ignore
}

export const categoryQuestion = (material: FactMaterial): string | undefined =>
  categoryOf(material)?.text

function written(
  noun: string,
  gender: 'Masc' | 'Fem' | undefined,
  number: 'Sing' | 'Plur',
): Category | undefined {
  return gender && { noun, text: `${quel(gender, number)} ${noun}`, gender, number }
}

/**
 * *quelle réforme*, *quelles ordonnances*: a phrase asked for by its noun, where more words of it say which one; its
 * article is definite or it is counted by none.
 */
export function nounOf({ asked, key, clause }: FactMaterial): Category | undefined {
  const head = clause.sentence.words[asked.head]
  const lemma = key.category
  if (key.form !== 'nominal' || !head || lemma === undefined || VAGUE.has(lemma)) return undefined
  if (asked.human || !/^(?:les? |la |l['’])/iu.test(key.text)) return undefined
  const { form } = head
  if (!new RegExp(`^(?:les? |la |l['’])${form}\\s.*\\p{L}{3}`, 'iu').test(key.text))
    return undefined
  return written(form.toLowerCase(), asked.gender ?? genderOf(lemma), asked.number)
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
  }
  return namedNoun(key.text)
}

/** *Parti communiste chinois*, *Musée du quai*: the noun that a body's or a place's name begins with. */
function namedNoun(name: string): string | undefined {
  const [first = '', second] = name.split(/[\s'’]+/u)
  const noun = first.toLowerCase()
  return second !== undefined && (COLLECTIVE.has(noun) || LOCATIVE.has(noun)) ? noun : undefined
}
