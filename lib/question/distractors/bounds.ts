import type { FactMaterial } from '@/lib/fact/material'
import type { CalendarPoint, Document, Entity } from '@/lib/language/document'
import { BIRTH, DEATH, lifeOf } from './life'
import { firstOf, lastOf } from './moment'
import { reportedIn } from './reported'
import { rhythmOf } from './rhythm'
import { spanOf } from './span-of'
import { toldAround } from './told-around'

/** Between which moments, both included, what a fact says could have been. */
export interface Bounds {
  from: number
  to: number
  /** The month of the article where the line above tells it: `year * 12 + month`, January being 0. */
  month?: number
  /** So many years lie between one time and the next: games, elections. */
  every?: number
  /** It is of one part of the year. */
  seasonal?: true
  /** It lasted, so that a year before or after may be right too. */
  lasting?: true
  /** So many years off at most. */
  reach?: number
  /** Years that the article names and that the fact's sentence does not. */
  named: number[]
  /** Years of the sentences beside it: they may be of the same matter. */
  besides: number[]
}

export const OPEN: Bounds = { from: -Infinity, to: Infinity, named: [], besides: [] }

/** Whether a year, month or day (or the time until another) lies between the bounds, or partly does. */
export function isWithin({ from, to }: Bounds, point: CalendarPoint, until = point): boolean {
  return lastOf(until) >= from && firstOf(point) <= to
}

/** As many years may lie between the last that an undated article names and its own. */
const AGING = 3
/** From this year on an article may be of today. */
const RECENT = 1995
/** Nobody does what articles tell much younger than this. */
const GROWN = 16
/** As many years from somebody's deed a wrong year may lie where it is not told how long they lived. */
const CAREER = 10
/** From this year on whoever does something may be alive. */
const ALIVE = 1920

const inYear = (year: number): CalendarPoint => ({ year })

/**
 * Between which moments a distractor of a date may lie: within the life of whom the fact is about and the span of what the article is
 * about, a birth before all else that is told of them, a death after it, between the events told around it, and nothing past the
 * date of the article.
 * @param at the key's date
 * @param said what the learner sees with it
 */
export function boundsOf(
  document: Document,
  material: FactMaterial,
  at: CalendarPoint,
  said = material.fact.statement,
): Bounds {
  const { clause, fact } = material
  const { year } = at
  const named = [...new Set(document.times.flatMap(({ from, sentence }) => (from && sentence !== clause.sentence.index ? [from.year] : [])))] // prettier-ignore
  const besides = document.times.flatMap(({ from, sentence }) => from && Math.abs(sentence - clause.sentence.index) === 1 ? [from.year] : []) // prettier-ignore
  const bounds: Bounds = { ...OPEN, named, besides, ...rhythmOf(fact.statement, material.language) }
  // A bound that the key itself breaks was read wrongly, or is of something else.
  const notBefore = (moment: number | undefined): void => { if (moment !== undefined && moment <= lastOf(at)) bounds.from = Math.max(bounds.from, moment) } // prettier-ignore
  const notAfter = (moment: number | undefined): void => { if (moment !== undefined && moment >= firstOf(at)) bounds.to = Math.min(bounds.to, moment) } // prettier-ignore

  const reported = reportedIn(fact.context, material.language)
  if (reported) {
    if (clause.verb.tense === 'future') notBefore(firstOf(reported))
    else notAfter(lastOf(reported))
    // What a report looks back on was not in its own year, nor what it only knows the month of in its own month.
    if (year < reported.year - 1) notAfter(lastOf(inYear(reported.year - 1)))
    const month = firstOf({ year: reported.year, ...(reported.month && { month: reported.month }) })
    if (at.month && !at.day && lastOf(at) < month) notAfter(month - 1)
    if (reported.month !== undefined) bounds.month = reported.year * 12 + reported.month - 1
  }
  // Nothing lies in the future of an article of which nobody knows the day.
  const latest = Math.max(year, ...named, ...yearsIn(material.key.text))
  if (!reported && latest >= RECENT && clause.verb.tense !== 'future') notAfter(lastOf(inYear(latest + AGING))) // prettier-ignore
  for (const other of yearsIn(said)) {
    if (other < year) notBefore(firstOf(inYear(other + 1)))
    if (other > year) notAfter(lastOf(inYear(other - 1)))
  }
  // *1900 Galveston hurricane*: what followed it did not come before.
  for (const other of reported ? [] : yearsIn(fact.context)) {
    if (other < year) notBefore(firstOf(inYear(other)))
    if (other > year) notAfter(lastOf(inYear(other)))
  }
  const around = toldAround(document, material, at)
  notBefore(around.from)
  notAfter(around.to)

  const about = new Set(clause.sentence.index >= 0 ? [clause.verb.lemma, clause.sentence.words[clause.predicate]?.lemma] : []) // prettier-ignore
  const is = (verb: RegExp): boolean => [...about].some((lemma) => lemma !== undefined && verb.test(lemma)) // prettier-ignore
  const whole = clause.origin === 'whole'
  if (is(BIRTH) || (!whole && /\b(?:née?|born)\b/u.test(fact.statement))) {
    const first = Math.min(...named.filter((other) => other > year))
    if (Number.isFinite(first))
      notAfter(Math.max(lastOf(inYear(first - GROWN)), lastOf(inYear(year))))
    return bounds
  }
  if (is(DEATH)) {
    const last = Math.max(...named.filter((other) => other < year))
    if (Number.isFinite(last)) notBefore(firstOf(inYear(last)))
    return bounds
  }
  const whom = clause.subject.entity?.kind === 'person' && !whole ? clause.subject.entity : whomOf(document, fact.context) // prettier-ignore
  const life = lifeOf(document, whom)
  if (life.from && life.from.year < year) notBefore(Math.min(firstOf(inYear(life.from.year + GROWN)), firstOf(at))) // prettier-ignore
  if (life.to) notAfter(lastOf(life.to))
  else if (whom && year < ALIVE) bounds.reach = CAREER
  // Nobody takes the year of a birth or a death for that of a deed.
  bounds.named = named.filter((other) => other !== life.from?.year && other !== life.to?.year)
  const span = spanOf(document, fact.context)
  if (span.from && firstOf(span.from) < firstOf(at)) notBefore(firstOf(span.from))
  if (span.to && lastOf(span.to) > lastOf(at)) notAfter(lastOf(span.to))
  return bounds
}

const yearsIn = (text: string): number[] =>
  text.match(/(?<!\d)[12]\d{3}(?!\d)/gu)?.map(Number) ?? []

/** Whom the context line names. */
function whomOf({ entities }: Document, context: string): Entity | undefined {
  return entities.find(({ kind, name }) => kind === 'person' && context.includes(name))
}
