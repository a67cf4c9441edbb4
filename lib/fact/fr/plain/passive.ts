import { INTRANSITIVE } from '@/lib/fact/fr/words'
import type { Clause, Part } from '@/lib/fact/material'
import { clauseOf } from './clause'
import { complementsAt } from './complements'
import { isFiniteVerb, type Line } from './line'
import { range, type PlainVerb } from './verb'

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
