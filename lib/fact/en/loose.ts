import { lastWordOf } from '@/lib/fact/last-word'
import type { FactMaterial } from '@/lib/fact/material'
import type { Document, TimeExpression } from '@/lib/language/document'

/** *more than 150,000*, *at least 12*, *nearly half* */
const ROUNDED = /(?<!\p{L})(?:(?:more|fewer|less) than|at least|at most|up to|nearly|almost|over|around|about) (?:a (?:hundred|thousand|million|dozen)|half|\p{Ll}+ (?:hundred|thousand|million|billion)|[$£€]?\d)/iu // prettier-ignore
/** *reached 5,150,072*, *killed 608,000 people*: true of the day of the count. */
const COUNTED = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?!\d)/u
/** *a Soviet director of Russian origin*, *Austrian-born* */
const TWO_PEOPLES = /of \p{Lu}\p{Ll}+ (?:origin|descent|ancestry|extraction|heritage)|\p{Ll}-born/u
const YEAR = /(?<!\d)\d{4}(?!\d)/u
/** A definition of so few words that its noun is all it says. */
const FEW = 4

/** Why a statement holds too loosely to be asked about: of more than one year, of a day that was left out, of anything of its name. */
export function faultOfLoose(document: Document, material: FactMaterial): string | null {
  const { fact, key } = material
  if (key.form === 'date' && ROUNDED.test(fact.statement)) return 'rounded'
  if (key.form === 'date' && COUNTED.test(fact.statement)) return 'year-of-a-count'
  if (key.form === 'date' && isCutBeforeWhen(material)) return 'cut-when'
  if (material.clause.relation === 'nationality' && TWO_PEOPLES.test(sourceOf(document, material))) return 'two-peoples' // prettier-ignore
  if (key.form === 'number' && material.asked.role === 'agent') return 'by-how-many'
  if (key.form === 'number' && !YEAR.test(fact.statement) && lostDay(document, material)) return 'lost-day' // prettier-ignore
  return fact.kind === 'definition' && repeatsItself(material) ? 'says-itself' : null
}

const sourceOf = ({ text }: Document, { clause: { sentence } }: FactMaterial): string =>
  text.slice(sentence.start, sentence.end)

/** *suffered a setback in 1893 when a windstorm …*: what befell it stands behind *when*. */
function isCutBeforeWhen({ clause }: FactMaterial): boolean {
  const { words } = clause.sentence
  const last = lastWordOf(clause)
  const next = words[last + 1]?.form === ',' ? words[last + 2] : words[last + 1]
  return next?.form === 'when'
}

/** *gained 5,985 patents (last year)*: the sentence tells it of a day or year that the statement leaves out. */
function lostDay({ times, text }: Document, { fact, clause }: FactMaterial): boolean {
  const said = ({ start, end }: TimeExpression): boolean =>
    fact.statement.includes(text.slice(start, end))
  return times.some((time) => time.sentence === clause.sentence.index && time.kind === 'relative' && !said(time)) // prettier-ignore
}

/** *The -gry puzzle is a popular word puzzle*. */
function repeatsItself({ fact, clause }: FactMaterial): boolean {
  const words: string[] = fact.answer.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  const noun = words.at(-1)
  const subject: string[] = clause.subject.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []
  return words.length <= FEW && noun !== undefined && subject.includes(noun)
}
