import { ownNoun } from '@/lib/fact/en/own-noun'
import type { Clause, FactMaterial, Part } from '@/lib/fact/material'
import { category } from './category'
import { isTornFrom } from './nominal'
import { invertedClause, strandedClause } from './order'

/** What a phrase of place behind these may say of something else than the verb. */
const ABOUT = /^(?:because of|due to|despite|after|before|during|about|against|between|following|of|for|with|as|behind|near)$/u // prettier-ignore

/** Verbs of which a place behind *to* or *from* is asked for with *where*. */
const MOTION = {
  to: /^(?:go|move|travel|return|flee|emigrate|send|transport|take|deport|exile|evacuate|bring|relocate|retreat|sail|fly)$/u,
  from: /^(?:come|launch|emigrate|return|flee|move|arrive|depart|sail|travel|escape|import|evacuate|retreat|withdraw)$/u,
}

/** *Where …*, *In which city …*, *Where did she move to …*: nothing where the clause says the place already. */
export function askWhere(material: FactMaterial): string | undefined {
  const { clause, asked, fact } = material
  // *because of a fire in the valley*: where the fire was.
  const before = clause.parts[clause.parts.indexOf(asked) - 1]
  const died = clause.verb.lemma === 'die' && before?.preposition === 'of'
  if (before && !died && before.fronted === asked.fronted && ABOUT.test(before.preposition ?? '')) return undefined // prettier-ignore
  // *Where did she teach? — Leeds University*
  const own = material.key.form === 'name' && fact.kind !== 'person' ? ownNoun(material.key.text) : undefined // prettier-ignore
  if (fact.kind === 'organisation' && asked.preposition === 'at' && !own) return isPlaced(clause, asked) ? undefined : `where ${invertedClause(clause, asked)}` // prettier-ignore
  if (fact.kind !== 'place') return undefined
  if (asked.preposition === 'from' || asked.preposition === 'to') {
    const kind = category(material)
    if (kind) return `${asked.preposition} which ${kind} ${invertedClause(clause, asked)}`
    // *Where was the boat launched from?*, *Where did she move to in 1907?*
    if (!MOTION[asked.preposition].test(clause.verb.lemma) || isTornFrom(clause, asked)) return undefined // prettier-ignore
    const goes =
      asked.preposition === 'to' && /^(?:go|travel|return|flee)$/u.test(clause.verb.lemma)
    const moved = goes ? invertedClause(clause, asked) : strandedClause(clause, asked)
    return moved && `where ${moved}`
  }
  if (!/^(?:in|at|on|near)$/u.test(asked.preposition ?? '')) return undefined
  if (isSeatOf(clause, asked)) return undefined
  const kind = category(material)
  // *Where did she speak at Corvane Hall in Leeds?*: it is said already.
  // *in the village of Ardin in Kenya*: of the country, the village need not be said.
  const wider = clause.parts.filter((part) => part === asked || part.preposition !== 'in' || part.time || !/\p{Lu}/u.test(part.bare) || part.words[part.words.length - 1] !== (asked.words[0] ?? 0) - 1) // prettier-ignore
  // *In which country was she asked by Ann Lee to serve?*
  const asksFor = clause.parts.some(({ role }) => role === 'predicative') && clause.parts.some(({ role, fronted }) => !fronted && /^(?:agent|object)$/u.test(role)) // prettier-ignore
  if (asksFor) return undefined
  const narrowed = { ...clause, parts: wider }
  if (!kind && isPlaced(narrowed, asked)) return undefined
  const inverted = invertedClause(narrowed, asked)
  // *Where was she captured? — near Tokar*
  if (!kind && asked.preposition === 'near') return undefined
  return kind ? `${asked.preposition ?? 'in'} which ${kind} ${inverted}` : `where ${inverted}`
}

/** *joined the staff of Corvane College in Leeds*: where the college is. */
function isSeatOf({ parts, verb }: Clause, asked: Part): boolean {
  const before = parts[parts.indexOf(asked) - 1]
  const beside = before && before.words[before.words.length - 1] === (asked.words[0] ?? 0) - 1
  return beside === true && /^(?:join|attend|leave|enter|graduate|study|teach|work|serve)$/u.test(verb.lemma) && /\p{Lu}/u.test(before.bare) // prettier-ignore
}

/** Whether the clause says already where: *at Corvane Hall*, *from Corvane School*. */
const isPlaced = (clause: Clause, asked: Part): boolean =>
  clause.parts.some((part) => part !== asked && !part.time && /^(?:in|at|on|from|upon|inside|outside|near)$/u.test(part.preposition ?? '') && /\p{Lu}/u.test(part.bare)) // prettier-ignore
