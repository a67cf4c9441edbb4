import type { Clause, FactMaterial, Part } from '@/lib/fact/material'
import { invertedClause, strandedClause, tailText } from './order'

/** *How many …*, *For how many years …*, *How much …*, *What percentage of …*: nothing where no question word fits the number. */
export function askAmount(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const measured = askMeasured(material) ?? askMeasureOf(material)
  if (measured) return measured
  if (asked.preposition && !ASKED_WITH.test(asked.preposition)) return undefined
  // *19 million subscribers and 3 billion views*: how many of which?
  const [counted = ''] = key.quantity?.kind === 'cardinal' ? asked.bare.split(/ (?:of|from|in|at|for|by) /u) : [asked.bare] // prettier-ignore
  if (/ (?:and|or) /u.test(counted) || / (?:and|or) (?:an?|one|two|three|\S*\d\S*) /u.test(asked.bare)) return undefined // prettier-ignore
  const behind = wordsBehind(material)
  if (behind === undefined) return undefined
  if (key.quantity?.kind === 'money') return askMoney(clause, asked, behind)
  if (key.quantity?.kind === 'percent') return askShare(clause, asked, behind)
  return askMeasure(material) ?? askCount(material, behind)
}

/** Prepositions that stand before *how many* as well as before the number. */
const ASKED_WITH = /^(?:by|for|in|from|at|with|to|on|across|among|after|within|over|into|between)$/u

/** *at a height of 630 metres* → *At what height …?*; *a sentence of two years* → *How long a sentence …?* */
function askMeasured({ clause, asked, key }: FactMaterial): string | undefined {
  const noun = /^(?:an?|the) (?<noun>\p{Ll}+) of /u.exec(asked.bare)?.groups?.noun
  if (!noun || !asked.bare.endsWith(key.text)) return undefined
  return asks(/^(?:sentence|term|ban)$/u.test(noun) ? `how long a ${noun}` : `what ${noun}`, clause, asked) // prettier-ignore
}

/** What is measured of something: the question is *what*, not *how many*. */
const OF_SOMETHING = /[’']s? (?:\p{Ll}+ )?(?:population|area|elevation|height|length|width|depth|altitude|capacity|budget|turnover|revenue|value)$|^the (?:\p{Ll}+ )?(?:population|area|elevation|height|length|width|depth|altitude|capacity) of \p{Lu}/u // prettier-ignore

/** *Ardin’s population was 4,000 in 1990* → *What was Ardin’s population in 1990?* */
function askMeasureOf({ clause, asked, key }: FactMaterial): string | undefined {
  const { subject, verb } = clause
  if (clause.voice !== 'copular' || asked.role !== 'attribute' || verb.rest !== '') return undefined
  if (asked.bare !== key.text || !OF_SOMETHING.test(subject.text)) return undefined
  return `what ${verb.finite} ${subject.text} ${tailText(clause, asked)}`
}

/** What the number stands before: *visitors* of *40,000 visitors*; the unit that its key holds is none of it. */
function wordsBehind({ asked, key }: FactMaterial): string | undefined {
  const { bare } = asked
  if (!bare.toLowerCase().startsWith(key.text.toLowerCase())) return undefined
  return bare.slice(key.text.length).trim()
}

/** A phrase that asks, with the clause that it is asked in: *in how many towns did …*. */
function asks(phrase: string, clause: Clause, asked: Part): string | undefined {
  const { finite, rest } = clause.verb
  if (asked.role === 'subject') return `${phrase} ${finite} ${rest} ${tailText(clause, asked)}`
  const inverted = invertedClause(clause, asked)
  return inverted && `${asked.preposition ?? ''} ${phrase} ${inverted}`
}

/** *68 people were there* → *How many people …?*; *three days of mourning* → *How many days of mourning …?*; *by 12 votes* → *By how many votes …?* */
function askCount({ clause, asked, key }: FactMaterial, behind: string): string | undefined {
  const unit = /\s(?<unit>\p{Ll}{3,})$/u.exec(key.text)?.groups?.unit
  if (key.quantity?.kind === 'measure' && !unit) return undefined
  // *at 36 years of age*
  if (asked.preposition === 'at' && unit === 'years' && behind === 'of age') return clause.voice === 'copular' ? undefined : asks('what age', clause, asked) // prettier-ignore
  if (unit && key.quantity?.kind !== 'cardinal') return behind === '' || /^of\b/u.test(behind) ? asks(`how many ${unit} ${behind}`, clause, asked) : undefined // prettier-ignore
  if (!/^(?:of |\p{L}{3})/u.test(behind) || asked.number !== 'Plur') return undefined
  // *How many horses pulling a cart across the water does it show?*: too much before the verb.
  if (asked.role !== 'subject' && behind.split(' ').length > MOST_BEHIND) return undefined
  const next = clause.parts[clause.parts.indexOf(asked) + 1]
  // *sent 300 people in Leeds fleeing*: where those were who are counted.
  if (next?.preposition && !next.time && asked.role === 'object' && clause.parts.some(({ clausal, fronted }) => clausal && !fronted)) return asks(`how many ${behind} ${next.text}`, { ...clause, parts: clause.parts.filter((part) => part !== next) }, asked) // prettier-ignore
  return asks(`how many ${behind}`, clause, asked)
}

/** What is counted may take so many words. */
const MOST_BEHIND = 6

/** *68 percent of the vote* → *What percentage of the vote …?*; *rose by 3 %* → *By what percentage did … rise?* */
function askShare(clause: Clause, asked: Part, behind: string): string | undefined {
  if (/^of\b/u.test(behind)) return asks(`what percentage ${behind}`, clause, asked)
  return behind === '' && /^(?:by|to)$/u.test(asked.preposition ?? '') ? asks('what percentage', clause, asked) : undefined // prettier-ignore
}

/** Verbs of which *how much* asks for money. */
const PAYS = /^(?:cost|pay|raise|donate|spend|invest|earn|save|lose|owe|give|lend|award|fine|offer|receive)$/u // prettier-ignore

/** *It cost 62 million euros* → *How much did it cost?*; *was sold for …* → *For how much was it sold?* */
function askMoney(clause: Clause, asked: Part, behind: string): string | undefined {
  const of = /^of (?<what>.+)$/u.exec(behind)?.groups?.what
  if (of) return asks(`how much ${of}`, clause, asked)
  if (behind !== '' && !/^in\b/u.test(behind)) return undefined
  // *inflicted $3 million in damage*, *damage amounted to $3 million*
  const next = clause.parts[clause.parts.indexOf(asked) + 1]
  const lost = /^in (?<what>damages?|losses|aid|funding|revenue|sales|compensation|fines|debt|grants|donations)$/u.exec(next?.text ?? '')?.groups?.what // prettier-ignore
  if (lost && asked.role === 'object') return asks(/s$/u.test(lost) ? `how much in ${lost}` : `how much ${lost}`, { ...clause, parts: clause.parts.filter((part) => part !== next) }, asked) // prettier-ignore
  if (asked.preposition === 'to' && clause.verb.lemma === 'amount') return `how much ${strandedClause(clause, asked)}` // prettier-ignore
  if (asked.preposition) return /^(?:for|by|to|at)$/u.test(asked.preposition) ? asks('how much', clause, asked) : undefined // prettier-ignore
  return PAYS.test(clause.verb.lemma) || clause.parts.some(({ text }) => /^to (?:cost|pay|raise|save|spend|invest|earn)$/u.test(text)) ? asks(`how much ${behind}`, clause, asked) : undefined // prettier-ignore
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
