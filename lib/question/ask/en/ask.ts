import type { Clause, FactMaterial } from '@/lib/fact/material'
import { past } from '@/lib/language/en/verb'
import { finish, givesAway } from '../prompt'
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
    return askDuration(material) ?? askMeasure(material) ?? askPrice(material) ?? askCount(material)
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

function askCount(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  // *68 percent of the vote* → *What percentage of the vote did she win?*
  const share = asked.bare.startsWith(`${key.text} of `) && key.quantity?.kind === 'percent'
  if (share && asked.role === 'object') return `what percentage ${asked.bare.slice(key.text.length)} ${invertedClause(clause, asked)}` // prettier-ignore
  if (key.quantity?.kind !== 'cardinal' || asked.number !== 'Plur') return undefined
  if (!asked.bare.toLowerCase().startsWith(key.text.toLowerCase())) return undefined
  const counted = asked.bare.slice(key.text.length).trim()
  // *68 people were in the mine* → *How many people were in the mine?*
  if (asked.role === 'subject' && counted !== '' && !/^(?:of|percent)\b/u.test(counted)) return `how many ${counted} ${clause.verb.finite} ${clause.verb.rest} ${tailText(clause, asked)}` // prettier-ignore
  if (asked.role !== 'object') return undefined
  if (counted === '' || /^(?:of|percent)\b/u.test(counted)) return undefined
  return `how many ${counted} ${invertedClause(clause, asked)}`
}

/**
 * *She spent three years at Trinity College* → *How many years did she spend …?*; *held office for 20 months* → *For how many months did …?*;
 * *declared three days of mourning* → *How many days of mourning did … declare?*
 */
function askDuration({ clause, asked, key }: FactMaterial): string | undefined {
  const unit = /^\S+ (years|months|weeks|days|hours)$/u.exec(key.text)?.[1]
  if (!unit) return undefined
  if (asked.preposition === 'for' && asked.bare === key.text) return `for how many ${unit} ${invertedClause(clause, asked)}` // prettier-ignore
  if (asked.role === 'object' && !asked.preposition && asked.bare.startsWith(`${key.text} of `)) return `how many ${unit}${asked.bare.slice(key.text.length)} ${invertedClause(clause, asked)}` // prettier-ignore
  if (asked.bare !== key.text || asked.preposition || clause.verb.lemma !== 'spend') return undefined // prettier-ignore
  return `how many ${unit} ${invertedClause(clause, asked)}`
}

const MEASURED = /^(?:long|deep|high|tall|wide|old|thick|heavy)$/u

/** *The bridge is 300 metres long* → *How long is the bridge?*; *weighs 3 tonnes* → *How much does … weigh?* */
function askMeasure({ clause, asked, key }: FactMaterial): string | undefined {
  if (key.quantity?.kind !== 'measure' || asked.bare !== key.text || asked.preposition) return undefined // prettier-ignore
  const predicate = clause.parts.find(({ role }) => role === 'attribute')
  const { subject, verb } = clause
  if (
    clause.voice === 'copular' &&
    predicate &&
    MEASURED.test(predicate.text) &&
    verb.rest === ''
  ) {
    const rest = clause.parts.filter((part) => part !== predicate)
    return `how ${predicate.text} ${verb.finite} ${subject.text} ${tailText({ ...clause, parts: rest }, asked)}` // prettier-ignore
  }
  return verb.lemma === 'weigh' ? `how much ${invertedClause(clause, asked)}` : undefined
}

/** *It cost 62 million euros* → *How much did it cost?*; *was sold for …* → *For how much was it sold?* */
function askPrice({ clause, asked, key }: FactMaterial): string | undefined {
  if (key.quantity?.kind !== 'money' || asked.bare !== key.text) return undefined
  if (asked.preposition === 'for') return `for how much ${invertedClause(clause, asked)}`
  const pays = /^(?:cost|pay|raise|donate|spend|invest|earn)$/u.test(clause.verb.lemma)
  return pays && asked.role === 'object' ? `how much ${invertedClause(clause, asked)}` : undefined
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
  if (!preposition || !asked.entity || key.form !== 'name') return undefined
  if (!/^(?:with|against|to|for|from)$/u.test(preposition)) return undefined
  const inverted = invertedClause(clause, asked)
  if (asked.human) return `who ${inverted} ${preposition}`
  const kind = category(material)
  if (kind === 'organization') return undefined
  return kind && `${preposition} which ${kind} ${inverted}`
}
