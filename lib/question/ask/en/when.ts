import type { FactMaterial } from '@/lib/fact/material'
import { invertedClause } from './order'

/** *In which year*, *When*, *On what date*: by the precision of the date and its preposition. */
export function asksWhen(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const { time } = key
  if (
    !time ||
    (!asked.preposition && time.kind !== 'date') ||
    (!asked.preposition && time.precision !== 'day') ||
    asked.role === 'subject' ||
    asked.role === 'object' ||
    asked.role === 'attribute'
  )
    return undefined
  // *In which year has Ann Lee led the party since the split?*: what lasts was not done then.
  if (/^ha(?:s|ve)$/u.test(clause.verb.finite) && clause.verb.rest !== '' && /^(?:in|on|at|during)$/u.test(asked.preposition ?? '')) return undefined // prettier-ignore
  // *the early 2000s* is not a decade.
  // *in June* of a report of 2018
  const year = time.precision === 'month' && !time.part && !/\d{4}/u.test(key.text) ? time.from?.year : undefined // prettier-ignore
  if (year !== undefined) return asked.preposition === 'in' ? `in which month of ${year} ${invertedClause(clause, asked)}` : undefined // prettier-ignore
  const opening = openingFor(time.kind, time.part ? 'part' : time.precision, asked.preposition)
  return opening && `${opening} ${invertedClause(clause, asked)}`
}

function openingFor(
  kind: string,
  precision: string,
  preposition: string | undefined,
): string | undefined {
  if (
    kind === 'period' &&
    precision !== 'part' &&
    precision !== 'decade' &&
    precision !== 'century'
  )
    if (preposition === 'between') return precision === 'year' ? 'between which years' : undefined
    else return preposition === 'from' ? 'during which period' : undefined
  if (precision === 'year' && /^(?:since|until|till|by)$/u.test(preposition ?? '')) return `${preposition} which year` // prettier-ignore
  if (preposition === 'since') return 'since when'
  if (preposition === 'until' || preposition === 'till') return 'until when'
  if (preposition === 'by') return 'by when'
  if (preposition && !/^(?:in|on|at|during)$/u.test(preposition)) return undefined
  if (precision === 'year') return 'in which year'
  if (precision === 'day') return 'on what date'
  if (precision === 'century') return 'in which century'
  if (precision === 'decade') return 'in which decade'
  return 'when'
}
