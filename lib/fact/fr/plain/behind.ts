import { INTRANSITIVE } from '@/lib/fact/fr/words'
import type { Clause, Part } from '@/lib/fact/material'
import { antecedentBefore } from './antecedent'
import { clauseOf } from './clause'
import { complementsAt } from './complements'
import { isFiniteVerb, isParticiple, type Line } from './line'
import { predicatesAt } from './predicates'
import { speaker, type Said } from './said'
import { range, verbAt, type PlainVerb } from './verb'

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

/** *décidés à*, *âgé de*: how somebody is, not what was done to them. */
const MINDED = /^(?:décider|déterminer|âger|convaincre|persuader|résoudre|habiller|vêtir)$/u

/** A participle that says what became of something, as a statement with its helper. */
export function passiveAt(line: Line, subject: Part, at: number): Clause[] {
  const word = line.words[at]
  if (!word || !subject.selfContained || isFiniteVerb(line.words[at + 1])) return []
  const lemma = word.lemma.toLowerCase()
  if (MINDED.test(lemma)) return []
  const moves = INTRANSITIVE.has(lemma)
  const { grammar } = line.reading
  if (subject.human && !moves && !grammar.personal.has(lemma)) return []
  const lasts = grammar.stative.has(lemma) && !subject.human
  const helper = moves ? grammar.perfectAuxiliary(subject.number) : grammar.passiveAuxiliary(lasts ? 'present' : 'past', subject.number) // prettier-ignore
  const verb: PlainVerb = {
    predicate: at,
    end: at + 1,
    reflexive: false,
    voice: moves ? 'active' : 'passive',
    group: {
      ...{ words: range(at, at + 1), clitics: '', finite: helper.finite, finiteWord: -1, lemma },
      ...{ rest: [helper.rest, word.form].filter(Boolean).join(' '), auxiliary: true },
      ...{ tense: lasts ? ('present' as const) : ('past' as const) },
      ...{ person: '3' as const, number: subject.number, negated: false },
    },
  }
  const read = complementsAt(line, verb, line.words.length, subject, true)
  if (!read || read.content !== undefined || read.parts.length === 0) return []
  const clause = clauseOf(line, subject, subject.words, verb, read, [])
  const tied = line.words[word.head]
  const agreed = tied !== undefined && subject.words.includes(tied.index)
  return clause ? [{ ...clause, confidence: (agreed ? 1 : 0.6) * (line.tree.sentence.trusted ? 1 : 0.9) }] : [] // prettier-ignore
}
