import { INTRANSITIVE, STANDING } from '@/lib/fact/fr/words'
import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { antecedentBefore } from './antecedent'
import { complementsAt, timePart, type Complements } from './complements'
import { isFiniteVerb, isParticiple, openLines, type Line } from './line'
import { openingAt } from './opening'
import { attributionPart } from './part'
import type { Before } from './people'
import { incise, saysContent, type Said } from './said'
import { subjectAt } from './subject'
import { range, verbAt, type PlainVerb } from './verb'

/** Statements longer than this are not asked about: nobody would keep them in mind. */
const MOST_WORDS = 34
/** Words behind which a clause of its own begins whose statement holds as the sentence's does. */
const BORDER = /^(?:[;:—–,]|et|mais|or|car|donc|lorsque|lorsqu['’]|puisque|puisqu['’]|quand|que|qu['’])$/iu // prettier-ignore
/** Under these nothing is said to be so. */
const CONDITIONAL = /^(?:si|s['’]|sauf|sinon|afin|pour|avant|sans|moins|condition|jusqu['’]|jusque|bien|quoique|quoiqu['’]|même)$/iu // prettier-ignore
/** Of two words: *alors que*, *tandis que*, *parce que*, *après que*. */
const JOINING = /^(?:alors|tandis|parce|après|ainsi|depuis|dès|pendant)$/iu

/** The plain statements of the sentences of a French text, by sentence. */
export function readPlain(reading: Reading): Map<number, Clause[]> {
  const found = new Map<number, Clause[]>()
  let before: Before | undefined
  for (const line of openLines(reading)) {
    if (line.tree.sentence.kind !== 'prose') continue
    const clauses = readLine({ ...line, ...(before && { before }) })
    const [first] = clauses
    before = first && isOpening(line, first) ? { part: first.subject, tree: line.tree } : undefined
    if (clauses.length > 0) found.set(line.tree.sentence.index, clauses)
  }
  return found
}

/** Whether a clause is the first of its sentence: no other subject stands before it. */
function isOpening({ words }: Line, { subject, verb }: Clause): boolean {
  const end = Math.max(verb.finiteWord, ...subject.words)
  return verb.finiteWord >= 0 && words.findIndex(isFiniteVerb) <= end
}

/** All clauses that begin at a border of a sentence, those behind *qui* and those of participles set off by commas. */
function readLine(line: Line): Clause[] {
  const { words } = line
  if (words.some(({ form }) => /^[?]$/u.test(form))) return []
  const said = incise(line)
  const clauses: Clause[] = []
  const taken = new Set<number>()
  const sources = new Map<number, Part>()
  const keep = (found: readonly Clause[]): void => {
    for (const clause of found) {
      if (taken.has(clause.predicate)) continue
      taken.add(clause.predicate)
      clauses.push(clause)
    }
  }
  for (let at = 0; at < words.length; at++) {
    if (at > 0 && !BORDER.test(words[at - 1]?.form ?? '')) continue
    if (words[at]?.form === ',') continue
    keep(relativeAt(line, at, said))
    keep(participleAt(line, at, said))
    const around = sourceOf(line, at, sources)
    if (around === undefined) continue
    keep(clausesAt(line, at, around, sources, taken, said))
  }
  return clauses
}

/** Who says a clause that begins here, about `subject`: an empty list where the text itself does, nothing where it is not certain. */
function speaker(said: Said | undefined, at: number, subject: Part): Part[] | undefined {
  if (!said || said.own || at > said.from || at < said.scope) return []
  const source = said.source?.(subject)
  return source && [source]
}

/** Whose statement a clause that begins here is: nobody's but the text's (an empty list), somebody's, or none at all. */
function sourceOf(line: Line, at: number, sources: ReadonlyMap<number, Part>): Part[] | undefined {
  const { words } = line
  const before = words[at - 1]
  const first = words[at - 2]
  if (CONDITIONAL.test(before?.form ?? '')) return undefined
  if (!/^qu(?:e|['’])$/iu.test(before?.form ?? '')) return []
  const source = sources.get(at)
  if (source) return [attributionPart(line, source)]
  return JOINING.test(first?.form ?? '') ? [] : undefined
}

/** The clause whose opening or subject begins at a word. */
function clausesAt(
  line: Line,
  at: number,
  around: readonly Part[],
  sources: Map<number, Part>,
  taken: ReadonlySet<number>,
  said: Said | undefined,
): Clause[] {
  const opening = openingAt(line, at)
  if (!opening) return []
  const when = whenBefore(line, at)
  const subject = subjectAt(line, opening.end)
  if (!subject) return []
  const verb = verbAt(line, subject.end)
  if (!verb || taken.has(verb.predicate)) return []
  // *La paix, a dit le maire, …*: the verb behind the comma has its subject behind it.
  if (said && subject.end === said.from + 1) return []
  const to = said && at < said.from ? said.from : line.words.length
  const by = speaker(said, at, subject.part)
  if (!by) return []
  return [
    ...subject.aside.flatMap(({ from, to }) => asideClauses(line, subject.part, from, to)),
    ...predicatesAt(
      line,
      subject.part,
      subject.own,
      subject.end,
      [...opening.parts, ...around, ...by, ...(when ? [when] : [])],
      to,
      sources,
    ),
  ]
}

/** *au 5 octobre 1962, lorsque …*: the date that a clause tells of. */
function whenBefore(line: Line, at: number): Part | undefined {
  const { words } = line
  if (!/^(?:lorsqu|quand)/iu.test(words[at - 1]?.form ?? '')) return undefined
  const last = words[at - 2]?.form === ',' ? at - 3 : at - 2
  const time = [...line.times.values()].find(({ lastWord, from }) => lastWord === last && from)
  if (!time || time.kind !== 'date') return undefined
  const part = timePart(line, time.firstWord)
  if (!part || !/^(?:day|month|year)$/u.test(time.precision)) return undefined
  const preposition = time.precision === 'day' ? {} : { preposition: 'en' }
  const text = `${time.precision === 'day' ? 'le' : 'en'} ${part.bare}`
  return { ...part, ...preposition, text, fronted: false }
}

/** The verb at `from` with what follows it, and the verbs that *et* adds. */
function predicatesAt(
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

/** A clause of what was read; nothing where it is not whole or takes up what is not there. */
function clauseOf(
  line: Line,
  subject: Part,
  own: readonly number[],
  verb: PlainVerb,
  { parts: behind }: Complements,
  around: readonly Part[],
): Clause | undefined {
  const essential = (part: Part): boolean => !/^(?:modifier|attribution)$/u.test(part.role)
  if (!subject.selfContained) return undefined
  if (behind.some((part) => part.role === 'attribution' && part.text === '')) return undefined
  if (behind.some((part) => essential(part) && !part.selfContained)) return undefined
  if (isRobbed(verb, behind) || isMismatched(line, subject, verb, behind)) return undefined
  let parts = known(behind)
  if (!isWhole(verb, parts)) return undefined
  parts = shortened(parts, subject)
  const fronted = around.filter((part) => part.fronted && !(part.time && parts.some(({ time }) => time))) // prettier-ignore
  const sources = around.filter(({ role }) => role === 'attribution').slice(0, 1)
  const when = parts.some(({ time }) => time) ? [] : around.filter(({ time, fronted: first }) => time && !first) // prettier-ignore
  if (parts.some(({ role }) => role === 'attribution')) sources.length = 0
  return {
    sentence: line.tree.sentence,
    predicate: verb.predicate,
    origin: 'plain',
    voice: verb.voice,
    subject,
    verb: verb.group,
    parts: [...fronted.filter(({ role }) => role !== 'attribution'), ...parts, ...when, ...sources],
    confidence: sureness(line, own, verb),
  }
}

/** The parts that take up nothing that is not there; without what hangs on one that does. */
function known(parts: readonly Part[]): Part[] {
  let lost = false
  return parts.filter(({ selfContained, preposition, time, role }) => {
    const hangs = preposition === 'de' || (preposition === undefined && !time && role !== 'attribution') // prettier-ignore
    lost = !selfContained || (lost && hangs)
    return !lost
  })
}

/** *tient à ces membres*, *s’est rendu dans ce pays*: without the phrase right behind it the verb says little or something else. */
function isRobbed({ voice, end }: PlainVerb, parts: readonly Part[]): boolean {
  const [first] = parts
  return voice === 'active' && first !== undefined && !first.selfContained && !first.time && first.words[0] === end // prettier-ignore
}

/** *la rive s’est dérobée*: a participle behind *être* that does not agree is another's. */
function isMismatched(
  { words }: Line,
  subject: Part,
  { predicate, group, reflexive, voice }: PlainVerb,
  parts: readonly Part[],
): boolean {
  const { Gender } = words[predicate]?.feats ?? {}
  const helped = words[group.finiteWord]?.lemma === 'être' && predicate !== group.finiteWord
  const told = (helped || voice === 'passive') && voice !== 'copular' && !(reflexive && parts.some(({ role }) => role === 'object')) // prettier-ignore
  if (!told || words[predicate]?.feats.VerbForm !== 'Part' || subject.number === 'Plur')
    return false
  return subject.gender !== undefined && Gender !== undefined && Gender !== subject.gender && !subject.quantity // prettier-ignore
}

/** Without the last modifiers of a statement that would be too long. */
function shortened(parts: readonly Part[], subject: Part): Part[] {
  const kept = [...parts]
  const size = (): number =>
    kept.reduce((sum, { words }) => sum + words.length, subject.words.length)
  while (size() > MOST_WORDS && kept[kept.length - 1]?.role === 'modifier') kept.pop()
  return kept
}

/** A verb that wants an object has one, or at least a phrase of its own. */
function isWhole(
  { voice, group, reflexive, predicate, end }: PlainVerb,
  parts: readonly Part[],
): boolean {
  if (voice === 'copular') return parts.some(({ role, time }) => role !== 'attribution' && !time)
  if (voice === 'passive' || reflexive) return true
  if (parts.some(({ role }) => /^(?:object|complement|predicative|attribute)$/u.test(role)))
    return true
  if (/^(?:rester|demeurer|devenir|redevenir)$/u.test(group.lemma)) return parts.some(({ role, time }) => role !== 'attribution' && !time) // prettier-ignore
  if (INTRANSITIVE.has(group.lemma) || STANDING.has(group.lemma) || end < predicate) return true
  return parts.some(({ role, preposition, time }) => role === 'modifier' && (time?.from !== undefined || preposition !== undefined && !time)) // prettier-ignore
}

/** Whether the tree of the sentence sees the same subject of the same verb: two ways of reading that do not know of each other. */
function sureness(
  { tree, words }: Line,
  own: readonly number[],
  { predicate, group }: PlainVerb,
): number {
  const subject = words.find(({ head, deprel }) => head === predicate && deprel.startsWith('nsubj'))
  const copula = words[group.finiteWord]
  const attribute = copula?.deprel === 'cop' ? words.find(({ head, deprel }) => head === copula.head && deprel.startsWith('nsubj')) : undefined // prettier-ignore
  const agreed = [subject, attribute].some((word) => word !== undefined && (own.includes(word.index) || word.deprel === 'nsubj' && /^qui$/u.test(word.form))) // prettier-ignore
  return (agreed ? 1 : 0.6) * (tree.sentence.trusted ? 1 : 0.9)
}

/** *…, qui a remplacé …*: said of what stands before the comma. */
function relativeAt(line: Line, at: number, said: Said | undefined): Clause[] {
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
function participleAt(line: Line, at: number, said: Said | undefined): Clause[] {
  const { words } = line
  const verb = words[at]
  if (words[at - 1]?.form !== ',' || !verb || !isParticiple(verb) || verb.feats.Tense === 'Pres') return [] // prettier-ignore
  if (said && !said.own && at <= said.from && at >= said.scope) return []
  const number = verb.feats.Number === 'Plur' ? 'Plur' : 'Sing'
  const { Gender } = verb.feats
  const subject = antecedentBefore(line, at - 1, at, { number, ...(Gender && { gender: Gender }) })
  return subject ? passiveAt(line, subject, at) : []
}

function asideClauses(line: Line, subject: Part, from: number, to: number): Clause[] {
  const verb = line.words[from]
  if (!verb || !isParticiple(verb) || verb.feats.Tense === 'Pres' || to - from < 2) return []
  const { Number } = verb.feats
  if ((Number === 'Plur') !== (subject.number === 'Plur')) return []
  return passiveAt(line, subject, from)
}

/** A participle that says what became of something, as a statement with its helper. */
function passiveAt(line: Line, subject: Part, at: number): Clause[] {
  const word = line.words[at]
  if (!word || !subject.selfContained || isFiniteVerb(line.words[at + 1])) return []
  const lemma = word.lemma.toLowerCase()
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
