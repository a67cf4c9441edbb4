import { numerals as en } from '@/lib/language/en/numerals'
import { numerals as fr } from '@/lib/language/fr/numerals'
import { roman } from '@/lib/language/times/reading'
import { slips } from './slip'

/** A date as somebody types it. Fields that are absent were not said. */
export interface TypedDate {
  year?: number
  month?: number
  day?: number
  season?: number
  decade?: number
  century?: number
}

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'janvier january janv jan',
    'fevrier february fevr fev feb',
    'mars march mar',
    'avril april avr apr',
    'mai may',
    'juin june jun',
    'juillet july juil jul',
    'aout august aug',
    'septembre september sept sep',
    'octobre october oct',
    'novembre november nov',
    'decembre december dec',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1])),
)
const SEASONS: Readonly<Record<string, number>> = {
  printemps: 1,
  spring: 1,
  ete: 2,
  summer: 2,
  automne: 3,
  autumn: 3,
  fall: 3,
  hiver: 4,
  winter: 4,
}
const WEEKDAYS =
  /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b,?/g
const LEADING = /^(?:(?:des?|du|en|au|aux|les?|la|a|dans|pendant|durant|vers|depuis|in|on|the|during|since|of|around|about|mois|month|annee|year|courant|debut|fin|l'an|l'annee)\s+|[ld]'\s*)+(?=\d|[a-z])/ // prettier-ignore

/** The month a word names, mistyped by one letter at most; `exact` is false for a slip. */
function monthOf(word: string): { month: number; exact: boolean } | null {
  const known = MONTHS[word]
  if (known !== undefined) return { month: known, exact: true }
  if (word.length < 4) return null
  const near = Object.keys(MONTHS).filter((name) => name.length > 3 && slips(word, name, 1) <= 1)
  const months = new Set(near.map((name) => MONTHS[name]))
  const [only] = months
  return months.size === 1 && only !== undefined ? { month: only, exact: false } : null
}

function yearOf(text: string): number | null {
  const era = /^(.*?)\s*(?:(av(?:ant)?\.?\s*j\.?[\s-]*c\.?|bce?|b\.\s?c\.?(?:\s?e\.?)?)|(apr?(?:es)?\.?\s*j\.?[\s-]*c\.?|ad|ce))?$/.exec(text) // prettier-ignore
  const body = (era?.[1] ?? text).replace(/^ad\s+/, '').trim()
  const digits = /^(\d{1,4})$/.exec(body)
  const value = digits ? Number(digits[1]) : (fr.readTyped(body) ?? en.readTyped(body))
  if (value === null || !Number.isInteger(value) || value > 2999) return null
  if (digits?.[1] && digits[1].length < 3 && !era?.[2] && !era?.[3]) return null
  if (!digits && value < 1000) return null
  return era?.[2] ? 1 - value : value
}

function dayOf(text: string): number | null {
  const match = /^(\d{1,2})(?:er|st|nd|rd|th|e)?$/.exec(text)
  const value = match
    ? Number(match[1])
    : (fr.readOrdinal(text) ?? en.readOrdinal(text) ?? fr.readTyped(text) ?? en.readTyped(text))
  return value !== null && value >= 1 && value <= 31 ? value : null
}

function fullYear(text: string): number {
  const year = Number(text)
  return text.length > 2 ? year : year + (year < 50 ? 2000 : 1900)
}

function numeric(text: string, dayFirst: boolean): TypedDate[] | null {
  const iso = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/.exec(text)
  if (iso) {
    const day = iso[3] === undefined ? {} : { day: Number(iso[3]) }
    return [{ year: Number(iso[1]), month: Number(iso[2]), ...day }]
  }
  const month = /^(\d{1,2})[-/. ](\d{4})$/.exec(text)
  if (month) return [{ month: Number(month[1]), year: Number(month[2]) }]
  const full = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text)
  if (!full) return null
  const [first, second, year] = [Number(full[1]), Number(full[2]), fullYear(full[3] ?? '')]
  const readings = [
    { day: first, month: second, year },
    { day: second, month: first, year },
  ].filter((date) => date.month <= 12 && date.day <= 31)
  // An English date may be written either way round; a French one has its day first.
  return dayFirst ? readings.slice(0, 1) : readings
}

function decadeOrCentury(text: string): TypedDate | null {
  const decade = /^(?:annees|decennie|the)?\s*(\d{2}|\d{3}0)\s?'?s?$/.exec(text)
  if (decade?.[1] && /annees|decennie|s$/.test(text)) {
    const value = Number(decade[1])
    return { decade: decade[1].length === 2 ? 1900 + value : value }
  }
  const century = /^(.+?)\s*(?:siecle|century)(?:\s+(av.*|bce?|b.*))?$/.exec(text)
  if (!century?.[1]) return null
  const ordinal = century[1].trim()
  const value =
    fr.readOrdinal(ordinal) ??
    en.readOrdinal(ordinal) ??
    (roman(ordinal.replace(/(eme|er|e|th)$/, '')) || null) ??
    (/^\d{1,2}$/.test(ordinal) ? Number(ordinal) : null)
  return value === null ? null : { century: century[2] ? -value : value }
}

/**
 * The readings of a typed date, lower case and without accents (see `plain`, but with - and / kept): *juin 2024*, *06/2024*,
 * *June 12th, 2024*, *1er avril*, *années 1960*, *XVIIIe siècle*, *44 av. J.-C.*, *été 2022*. Empty when it is not a date;
 * `exact` is false where a month was mistyped by one letter.
 */
export function readDate(typed: string, dayFirst: boolean): { dates: TypedDate[]; exact: boolean } {
  const text = typed.replace(WEEKDAYS, ' ').replace(/\s+/g, ' ').trim().replace(LEADING, '').trim()
  const found = numeric(text, dayFirst)
  if (found)
    return { dates: found.filter((d) => (d.month ?? 1) >= 1 && (d.month ?? 1) <= 12), exact: true }
  const long = decadeOrCentury(text)
  if (long) return { dates: [long], exact: true }
  const year = yearOf(text)
  if (year !== null) return { dates: [{ year }], exact: true }
  const words = text.replace(/[,.]/g, ' ').split(/\s+/).filter((word) => !/^(de|of|the|du|d'|l'an|le)$/.test(word)) // prettier-ignore
  for (const [at, word] of words.entries()) {
    const season = SEASONS[word]
    const named = monthOf(word)
    if (season === undefined && !named) continue
    const before = words.slice(0, at).join(' ')
    const after = words.slice(at + 1).join(' ')
    const tail = after === '' ? undefined : yearOf(after)
    if (season !== undefined) {
      if (before !== '' || tail === null) return { dates: [], exact: true }
      return { dates: [{ season, ...(tail === undefined ? {} : { year: tail }) }], exact: true }
    }
    const date: TypedDate = { month: named?.month }
    if (before !== '') {
      const day = dayOf(before)
      if (day === null || tail === null) continue
      date.day = day
      if (tail !== undefined) date.year = tail
    } else if (tail === null) {
      const [first = '', ...rest] = after.split(' ')
      const day = dayOf(first)
      const restYear = rest.length === 0 ? undefined : yearOf(rest.join(' '))
      if (day === null || restYear === null) continue
      date.day = day
      if (restYear !== undefined) date.year = restYear
    } else if (tail !== undefined) date.year = tail
    return { dates: [date], exact: named?.exact ?? true }
  }
  return { dates: [], exact: true }
}

/** The two ends of *de 1914 à 1918*, *entre mai et juin 2020*, *1914-1918*, *from 1914 to 1918*; null for one date. */
export function readPeriod(typed: string): [from: string, to: string] | null {
  const match =
    /^(?:de|du|d'|from)\s*(.+?)\s+(?:a|au|jusqu'en|jusqu'a|to|until|till)\s+(.+)$/.exec(typed) ??
    /^(?:entre|between)\s+(.+?)\s+(?:et|and)\s+(.+)$/.exec(typed) ??
    /^(\d{3,4})\s*(?:-|a|to)\s*(\d{2,4})$/.exec(typed)
  if (!match?.[1] || !match[2]) return null
  const short = /^\d{2}$/.test(match[2]) && /^\d{4}$/.test(match[1])
  return [match[1], short ? match[1].slice(0, 2) + match[2] : match[2]]
}

/** How a typed date stands to the one asked for. */
export function compareDates(
  given: TypedDate,
  asked: TypedDate,
): 'same' | 'finer' | 'coarser' | 'other' {
  let missing = false
  for (const field of ['year', 'month', 'day', 'season', 'decade', 'century'] as const) {
    const wanted = asked[field]
    if (wanted === undefined) continue
    const said = given[field]
    if (said === undefined) {
      if (field === 'decade' && given.year !== undefined) return 'other'
      missing = true
    } else if (said !== wanted) return 'other'
  }
  const extra = (['year', 'month', 'day'] as const).some(
    (f) => given[f] !== undefined && asked[f] === undefined,
  )
  if (missing) {
    const shared = (['year', 'month', 'day', 'season', 'decade', 'century'] as const).some((f) => given[f] !== undefined && asked[f] !== undefined) // prettier-ignore
    return shared ? 'coarser' : 'other'
  }
  return extra ? 'finer' : 'same'
}
