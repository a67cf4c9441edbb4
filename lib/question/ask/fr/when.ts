import type { FactMaterial } from '@/lib/fact/material'
import { invertedClause } from './order'

/** *En quelle année*, *Quand*, *À quelle date*, *Depuis quand*: by the precision of the date and its preposition. */
export function asksWhen(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const { time } = key
  if (!time || !hasYear(material)) return undefined
  if (asked.role === 'subject' || asked.role === 'object' || asked.role === 'attribute')
    return undefined
  // *au début de la saison* | *1962*, *lors du tournoi* | *de 1962*: the year is the noun's.
  if (time.kind === 'date' && time.precision === 'year' && !asked.fronted && isLabel(material)) return undefined // prettier-ignore
  const inverted = invertedClause(clause, asked)
  if (!inverted) return undefined
  // *a quitté le port depuis 1951*: in French it has been gone since.
  if (asked.preposition === 'depuis' && /^(?:a|ont)$/u.test(clause.verb.finite)) return undefined // prettier-ignore
  const opening =
    openingOf(clause.verb.lemma, asked.preposition, time.precision) ??
    openingFor(time.kind, time.precision, asked.preposition, asked.text)
  return opening && `${opening} ${inverted}`
}

/** *De quelle année date …*, *À quand remonte …*: verbs that take their date with a preposition of their own. */
function openingOf(
  lemma: string,
  preposition: string | undefined,
  precision: string,
): string | undefined {
  if (lemma === 'remonter' && preposition === 'à') return 'à quand'
  if (lemma !== 'dater' || preposition !== 'de') return undefined
  return precision === 'year' ? 'de quelle année' : precision === 'century' ? 'de quel siècle' : 'de quand' // prettier-ignore
}

/** A year with no preposition of its own, right behind another phrase. */
function isLabel({ clause, asked }: FactMaterial): boolean {
  if (asked.preposition !== undefined && asked.preposition !== 'de') return false
  const first = asked.words[0] ?? 0
  return clause.parts.some(({ words }) => words[words.length - 1] === first - 1)
}

function openingFor(
  kind: string,
  precision: string,
  preposition: string | undefined,
  text: string,
): string | undefined {
  if (kind === 'period') {
    if (/^(?:de|entre|du)/iu.test(text)) return 'pendant quelle période'
    return undefined
  }
  if (preposition === 'depuis' || (preposition === 'dès' && precision === 'year'))
    return preposition === 'depuis' ? 'depuis quand' : undefined
  if (preposition === 'jusque' || preposition === 'jusque à' || preposition === "jusqu'à")
    return 'jusqu’à quand'
  if (preposition === 'à partir de' && precision === 'year') return 'à partir de quelle année'
  if (preposition && !/^(?:en|à|dans|durant|pendant|au cours de|lors de)$/u.test(preposition))
    return undefined
  // *à la fin de 1996* is more than the year.
  if (/^(?:(?:au|à la|le|la|l['’]) ?)?(?:début|fin|milieu|mi-)/iu.test(text)) return 'quand'
  if (precision === 'year') return 'en quelle année'
  if (precision === 'day') return 'à quelle date'
  if (precision === 'century') return 'au cours de quel siècle'
  if (precision === 'decade') return 'au cours de quelle décennie'
  return 'quand'
}

/** *juillet*, *12 février*: of a year that is told, or of the report above. */
const hasYear = ({ key, fact }: FactMaterial): boolean =>
  key.time?.kind === 'period' || /(?<!\d)\d{3,4}(?!\d)|siècle/u.test(`${key.text} ${fact.context}`)
