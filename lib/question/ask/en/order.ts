import { spaced } from '@/lib/fact/surface'
import type { Clause, Part } from '@/lib/fact/material'
import { doSupport, isOperator } from '@/lib/language/en/do-support'
import { UNCHANGED, withNumber } from '@/lib/language/en/verb'

/** The capital with which a phrase opened its sentence. */
const OPENS = /^(?:In|On|At|Upon|After|Before|During|By|For|From|With|Following|Since|Under|Despite|Because|As|To)\b/u // prettier-ignore
/** What only links a sentence to the one before it. */
const LINKING = /^(?:in the meantime|as a result|for example|for instance|in addition|in particular|in fact|of course|at first|by contrast|in contrast|consequently|furthermore|moreover|nevertheless)$/iu // prettier-ignore

/** What stands after verb and subject: the parts that are not asked for; those that stood first come last. */
export function tailText(clause: Clause, asked: Part): string {
  const parts = clause.parts.filter((part) => part !== asked && !LINKING.test(part.text))
  const source = (part: Part): boolean => part.role === 'attribution'
  const kept = [
    ...parts.filter((part) => !part.fronted && !source(part)),
    ...parts.filter((part) => part.fronted && !source(part)).map((part) => ({ ...part, text: part.text.replace(OPENS, (word) => word.toLowerCase()) })), // prettier-ignore
    ...parts.filter(source),
  ]
  // *…, according to Reuters*
  return kept.reduce((text, part) => spaced(text, part.role === 'attribution' && text !== '' ? `, ${part.text}` : part.text), '') // prettier-ignore
}

/** Operator, subject and the rest after a question word: *was the treaty signed*, *did Ann write*. */
export function invertedClause(clause: Clause, asked: Part): string | undefined {
  const { subject, verb } = clause
  const tail = tailText(clause, asked)
  if (verb.auxiliary && isOperator(verb.finite, verb.lemma === 'be' && verb.rest === '')) {
    return `${verb.finite} ${subject.text} ${verb.rest} ${tail}`
  }
  // *the mission put*: of one thing that is the past.
  const past = verb.tense === 'past' || (subject.number === 'Sing' && UNCHANGED.test(verb.finite))
  const supported = doSupport(verb.finite, verb.lemma, past ? 'Past' : 'Pres', verb.number)
  if (!supported) return undefined
  return `${supported.auxiliary} ${subject.text} ${verb.clitics}${supported.verb} ${verb.rest} ${tail}`
}

/** The same with the preposition of what is asked for left where it stood: *did Ann Lee build it together with in 1920*. */
export function strandedClause(clause: Clause, asked: Part): string | undefined {
  const at = clause.parts.indexOf(asked)
  const later = clause.parts.filter((part, index) => index > at || part.fronted || part.role === 'attribution') // prettier-ignore
  const sooner = clause.parts.filter((part) => part === asked || !later.includes(part))
  const opened = invertedClause({ ...clause, parts: sooner }, asked)
  return opened && `${opened} ${asked.preposition ?? ''} ${tailText({ ...clause, parts: later }, asked)}` // prettier-ignore
}

/** The verb after *who* and *what*: third person singular. */
export function singularVerb(clause: Clause): string {
  const { verb } = clause
  const finite =
    verb.number === 'Sing'
      ? verb.finite
      : withNumber(verb.finite, verb.auxiliary ? baseOf(verb.finite) : verb.lemma, 'Sing')
  return `${verb.clitics}${finite} ${verb.rest}`
}

function baseOf(operator: string): string {
  if (/^(?:are|were|is|was|am)$/u.test(operator)) return 'be'
  return /^ha/u.test(operator) ? 'have' : /^d/u.test(operator) ? 'do' : operator
}
