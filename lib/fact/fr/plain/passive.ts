import { INTRANSITIVE } from '@/lib/fact/fr/words'
import type { Clause, Part } from '@/lib/fact/material'
import { clauseOf } from './clause'
import { complementsAt } from './complements'
import { isFiniteVerb, type Line } from './line'
import type { PlainVerb } from './verb'

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
  const lasting = grammar.stative.has(lemma) && !subject.human
  const past = supplied(line, subject, at, lasting)
  const read = complementsAt(line, past, line.words.length, subject, true)
  if (!read || read.content !== undefined || read.parts.length === 0) return []
  // *mariée depuis 2013*: she still is.
  const since = !moves && read.parts.some(({ preposition }) => preposition === 'depuis')
  const verb = since && !lasting ? supplied(line, subject, at, true) : past
  const clause = clauseOf(line, subject, subject.words, verb, read, [])
  const tied = line.words[word.head]
  const agreed = tied !== undefined && subject.words.includes(tied.index)
  return clause ? [{ ...clause, confidence: (agreed ? 1 : 0.6) * (line.tree.sentence.trusted ? 1 : 0.9) }] : [] // prettier-ignore
}

/** A participle with the helper that it stands without. */
function supplied(line: Line, subject: Part, at: number, lasts: boolean): PlainVerb {
  const { form = '', lemma = '' } = line.words[at] ?? {}
  const { grammar } = line.reading
  const moves = INTRANSITIVE.has(lemma.toLowerCase())
  const helper = moves ? grammar.perfectAuxiliary(subject.number) : grammar.passiveAuxiliary(lasts ? 'present' : 'past', subject.number) // prettier-ignore
  return {
    predicate: at,
    end: at + 1,
    reflexive: false,
    voice: moves ? 'active' : 'passive',
    group: {
      words: [at],
      clitics: '',
      finite: helper.finite,
      finiteWord: -1,
      lemma: lemma.toLowerCase(),
      rest: [helper.rest, form].filter(Boolean).join(' '),
      auxiliary: true,
      tense: lasts ? 'present' : 'past',
      person: '3',
      number: subject.number,
      negated: false,
    },
  }
}
