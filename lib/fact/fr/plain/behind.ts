import type { Clause, Part } from '@/lib/fact/material'
import { antecedentBefore } from './antecedent'
import { isParticiple, type Line } from './line'
import { passiveAt } from './passive'
import { predicatesAt } from './predicates'
import { speaker, type Said } from './said'
import { verbAt } from './verb'

/** *…, qui a remplacé …*: said of what stands before the comma. */
export function relativeAt(line: Line, at: number, said: Said | undefined): Clause[] {
  const { words } = line
  const marks = /^(?:et|mais)$/u.test(words[at]?.form ?? '') ? at + 1 : at
  if (words[marks]?.form !== 'qui' || words[at - 1]?.form !== ',') return []
  const verb = verbAt(line, marks + 1)
  if (!verb) return []
  const subject = antecedentBefore(line, at - 1, verb.predicate, { number: verb.group.number })
  const around = subject && speaker(said, at, subject)
  const to = said && at < said.from ? said.from : words.length
  return subject && around
    ? predicatesAt(line, subject, subject.words, marks + 1, around, to, undefined, true)
    : []
}

/** *…, nommée en mai 2020,*: said of what stands before the comma. */
export function participleAt(line: Line, at: number, said: Said | undefined): Clause[] {
  const { words } = line
  const verb = words[at]
  if (words[at - 1]?.form !== ',' || !verb || !isParticiple(verb) || verb.feats.Tense === 'Pres') return [] // prettier-ignore
  if (said && !said.own && at <= said.from && at >= said.scope) return []
  const number = verb.feats.Number === 'Plur' ? 'Plur' : 'Sing'
  const { Gender } = verb.feats
  const subject = antecedentBefore(line, at - 1, at, { number, ...(Gender && { gender: Gender }) })
  return subject ? passiveAt(line, subject, at) : []
}

/** *X, fondé en 1920, …*: what an aside behind the subject says of it by a participle. */
export function asideClauses(line: Line, subject: Part, from: number, to: number): Clause[] {
  const verb = line.words[from]
  if (!verb || !isParticiple(verb) || verb.feats.Tense === 'Pres' || to - from < 2) return []
  const { Number } = verb.feats
  if ((Number === 'Plur') !== (subject.number === 'Plur')) return []
  return passiveAt(line, subject, from)
}
