import { LOCATIVE } from '@/lib/fact/fr/words'
import type { Clause, FactMaterial, Part } from '@/lib/fact/material'
import { categoryQuestion } from './category'
import { invertedClause } from './order'

/** What is given, told or left to somebody: *à quel pays*, and not where. */
export const GIVING =
  /^(?:céder|donner|vendre|accorder|appartenir|imposer|opposer|rendre|livrer|confier|demander|déclarer|attribuer|fournir|offrir|proposer|rattacher|annexer|intégrer|unir)$/u
const IN = /^(?:à|en|dans|sur)$/u

/** *Dans quelle ville*, *Où*, *De quel port*, *À quel pays*: by the preposition and what kind of place it is. */
export function askWhere(material: FactMaterial): string | undefined {
  const { asked, clause } = material
  // *dans différents pays d’Europe* is nowhere one could name.
  if (/^(?:différent|plusieurs|divers|certain|quelques|de nombreu|des |tou[ts])/iu.test(asked.bare)) return undefined // prettier-ignore
  const alone = withoutWider(material)
  const inverted = alone && invertedClause(alone, asked)
  if (!inverted) return undefined
  const category = categoryQuestion(material)
  if (category === 'quel continent') return undefined
  const place = asked.preposition
  if (place === 'de' || place === 'depuis') return category && `de ${category} ${inverted}`
  if (place === 'vers') return category && `vers ${category} ${inverted}`
  if (place === 'à' && category === 'quel pays' && GIVING.test(clause.verb.lemma))
    return `à ${category} ${inverted}`
  // Against whom or with whom a country's team plays or its army fights.
  if (place === 'contre' || place === 'avec') return category === 'quel pays' ? `${place} ${category} ${inverted}` : undefined // prettier-ignore
  if (!IN.test(place ?? '')) return undefined
  if (category) return `${place === 'sur' ? onWhich(category) : 'dans'} ${category} ${inverted}`
  // *Où la tendance se renverse-t-elle ? – en Occident*: of a region, only where somebody was.
  if (place !== 'à' && !clause.subject.human) return undefined
  // *revient à Jean Roy*: two capitalised words that are no known place may well be somebody.
  if (!material.key.placeType && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(material.key.text))
    return undefined
  return `où ${inverted}`
}

/** One is *on* a river, a road or an island, and *in* a town. */
const onWhich = (category: string): string =>
  /(?:fleuve|rivière|île|mont|route|place|continent|site|base|scène)$/u.test(category)
    ? 'sur'
    : 'dans'

const isPlace = ({ entity, preposition, words, time }: Part, { sentence }: Clause, head: number): boolean =>
  !time && IN.test(preposition ?? '') && words.length > 0 && (entity?.kind === 'place' || LOCATIVE.has(sentence.words[head]?.lemma.toLowerCase() ?? '')) // prettier-ignore

/**
 * *Dans quelle ville … à Lyon en France*: a place beside the one that is asked for. The wider one behind it goes without saying; before
 * it, it gives the answer away or is another place.
 */
function withoutWider({ clause, asked }: FactMaterial): Clause | undefined {
  const others = clause.parts.filter((part) => part !== asked && isPlace(part, clause, part.head))
  if (others.length === 0) return clause
  const last = asked.words[asked.words.length - 1] ?? -1
  if (others.some(({ words, entity }) => words[0] !== last + 1 || !entity)) return undefined
  return { ...clause, parts: clause.parts.filter((part) => !others.includes(part)) }
}
