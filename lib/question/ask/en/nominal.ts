import { COLLECTIVE, HUMAN } from '@/lib/fact/en/words'
import type { Clause, FactMaterial, Part } from '@/lib/fact/material'

/** Words for people, alone or together, which *what* does not ask for. */
const PEOPLE = /^(?:troops?|forces?|army|camp|crew|staff|family|couple|panel|jury|unions?|team|crowd|gang|mob|police|officials?|executive|chair|detective|user|fans?|thieves|rebels?|teens?|defectors?|rangers?|midfielder|striker|batsman|impresario|runner-up|winner|member|majority|generation|government(?:-in-exile)?|administration|opponent|judge|side|pair|trio|brothers|parents|families|students?)$/u // prettier-ignore

/** Nouns that say nothing by themselves: *a key role*, *a number of boats*. */
const LIGHT = /^(?:role|part|number|majority|bulk|lot|quantity|damage|improvement|concern|criticism|access|success|victory|record|fate|studies|classes|work|advances|way|series|kind|sort|rest|variety|range|rate|level|total|effort|attempt|step|start|progress|defeat|fall|support|praise|attention|title|lead|example|name)s?$/u // prettier-ignore

const lemmaOf = (part: Part, { sentence }: Clause): string =>
  sentence.words[part.head]?.lemma.toLowerCase() ?? ''

/** Whether a phrase means somebody, though nobody is named. */
export function isPeople(part: Part, clause: Clause): boolean {
  const lemma = lemmaOf(part, clause)
  const form = clause.sentence.words[part.head]?.form.toLowerCase() ?? ''
  return part.human || HUMAN.has(lemma) || PEOPLE.test(lemma) || PEOPLE.test(form)
}

/** Whether the noun tells more than itself: *boarding schools* and *a trade embargo*, but not *studies*, *a role*. */
export const isFilled = ({ bare, words }: Part): boolean =>
  words.length > 0 && !LIGHT.test(headOf(bare))

/** The last word of the phrase before *of …* and the like. */
const headOf = (bare: string): string =>
  (bare.split(/ (?:of|in|for|on|to|by|from|with|that|which) /u)[0] ?? bare).split(' ').at(-1) ?? ''

/** A subject that *what* asks for: a thing that its own words tell, not *the revised deal*, *each packet*, *troops*. */
export function isThing({ clause, asked, key }: FactMaterial): boolean {
  if (isPeople(asked, clause) || COLLECTIVE.has(lemmaOf(asked, clause)) || !isFilled(asked)) return false // prettier-ignore
  if (/^(?:each|every|both|any|no|some|most|many|and) /iu.test(key.text)) return false
  const definite = /^the /iu.test(key.text)
  return !definite || /\p{Lu}|\d| of |\b(?:first|last|only|\p{L}+est)\b/u.test(key.text.slice(4))
}

/** *the theory of immunity*, *a symposium on systems*, *less damage than …*: what stands behind belongs to the noun, not to the verb. */
export function isTorn({ sentence, parts }: Clause, asked: Part): boolean {
  const next = parts[parts.indexOf(asked) + 1]
  if (!next || next.fronted || next.time) return false
  if (next.preposition === 'of' || next.preposition === 'than') return true
  const held = sentence.words[next.head]?.head ?? -1
  return asked.words.includes(held) && !/^(?:in|at|against|to|by)$/u.test(next.preposition ?? '')
}

/** *a businessman from Leeds*: of the noun before it, not of the verb. */
export function isTornFrom({ sentence, parts, predicate }: Clause, asked: Part): boolean {
  const before = parts[parts.indexOf(asked) - 1]
  const held = sentence.words[asked.head]?.head ?? -1
  return before !== undefined && held !== predicate && before.words.includes(held)
}

/** An object that *what* asks for: nothing behind it was cut from it, and somebody or something named did it. */
export function isToldAlone({ clause, asked, key }: FactMaterial): boolean {
  const { parts, subject, verb } = clause
  if (isPeople(asked, clause) || !isFilled(asked)) return false
  if (!subject.entity && !/\p{Lu}/u.test(subject.text)) return false
  // *What did Ann Lee serve? over 20 years*
  if (/\b(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?)$/u.test(key.text)) return false // prettier-ignore
  if (/ing$/u.test(verb.rest) || verb.tense === 'future') return false
  // *studies*: of what?
  if (!/\s/u.test(key.text)) return false
  return !parts[parts.indexOf(asked) + 1]?.clausal && !isTorn(clause, asked)
}
