import type { FactMaterial } from '@/lib/fact/material'
import { ONCE, SAYING, TELLING } from './words'

/** *Dans quelle ville a-t-il revendiqué les attentats ?*: the place is mostly that of what was claimed. */
function isWhereSaid({ clause }: FactMaterial): boolean {
  const { lemma } = clause.verb
  const said = SAYING.has(lemma) || TELLING.has(lemma) || /^(?:revendiquer|condamner|saluer|dénoncer|célébrer|évoquer)$/u.test(lemma) // prettier-ignore
  return clause.voice === 'active' && said
}

/** *cède le port aux États-Unis*: to whom, and not where. */
const GIVING = /^(?:céder|vendre|accorder|donner|rendre|déclarer|livrer|attribuer|unir|annexer)$/u

const isDated = ({ clause, asked }: FactMaterial): boolean =>
  clause.parts.some((part) => part !== asked && part.time?.from)

/**
 * Why where something was is not asked, or null. In a report, where of what is not dated there; in which country of what is no person’s
 * life: the article is about that country, or the statement names what lies in it.
 */
export function faultOfPlace(report: boolean, material: FactMaterial): string | null {
  const { fact, clause, key, asked } = material
  if (fact.kind !== 'place') return null
  if (isWhereSaid(material)) return 'where-said'
  if (!asked.preposition || asked === clause.subject) return null
  if (asked.preposition === 'à' && GIVING.test(clause.verb.lemma)) return null
  if (key.placeType === 'country' && !(clause.subject.human && isDated(material))) return 'which-country' // prettier-ignore
  return report && !isDated(material) && !ONCE.test(clause.verb.lemma) ? 'undated-place' : null
}
