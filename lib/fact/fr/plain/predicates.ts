import type { Clause, Part } from '@/lib/fact/material'
import { clauseOf } from './clause'
import { complementsAt } from './complements'
import { isParticiple, type Line } from './line'
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
    if (read.end >= to) break
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
