import { past } from '@/lib/language/en/verb'
import type { Clause, Part } from '@/lib/fact/material'
import type { Tree } from '@/lib/fact/tree'
import type { PlainReading } from './about'
import { complementsAt } from './complements'
import { verbAt, type PlainVerb } from './verb'

/** What a clause is read with. */
export interface Found {
  subject: Part
  plural: boolean
}

/** The verb at `from` with what follows it, and the verbs that *and* adds. */
export function readPredicates(
  reading: PlainReading,
  tree: Tree,
  { subject, plural }: Found,
  from: number,
  to: number,
  around: readonly Part[],
): Clause[] {
  const { words } = tree
  const clauses: Clause[] = []
  let at = from
  let first = true
  while (at < to) {
    const verb = verbAt(words, at, plural)
    if (!verb || verb.end > to || !agrees(verb, subject)) break
    const read = complementsAt(
      reading,
      tree,
      verb.end,
      to,
      subject,
      verb.voice === 'copular',
      verb.voice === 'passive',
    )
    if (!read || isMisread(verb, read.parts) || isEmpty(verb, read.parts, subject, around)) break
    const parts = [...around.filter(({ fronted }) => fronted && first), ...read.parts, ...around.filter(({ fronted }) => !fronted)] // prettier-ignore
    clauses.push({
      sentence: tree.sentence,
      predicate: verb.predicate,
      origin: 'plain',
      voice: verb.voice,
      subject,
      verb: verb.group,
      parts,
      confidence: 1,
    })
    clauses.push(...besides(reading, tree, read.end, to, read.parts))
    clauses.push(...readTail(reading, tree, subject, verb.group.tense === 'past', read.end, to))
    // *was arrested in May, and was sentenced …*
    const join = words[read.end]?.form === ',' ? read.end + 1 : read.end
    const joins = words[join]
    const next = words[join + 1]
    if (joins?.form !== 'and' || !next || !/^(?:VERB|AUX)$/u.test(next.upos)) break
    // *was built in 2010 and sold in 2012*: the helper serves both.
    if (verb.voice === 'passive' && next.upos === 'VERB' && next.feats.VerbForm !== 'Fin') break
    at = join + 1
    first = false
  }
  return clauses
}

/** *The troops was …*: the pronoun was taken for the wrong thing. */
const agrees = ({ group }: PlainVerb, { number, quantity, entity }: Part): boolean =>
  number !== 'Plur' ||
  quantity !== undefined ||
  entity !== undefined ||
  !/^(?:was|is|has)$/u.test(group.finite)

/** *Ann Lee told the audience*, and not what; *… was tough, according to* the same. */
function isEmpty(
  { group }: PlainVerb,
  parts: readonly Part[],
  subject: Part,
  around: readonly Part[],
): boolean {
  // prettier-ignore
  const own = around.some(({ role, entity }) => role === 'attribution' && entity && entity === subject.entity) // prettier-ignore
  return own || (/^(?:tell|say)$/u.test(group.lemma) && !parts.some(({ clausal }) => clausal))
}

/** *images obtained by the probe*: a participle taken for a verb. */
const isMisread = ({ voice, group }: PlainVerb, [first]: readonly Part[]): boolean =>
  (voice === 'active' && group.rest === '' && first?.role === 'agent' && /^by (?:the|an?|\p{Lu})/u.test(first.text)) || // prettier-ignore
  (group.lemma === 'have' && first?.clausal === true) ||
  // *a train made up of …*
  (group.lemma === 'make' && voice === 'active' && first?.role === 'modifier')

/** Participles that say what belongs to it, or what follows from it. */
const NO_DEED = /^(?:including|excluding|according|following|concerning|regarding|making|meaning|being|having|giving|leaving)$/u // prettier-ignore

/** *…, defeating Ann Lee in the final*: what somebody named did with it. */
function readTail(
  reading: PlainReading,
  tree: Tree,
  subject: Part,
  isPast: boolean,
  comma: number,
  to: number,
): Clause[] {
  const verb = tree.words[comma + 1]
  const named = subject.entity && (subject.human || subject.entity.kind === 'organisation' || subject.placeType === 'country') // prettier-ignore
  if (!named || !isPast || tree.words[comma]?.form !== ',' || verb?.upos !== 'VERB' || !/ing$/u.test(verb.form)) return [] // prettier-ignore
  if (NO_DEED.test(verb.form)) return []
  const lemma = verb.lemma.toLowerCase()
  const read = complementsAt(reading, tree, verb.index + 1, to, subject)
  if (!read || read.parts.length === 0) return []
  const group = {
    ...{ words: [verb.index], clitics: '', finite: past(lemma), rest: '', finiteWord: -1, lemma },
    ...{ auxiliary: false, tense: 'past' as const, person: '3' as const, negated: false },
    number: subject.number,
  }
  return [{ sentence: tree.sentence, predicate: verb.index, origin: 'plain', voice: 'active', subject, verb: group, parts: read.parts, confidence: 1 }] // prettier-ignore
}

/** *…, which was admitted in 2023*: a statement on what stands before the comma, where that has a name. */
function besides(
  reading: PlainReading,
  tree: Tree,
  comma: number,
  to: number,
  parts: readonly Part[],
): Clause[] {
  const last = parts[parts.length - 1]
  const relative = tree.words[comma + 1]?.form ?? ''
  if (!last || last.words[last.words.length - 1] !== comma - 1 || last.head !== comma - 1) return []
  // *attributed the outbreak, which began …*: known from the line above.
  const told = relative === 'which' && /^the /u.test(last.bare) && last.selfContained && !last.vague && !last.human && !last.time && !last.clausal // prettier-ignore
  if (!(last.entity ? /^(?:who|which)$/u.test(relative) : told)) return []
  const long = last.entity?.name.split(' ').length ?? last.words.length
  const subject: Part = { ...last, role: 'subject', text: last.bare, words: last.words.filter((index) => index >= last.head - long) } // prettier-ignore
  delete subject.preposition
  return readPredicates(reading, tree, { subject, plural: false }, comma + 2, to, [])
}
