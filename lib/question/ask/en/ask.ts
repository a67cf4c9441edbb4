import type { Clause, FactMaterial } from '@/lib/fact/material'
import { past } from '@/lib/language/en/verb'
import { finish, givesAway } from '../prompt'
import { askAmount } from './amount'
import { category } from './category'
import { invertedClause, singularVerb, tailText } from './order'
import { asksWhen } from './when'

/**
 * The interrogative sentence for a fact in English: *Who …*, *In which year did …*, *Where was …*. Nothing where the sentence
 * would be clumsy or would give its answer away.
 */
export function askEnglish(material: FactMaterial): string | undefined {
  const { clause, key } = material
  if (clause.verb.negated) return undefined
  const body = bodyOf(material)
  if (!body) return undefined
  const question = finish(body, '?')
  const words = question.split(' ').length
  const fewest = clause.origin === 'pattern' || clause.voice === 'passive' ? 4 : 5
  if (words < fewest || words > 32 || givesAway(question, key.text, key.category)) return undefined
  return question
}

function bodyOf(material: FactMaterial): string | undefined {
  const { asked, key } = material
  if (key.form === 'date') return asksWhen(material)
  if (key.form === 'clause') {
    // *They voted to elect her*: without anything else the infinitive says what, not why.
    if (material.clause.parts.length < 2) return undefined
    const inverted = invertedClause(material.clause, asked)
    return inverted && `why ${inverted}`
  }
  if (asked.clausal) return undefined
  if (key.form === 'number') {
    return askAmount(material)
  }
  if (asked.role === 'subject') return askSubject(material)
  if (asked.role === 'agent') return askAgent(material)
  const where = asked.preposition ? askWhere(material) : undefined
  if (where) return where
  if (asked.role === 'object') return askObject(material)
  if (asked.role === 'attribute') return askAttribute(material)
  if (asked.role === 'complement' || asked.role === 'modifier') return askComplement(material)
  return undefined
}

function askSubject(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const tail = tailText(clause, asked)
  const { finite, rest } = clause.verb
  const attribute = clause.parts.find((part) => part.role === 'attribute')
  if (
    clause.origin !== 'pattern' &&
    clause.voice === 'copular' &&
    attribute &&
    clause.parts.length === 1
  ) {
    if (asked.human && attribute.words.length < 4) return undefined
    if (!asked.human && !/^the /iu.test(attribute.text)) return undefined
  }
  if (asked.human) return `who ${singularVerb(clause)} ${tail}`
  const kind = category(material)
  if (kind && clause.verb.number === 'Plur') return undefined
  if (kind) return `which ${kind} ${finite} ${rest} ${tail}`
  if (key.form !== 'nominal' || asked.number === 'Plur') return undefined
  return `what ${singularVerb(clause)} ${tail}`
}

function askAgent(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  const active = activeVerb(clause)
  if (asked.human) {
    return active
      ? `who ${active} ${clause.subject.text} ${tailText(clause, asked)}`
      : `who ${invertedClause(clause, asked)} by`
  }
  const kind = category(material)
  // *was fuelled by a jet stream* → *What fuelled the storm?*
  if (!kind && active && material.key.form === 'nominal') return `what ${active} ${clause.subject.text} ${tailText(clause, asked)}` // prettier-ignore
  if (kind && active) return `which ${kind} ${active} ${clause.subject.text} ${tailText(clause, asked)}` // prettier-ignore
  return kind && `by which ${kind} ${invertedClause(clause, asked)}`
}

/** *was founded* → *founded*: whoever did it is asked for in the active. */
function activeVerb({ verb, voice }: Clause): string | undefined {
  const simple = voice === 'passive' && /^(?:was|were)$/u.test(verb.finite) && /^\p{L}+$/u.test(verb.rest) // prettier-ignore
  return simple ? past(verb.lemma) : undefined
}

function askWhere(material: FactMaterial): string | undefined {
  const { clause, asked, fact } = material
  // *Where did she teach? — Leeds University*
  if (fact.kind === 'organisation' && asked.preposition === 'at') return `where ${invertedClause(clause, asked)}` // prettier-ignore
  if (fact.kind !== 'place') return undefined
  if (asked.preposition === 'from' || asked.preposition === 'to') {
    const kind = category(material)
    return kind && `${asked.preposition} which ${kind} ${invertedClause(clause, asked)}`
  }
  if (!/^(?:in|at|on)$/u.test(asked.preposition ?? '')) return undefined
  const kind = category(material)
  // *in the village of Ardin in Kenya*: of the country, the village need not be said.
  const wider = clause.parts.filter((part) => part === asked || part.preposition !== 'in' || part.time || part.words[part.words.length - 1] !== (asked.words[0] ?? 0) - 1) // prettier-ignore
  const inverted = invertedClause({ ...clause, parts: wider }, asked)
  return kind ? `${kind === 'island' ? 'on' : kind === 'port' ? 'at' : 'in'} which ${kind} ${inverted}` : `where ${inverted}` // prettier-ignore
}

function askObject(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  if (clause.voice !== 'active') return undefined
  if (asked.human && asked.entity) return `who ${invertedClause(clause, asked)}`
  const kind = asked.entity ? category(material) : undefined
  if (kind) return `which ${kind} ${invertedClause(clause, asked)}`
  if (asked.human || asked.entity) return undefined
  if (clause.parts.some((part) => part !== asked && part.role !== 'modifier')) return undefined
  return `what ${invertedClause(clause, asked)}`
}

function askAttribute(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  if (clause.parts.some((part) => part !== asked && part.role !== 'modifier')) return undefined
  const { subject, verb } = clause
  if (!subject.entity || verb.rest !== '') return undefined
  if (subject.human)
    return key.human ? `who ${verb.finite} ${subject.text} ${tailText(clause, asked)}` : undefined
  if (subject.number === 'Plur') return undefined
  return `what ${verb.finite} ${subject.text} ${tailText(clause, asked)}`
}

function askComplement(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const { preposition } = asked
  if (key.form === 'nominal') return askWith(material)
  if (!preposition || !asked.entity || key.form !== 'name') return undefined
  if (!/^(?:with|against|to|for|from)$/u.test(preposition)) return undefined
  const inverted = invertedClause(clause, asked)
  if (asked.human) return `who ${inverted} ${preposition}`
  const kind = category(material)
  if (kind === 'organization') return undefined
  return kind && `${preposition} which ${kind} ${inverted}`
}

/** *was charged with theft* → *What was Ann Lee charged with?*: a phrase right behind its verb. */
function askWith({ clause, asked }: FactMaterial): string | undefined {
  const { preposition } = asked
  if (!preposition || !/^(?:with|for|of|against|from|to|on|about|into)$/u.test(preposition)) return undefined // prettier-ignore
  const [first, ...others] = clause.parts.filter(({ fronted }) => !fronted)
  if (first !== asked || asked.human || others.some(({ role }) => role !== 'modifier')) return undefined // prettier-ignore
  const { subject, verb } = clause
  if (clause.voice === 'copular') return undefined
  const bare = invertedClause({ ...clause, parts: [asked], subject, verb }, asked)
  return bare && `what ${bare} ${preposition} ${tailText(clause, asked)}`
}
