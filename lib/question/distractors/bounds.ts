import type { FactMaterial } from '@/lib/fact/material'
import type { Document, Entity } from '@/lib/language/document'
import { meaningful } from '../check/rule'
import { monthIn, YEAR } from './calendar'

/** Between which years, both included, what a fact says could have been; a month where the context line tells one. */
export interface Bounds {
  from: number
  to: number
  /** The month of the article, past which nothing lies that it reports: `year * 12 + month`, January being 0. */
  month?: number
  /** Years that the article names and that the fact's sentence does not. */
  named: number[]
}

const BIRTH = /^(?:naître|bear|born)$/u
const DEATH = /^(?:mourir|décéder|die|pass)$/u
/** Younger than this nobody does what articles tell. */
const OF_AGE = 8
/** Nor much in the years up to this. */
const GROWN = 16

/** When somebody was born and died, where the article says it in brackets behind their name or in a sentence of its own. */
function lifeOf(document: Document, entity: Entity | undefined): { from?: number; to?: number } {
  if (entity?.kind !== 'person') return {}
  for (const { end, form } of entity.mentions) {
    if (form !== 'name') continue
    const bracket = /^,?\s?\(([^()]{4,120})\)/u.exec(document.text.slice(end, end + 125))?.[1] ?? ''
    const years = bracket.match(/(?<!\d)\d{4}(?!\d)/gu)?.map(Number) ?? []
    if (years.length === 2 && (years[0] ?? 0) < (years[1] ?? 0) && /[-–—]|mort|died/u.test(bracket))
      return { from: years[0] as number, to: years[1] as number }
    if (years.length === 1 && /(?<!\p{L})(?:née?|born|b\.)(?!\p{L})/u.test(bracket)) return { from: years[0] as number } // prettier-ignore
  }
  const told = (verb: RegExp): number | undefined => {
    for (const mention of entity.mentions) {
      const sentence = document.sentences[mention.sentence]
      const words = sentence?.words.filter(({ lemma }) => verb.test(lemma)) ?? []
      const about = words.some(({ index, head }) => sentence?.words[mention.head]?.head === index || head === mention.head) // prettier-ignore
      const time = document.times.find(({ sentence: at, from }) => at === mention.sentence && from)
      if (about && time?.from) return time.from.year
    }
    return undefined
  }
  const [from, to] = [told(BIRTH), told(DEATH)]
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

/**
 * Between which years a distractor of a date may lie: within the life of whom the fact is about, a birth before all else that is
 * told of them, a death after it, and nothing past the date of the article.
 * @param year the key's
 */
export function boundsOf(document: Document, material: FactMaterial, year: number): Bounds {
  const { clause, fact, language } = material
  const others = [...new Set(document.times.flatMap(({ from, sentence }) => (from && sentence !== clause.sentence.index ? [from.year] : [])))] // prettier-ignore
  const about = new Set(clause.sentence.index >= 0 ? [clause.verb.lemma, clause.sentence.words[clause.predicate]?.lemma] : []) // prettier-ignore
  const birth = [...about].some((lemma) => lemma !== undefined && BIRTH.test(lemma)) || /\b(?:née?|born)\b/u.test(fact.statement) // prettier-ignore
  const death = [...about].some((lemma) => lemma !== undefined && DEATH.test(lemma))
  const reported = clause.verb.tense !== 'future' ? articleMonth(fact.context, language) : undefined
  const bounds: Bounds = { from: -Infinity, to: Infinity, named: others }
  if (reported) {
    bounds.to = Math.max(year, reported.year)
    if (reported.month !== undefined) bounds.month = reported.year * 12 + reported.month
  }
  keepOrder(bounds, fact.statement, year)
  if (birth) {
    const first = Math.min(...others.filter((other) => other > year))
    return { ...bounds, to: Math.min(bounds.to, Math.max(year, first - OF_AGE)) }
  }
  if (death) {
    const last = Math.max(...others.filter((other) => other < year))
    return { ...bounds, from: Math.max(bounds.from, Math.min(year, last)) }
  }
  const whom = clause.origin === 'whole' ? whomOf(document, fact.context) : clause.subject.entity
  const life = lifeOf(document, whom)
  if (life.from !== undefined && life.from < year)
    bounds.from = Math.max(bounds.from, Math.min(year, life.from + GROWN))
  const begun = begunIn(document, fact.context)
  if (begun !== undefined && begun < year) bounds.from = Math.max(bounds.from, begun)
  if (life.to !== undefined && life.to >= year) bounds.to = Math.min(bounds.to, life.to)
  return bounds
}

const BEGUN = /^(?:fonder|créer|établir|inaugurer|construire|lancer|found|establish|create|incorporate|open|build|launch)$/u // prettier-ignore

/** The sentences of a document that say in which year something began, with their words: asked of each date, looked for once. */
const beginnings = new WeakMap<Document, { year: number; words: ReadonlySet<string> }[]>()

function beginningsIn(document: Document): { year: number; words: ReadonlySet<string> }[] {
  const known = beginnings.get(document)
  if (known) return known
  const years = new Map<number, number>()
  for (const { sentence, from } of document.times) if (from && !years.has(sentence)) years.set(sentence, from.year) // prettier-ignore
  const made = document.sentences.flatMap(({ index, words, start, end }) => {
    const year = years.get(index)
    if (year === undefined || !words.some(({ lemma }) => BEGUN.test(lemma))) return []
    return { year, words: new Set(meaningful(document.text.slice(start, end))) }
  })
  beginnings.set(document, made)
  return made
}

/** When began what the context line names, where a sentence about it says so. */
function begunIn(document: Document, context: string): number | undefined {
  const above = meaningful(context)
  return beginningsIn(document).find(({ words }) => above.some((word) => words.has(word)))?.year
}

/** Of several years in a statement each keeps its side of the others: *in ____ and 2011*. */
function keepOrder(bounds: Bounds, statement: string, year: number): void {
  for (const other of statement.match(/(?<!\d)[12]\d{3}(?!\d)/gu)?.map(Number) ?? []) {
    if (other < year) bounds.from = Math.max(bounds.from, other + 1)
    if (other > year) bounds.to = Math.min(bounds.to, other - 1)
  }
}

/** Whom the context line names. */
function whomOf({ entities }: Document, context: string): Entity | undefined {
  return entities.find(({ kind, name }) => kind === 'person' && context.includes(name))
}

/** The date at the end of a context line: *Soldats nord-coréens à Koursk, avril 2025*. */
function articleMonth(
  context: string,
  language: Document['language'],
): { year: number; month?: number } | undefined {
  // prettier-ignore
  const end = /,\s([^,]*?(?:,\s)?\d{4})$/u.exec(context)?.[1]
  const year = Number(YEAR.exec(end ?? '')?.[0] ?? NaN)
  if (end === undefined || Number.isNaN(year)) return undefined
  const month = monthIn(end, language)
  return { year, ...(month && { month: month.index }) }
}
