import type { CalendarPoint, TimeExpression, TimePrecision } from '../document'

/** What a stretch of text says of time, before it has a place in the document. */
export type Reading = Pick<TimeExpression, 'kind' | 'precision' | 'value' | 'from' | 'to' | 'part'>

/** How a language writes times. */
export interface TimeRule {
  /** Matched all over a sentence (flags `giu`); the span is group `core` where it has one, else the whole match. */
  pattern: RegExp
  read(found: RegExpExecArray): Reading | undefined
  /** A bare number: only believed where no noun follows it (*1500 soldiers*). */
  bare?: boolean
}

export type Season = 'SP' | 'SU' | 'AU' | 'WI'
export type Unit = 'D' | 'W' | 'M' | 'Y' | 'H' | 'decade' | 'century'

const PRECISION: Record<Unit, TimePrecision> = {
  H: 'day',
  D: 'day',
  W: 'day',
  M: 'month',
  Y: 'year',
  decade: 'decade',
  century: 'century',
}
/** Decades and centuries are counted in years: `P100Y>`. */
const YEARS: Partial<Record<Unit, number>> = { decade: 10, century: 100 }
const LAST_DAY = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `1945`, `-0752`, `XXXX`. */
function yearValue(year: number | undefined): string {
  if (year === undefined) return 'XXXX'
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

const two = (number: number) => String(number).padStart(2, '0')

/** A year as it is numbered by historians becomes astronomical: 753 BC is -752. */
export function beforeChrist(year: number): number {
  return 1 - year
}

function date(precision: TimePrecision, value: string, point?: CalendarPoint): Reading {
  return { kind: 'date', precision, value, ...(point && { from: point }) }
}

/** A day, with its year where it is known; undefined when there is no such day. */
export function day(of: number, month: number, year?: number): Reading | undefined {
  if (month < 1 || month > 12 || of < 1 || of > LAST_DAY[month - 1]!) return undefined
  return date(
    'day',
    `${yearValue(year)}-${two(month)}-${two(of)}`,
    year === undefined ? undefined : { year, month, day: of },
  )
}

export function month(number: number, year?: number): Reading {
  return date(
    'month',
    `${yearValue(year)}-${two(number)}`,
    year === undefined ? undefined : { year, month: number },
  )
}

export function season(name: Season, year?: number): Reading {
  return date('season', `${yearValue(year)}-${name}`, year === undefined ? undefined : { year })
}

export function year(number: number): Reading {
  return date('year', yearValue(number), { year: number })
}

/** Three months of a year (the first to the fourth quarter), or six (the first or second half). */
export function monthsOf(part: number, length: 3 | 6, number: number): Reading | undefined {
  if (part < 1 || part * length > 12) return undefined
  return period(month((part - 1) * length + 1, number), month(part * length, number))
}

/** The 1960s: from 1960 to 1969. */
export function decade(first: number): Reading {
  return {
    kind: 'period',
    precision: 'decade',
    value: `${first}s`,
    from: { year: first },
    to: { year: first + 9 },
  }
}

/** The 18th century: from 1701 to 1800; negative before Christ (the 5th: from 500 to 401 BC). */
export function century(number: number): Reading {
  const span =
    number > 0
      ? { from: { year: (number - 1) * 100 + 1 }, to: { year: number * 100 } }
      : {
          from: { year: beforeChrist(-number * 100) },
          to: { year: beforeChrist((-number - 1) * 100 + 1) },
        }
  return { kind: 'period', precision: 'century', value: `${number}C`, ...span }
}

/** From one time to another; the first borrows what it does not say from the second. */
export function period(first: Reading, last: Reading): Reading {
  const from = first.from
  const to = last.to ?? last.from
  return {
    kind: 'period',
    precision: last.precision,
    value: `${first.value}/${last.value}`,
    ...(from && { from }),
    ...(to && { to }),
  }
}

/** Some time before or after what the text spoke of: `<P3Y`, `P2D>`; `amount` undefined is *some*. */
export function relative(
  amount: number | undefined,
  unit: Unit,
  direction: 'before' | 'after' | 'now',
): Reading {
  const years = YEARS[unit]
  const count = amount === undefined ? 'X' : amount * (years ?? 1)
  const length = unit === 'H' ? `PT${count}H` : `P${count}${years ? 'Y' : unit}`
  const value =
    direction === 'before' ? `<${length}` : direction === 'after' ? `${length}>` : length
  return { kind: 'relative', precision: PRECISION[unit], value }
}

/** Monday is 1. */
export function weekday(number: number): Reading {
  return { kind: 'relative', precision: 'day', value: `XXXX-WXX-${number}` }
}

const ROMAN = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
])

/** `XVIII` is 18; 0 for what is no Roman number below 90. */
export function roman(digits: string): number {
  const upper = digits.toUpperCase()
  if (!/^X{0,3}(?:IX|IV|V?I{0,3})$/u.test(upper)) return 0
  let sum = 0
  for (let index = 0; index < upper.length; index++) {
    const value = ROMAN.get(upper.charAt(index))!
    const next = ROMAN.get(upper.charAt(index + 1)) ?? 0
    sum += value < next ? -value : value
  }
  return sum
}

/** A space in the source of a pattern stands for any white space. */
const spaced = (source: string) => source.replace(/ \?/gu, '\\s*').replace(/ /gu, '\\s+')

/** A pattern from its source, bounded by what is no letter or digit; for finding. */
export function whole(source: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${spaced(source)})(?![\\p{L}\\p{N}])`, 'giu')
}

/** The match of a pattern with the whole of a text. */
export function matchAll(source: string, text: string): RegExpExecArray | null {
  return new RegExp(`^(?:${spaced(source)})$`, 'iu').exec(text)
}
