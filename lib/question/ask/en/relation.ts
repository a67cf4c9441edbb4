import type { Relation } from '@/lib/fact/relation'
import type { FactMaterial } from '@/lib/fact/material'
import { past } from '@/lib/language/en/verb'
import { tailText } from './order'
import { asksWhen } from './when'

/** The questions on what a pattern has read, without the question mark; nothing of a part that it does not ask for. */
const ASKED: Readonly<Record<Relation, (material: FactMaterial) => string | undefined>> = {
  letters: ({ clause }) => `what does ${clause.subject.text} stand for`,
  nationality: ({ clause }) => `what nationality ${clause.verb.finite} ${clause.subject.text}`,
  definition: ({ clause }) => `what ${clause.verb.finite} ${clause.subject.text}`,
  located: ({ clause }) => `in which country is ${clause.subject.text} located`,
  lived: asksWhen,
  made: (material) => (material.key.form === 'date' ? asksWhen(material) : askMaker(material)),
}

/** *was directed by …* → *who directed …* */
function askMaker({ clause, asked }: FactMaterial): string {
  return `who ${past(clause.verb.lemma)} ${clause.subject.text} ${tailText(clause, asked)}`
}

/** How a pattern’s own fact is asked for. */
export function askRelation(material: FactMaterial, relation: Relation): string | undefined {
  return ASKED[relation](material)
}
