import type { Clause, Part } from '@/lib/fact/material'
import { attributeClauses } from './attribute'
import { clauseOf } from './clause'
import { complementsAt, type Complements } from './complements'
import { timeEnd, timePart } from './time'
import { isParticiple, type Line } from './line'
import { plainPart } from './part'
import { phraseAt } from './phrase'
import { saysContent } from './said'
import { verbAt, type PlainVerb } from './verb'

/** The verb at `from` with what follows it, and the verbs that *et* adds. */
export function predicatesAt(
  line: Line,
  subject: Part,
  own: readonly number[],
  from: number,
  around: readonly Part[],
  to: number,
  sources?: Map<number, Part>,
  inner = false,
): Clause[] {
  const { words } = line
  const clauses: Clause[] = []
  let at = from
  let first = true
  for (;;) {
    const verb = verbAt(line, at)
    if (!verb || !agrees(subject, verb)) break
    const read = complementsAt(line, verb, to, subject, inner)
    if (!read) break
    if (read.content !== undefined) {
      if (saysContent(verb.group.lemma) && verb.voice === 'active')
        sources?.set(read.content, subject)
      break
    }
    const clause = clauseOf(line, subject, own, verb, read, around.filter(({ fronted }) => !fronted || first)) // prettier-ignore
    if (clause) clauses.push(clause)
    const [attribute] = read.parts.filter(({ role }) => role === 'attribute')
    if (verb.voice === 'copular' && attribute && clause) clauses.push(...attributeClauses(line, subject, attribute)) // prettier-ignore
    if (read.end >= to) break
    clauses.push(...furtherAt(line, subject, own, verb, read, around))
    const joins = words[read.end]?.form ?? ''
    if (!/^(?:et|mais|,)$/u.test(joins)) break
    const next = /^(?:et|mais)$/u.test(words[read.end + 1]?.form ?? '')
      ? read.end + 2
      : read.end + 1
    const shared = joins === 'et' ? sharedAt(line, verb, next) : undefined
    if (shared) {
      const more = complementsAt(line, shared, to, subject)
      const second = more && more.content === undefined ? clauseOf(line, subject, own, shared, more, around.filter(({ fronted }) => !fronted)) : undefined // prettier-ignore
      if (second) clauses.push(second)
      break
    }
    const other = verbAt(line, next)
    if (!other || (joins === ',' && saysContent(other.group.lemma))) break
    at = next
    first = false
  }
  return clauses
}

/** *remporte le tournoi en 1998 et la coupe en 2007*: the same verb with another object and its own date. */
function furtherAt(
  line: Line,
  subject: Part,
  own: readonly number[],
  verb: PlainVerb,
  { parts, end }: Complements,
  around: readonly Part[],
): Clause[] {
  const [object, when, ...more] = parts
  if (object?.role !== 'object' || !when?.time?.from || more.length > 0) return []
  if (!/^(?:et|,)$/u.test(line.words[end]?.form ?? '') || line.words[end + 1]?.upos !== 'DET') return [] // prettier-ignore
  const phrase = phraseAt(line, end + 1)
  const timed = phrase && timeEnd(line, phrase.end)
  const time = timed && timePart(line, phrase.end, subject)
  if (!phrase || !time?.time?.from || time.preposition !== when.preposition) return []
  const second = plainPart(line, phrase, 'object', phrase.start, subject)
  const read = { parts: [second, time], end: timed?.end ?? end }
  const clause = clauseOf(line, subject, own, verb, read, around.filter(({ fronted }) => !fronted)) // prettier-ignore
  return clause ? [clause, ...furtherAt(line, subject, own, verb, read, around)] : []
}

/** *a déposé plainte et saisi le tribunal*: the second participle with the helper of the first. */
function sharedAt({ words }: Line, { group, voice }: PlainVerb, at: number): PlainVerb | undefined {
  const word = words[at]
  const first = words[group.words[group.words.length - 1] ?? -1]
  if (!isParticiple(word) || !word || word.feats.Tense === 'Pres' || first?.feats.VerbForm !== 'Part' || voice === 'copular') return undefined // prettier-ignore
  const helped = voice === 'passive' && /^été(?: |$)/u.test(group.rest) ? 'été ' : ''
  return {
    predicate: at,
    end: at + 1,
    voice,
    reflexive: false,
    group: { ...group, clitics: '', rest: helped + word.form, lemma: word.lemma.toLowerCase(), words: [group.finiteWord, at] }, // prettier-ignore
  }
}

const agrees = (subject: Part, { group }: PlainVerb): boolean =>
  subject.number === group.number ||
  (subject.quantity !== undefined && (subject.quantity.value >= 2 || group.number === 'Sing')) ||
  // *Une centaine de manifestants sont*, *Les États-Unis a* is none.
  (group.number === 'Plur' && /^une? \p{L}+(?:aine|tié|rité|ille|oule) d/u.test(subject.text))
