import type { Relation } from '@/lib/fact/relation'
import type { FactMaterial } from '@/lib/fact/material'
import { pastParticiple } from '@/lib/language/fr/conjugate'
import { contract } from '@/lib/language/fr/contract'
import { tailText } from './order'
import { asksWhen } from './when'

/** The questions on what a pattern has read, without the question mark; nothing of a part that it does not ask for. */
const ASKED: Readonly<Record<Relation, (material: FactMaterial) => string | undefined>> = {
  letters: ({ clause }) => `que signifie ${clause.subject.text}`,
  nationality: ({ clause }) => `de quelle nationalité ${clause.verb.finite} ${clause.subject.text}`,
  definition: ({ clause }) => contract('qu’est-ce que', clause.subject.text),
  located: ({ clause }) => `dans quel pays se trouve ${clause.subject.text}`,
  lived: asksWhen,
  made: (material) => (material.key.form === 'date' ? asksWhen(material) : askMaker(material)),
}

/** *a été réalisé par …* → *qui a réalisé …* */
function askMaker({ clause, asked }: FactMaterial): string | undefined {
  const done = pastParticiple(clause.verb.lemma, 'Masc', 'Sing')
  return done ? `qui a ${done} ${clause.subject.text} ${tailText(clause, asked)}` : undefined
}

/** How a pattern’s own fact is asked for. */
export function askRelation(material: FactMaterial, relation: Relation): string | undefined {
  return ASKED[relation](material)
}
