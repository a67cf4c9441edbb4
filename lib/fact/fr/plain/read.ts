import type { Clause, Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { asideClauses, participleAt, relativeAt } from './behind'
import { timeEnd, timePart } from './time'
import { invertedAt } from './inverted'
import { isFiniteVerb, openLines, type Line } from './line'
import { openingAt } from './opening'
import { attributionPart } from './part'
import type { Before } from './people'
import { joinsNumber } from './core'
import { predicatesAt } from './predicates'
import { incise, speaker, type Said } from './said'
import { subjectAt, type Subject } from './subject'
import { verbAt } from './verb'

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
    // Two of one reading may share their verb: *gagne la coupe en 1998 et le tour en 2007*.
    const fresh = found.filter(({ predicate }) => !taken.has(predicate))
    for (const { predicate } of fresh) taken.add(predicate)
    clauses.push(...fresh)
  }
  for (let at = 0; at < words.length; at++) {
    if (at > 0 && !BORDER.test(words[at - 1]?.form ?? '')) continue
    if (words[at]?.form === ',' || joinsNumber(words, at - 1)) continue
    keep(relativeAt(line, at, said))
    keep(participleAt(line, at, said))
    const around = sourceOf(line, at, sources)
    if (around === undefined) continue
    keep(clausesAt(line, at, around, sources, taken, said))
  }
  return clauses
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
  if (!subject) return said ? [] : invertedAt(line, opening.end, [...opening.parts, ...around])
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
      [...opening.parts, ...around, ...by, ...asideTimes(line, subject), ...(when ? [when] : [])],
      to,
      sources,
    ),
  ]
}

/** *La galerie, en 1960, élargit*: the time that stands between a subject and its verb. */
function asideTimes(line: Line, { aside, part }: Subject): Part[] {
  // *La crue précédente, en 1999, …*: which, the sentence before says.
  if (part.vague) return []
  return aside.flatMap(({ from, to }) => {
    const time = timeEnd(line, from)?.end === to ? timePart(line, from, part) : undefined
    return time ? [time] : []
  })
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
