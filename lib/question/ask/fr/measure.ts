import type { Clause, FactMaterial, Part } from '@/lib/fact/material'
import { contract } from '@/lib/language/fr/contract'
import { agreeParticiple } from '@/lib/language/fr/conjugate'
import { invertedClause } from './order'

/** After *combien de blessés* the participle agrees with what is counted: *a-t-il faits*. */
export function withAgreement(
  clause: Clause,
  { gender }: Pick<Part, 'gender'>,
  number: 'Sing' | 'Plur' = 'Plur',
): Clause | undefined {
  const { verb } = clause
  if (verb.rest === '' || verb.tense !== 'past') return clause
  const words = verb.rest.split(' ')
  const participle = words.pop() ?? ''
  const agreed = gender && agreeParticiple(participle, gender, number)
  return agreed ? { ...clause, verb: { ...verb, rest: [...words, agreed].join(' ') } } : undefined
}

/** The noun by which an amount is asked for, and its gender, by its unit and the verb: *quelle somme*, *combien de jours*. */
function nounFor(
  { clause, asked, key }: FactMaterial,
  rest: string,
): [string, Clause | undefined] | undefined {
  // prettier-ignore
  const kind = key.quantity?.kind
  const agreed = (gender: 'Masc' | 'Fem', number: 'Sing' | 'Plur' = 'Sing') => withAgreement(clause, { gender }, number) // prettier-ignore
  if (kind === 'money') {
    if (rest !== '') return undefined
    if (clause.verb.lemma === 'coûter') return ['combien', clause]
    return ['quelle somme', agreed('Fem')]
  }
  if (kind === 'percent')
    return /^(?:d['’e]|du |des )/u.test(rest) ? [`quel pourcentage ${rest}`, agreed('Masc')] : undefined // prettier-ignore
  if (kind !== 'measure' || (rest !== '' && !/^d['’e]/u.test(rest))) return undefined
  if (clause.verb.lemma === 'parcourir' && rest === '') return ['quelle distance', agreed('Fem')]
  const unit = /(\p{Ll}{3,}s)$/u.exec(key.text)?.[1]
  if (!unit || asked.number !== 'Plur') return undefined
  return [`${contract('combien de', unit)} ${rest}`, withAgreement(clause, asked)]
}

/** *Combien la mission a-t-elle coûté*, *Quelle distance …*, *Quel pourcentage des voix …*: the amount that a verb takes. */
export function askMeasure(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  if (asked.role !== 'object' || clause.voice !== 'active' || clause.verb.clitics !== '') return undefined // prettier-ignore
  const at = asked.bare.indexOf(key.text)
  if (at < 0) return undefined
  const rest = asked.bare.slice(at + key.text.length).trim()
  const [opening, agreeing] = nounFor(material, rest) ?? []
  const inverted = agreeing && invertedClause(agreeing, asked, false)
  return inverted && opening && `${opening} ${inverted}`
}

/** *Quelle est la superficie de l’île*: a dimension told of something. */
export function askDimension({ clause, asked }: FactMaterial): string | undefined {
  const { subject, verb } = clause
  if (clause.origin !== 'pattern' || asked.role !== 'attribute' || !subject.gender) return undefined
  return `${subject.gender === 'Fem' ? 'quelle' : 'quel'} ${verb.finite} ${subject.text}`
}
