import {
  beforeChrist,
  century,
  day,
  decade,
  matchAll,
  month,
  monthsOf,
  period,
  relative,
  roman,
  season,
  weekday,
  whole,
  year,
  type Reading,
  type Season,
  type TimeRule,
  type Unit,
} from '../times/reading'
import { numerals } from './numerals'

/** The grammar of English dates, laid out as the French one is. */
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'] // prettier-ignore
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const SEASONS: Record<string, Season> = {
  spring: 'SP',
  summer: 'SU',
  autumn: 'AU',
  fall: 'AU',
  winter: 'WI',
}
const UNITS: Record<string, Unit> = { hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y', decade: 'decade', centurie: 'century', century: 'century' } // prettier-ignore
const TENS: Record<string, number> = { twenties: 20, thirties: 30, forties: 40, fifties: 50, sixties: 60, seventies: 70, eighties: 80, nineties: 90 } // prettier-ignore
const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'] // prettier-ignore

const MONTH = `(?:${MONTHS.join('|')}|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\\b\\.?)`
const DAY = `(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?`
const YEAR = `(?:1\\d{3}|20\\d{2}|21\\d{2})`
const ERA = `(?:BCE?|B\\.C\\.(?:E\\.)?|AD|A\\.D\\.|C\\.E\\.|CE)`
const ERA_YEAR = `(?:\\d{1,4}|\\d{1,2},\\d{3}) ?${ERA}|A\\.?D\\.? \\d{1,4}`
const CENTURY_NUMBER = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINALS.join('|')}|[XVI]{1,5}(?:th|st))`
const CENTURY = `${CENTURY_NUMBER}[- ](?:century|centuries)(?: ${ERA})?`
const DECADE = `(?:${YEAR.replace('\\d{3}', '\\d{2}0').replace(/20\\d\{2\}/u, '20\\d0')}['’]?s|['’]?\\d0['’]?s|(?:nineteen[- ])?(?:${Object.keys(TENS).join('|')}))`
const SEASON = `(?:spring|summer|autumn|fall|winter)`
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`
const FULL_DAY = `(?:${WEEKDAY},? (?:the )?)?(?:${DAY}(?: of)? ${MONTH}(?:,? ${YEAR})?|${MONTH} (?:the )?${DAY}(?!\\d)(?:,? ${YEAR})?)`
const NUMERIC = `(?:\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?|[0-3]?\\d\\/[0-3]?\\d\\/(?:19|20)\\d{2})`
const MONTH_YEAR = `${MONTH},?(?: of)? ${YEAR}`
const SEASON_YEAR = `${SEASON}(?: of)? (?:${YEAR}|['’]\\d{2})`
const POINT = `(?:${NUMERIC}|${FULL_DAY}|${MONTH_YEAR}|${SEASON_YEAR}|${CENTURY}|${ERA_YEAR}|${DECADE}|${YEAR}|${MONTH})`

const monthNumber = (name: string) =>
  MONTHS.findIndex((full) => full.startsWith(name.toLowerCase().slice(0, 3))) + 1
const isBefore = (era: string | undefined) => era !== undefined && /^B/iu.test(era)

/** The time that a whole stretch names; undefined when it names none. */
function readPoint(text: string): Reading | undefined {
  let found: RegExpExecArray | null
  if ((found = matchAll('(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?', text)))
    return day(Number(found[3]), Number(found[2]), Number(found[1]))
  if ((found = matchAll('(\\d{1,2})/(\\d{1,2})/(\\d{4})', text)))
    return readSlashes(Number(found[1]), Number(found[2]), Number(found[3]))
  if (
    (found = matchAll(
      `(?:${WEEKDAY},? )?(?:the )?(${DAY})(?: of)? (${MONTH})(?:,? (${YEAR}))?`,
      text,
    ))
  ) {
    return day(
      Number.parseInt(found[1]!, 10),
      monthNumber(found[2]!),
      found[3] ? Number(found[3]) : undefined,
    )
  }
  if (
    (found = matchAll(
      `(?:${WEEKDAY},? )?(?:the )?(${MONTH}) (?:the )?(${DAY})(?:,? (${YEAR}))?`,
      text,
    ))
  ) {
    return day(
      Number.parseInt(found[2]!, 10),
      monthNumber(found[1]!),
      found[3] ? Number(found[3]) : undefined,
    )
  }
  if ((found = matchAll(`(${MONTH})(?:,?(?: of)? (${YEAR}))?`, text)))
    return month(monthNumber(found[1]!), found[2] ? Number(found[2]) : undefined)
  if ((found = matchAll(`(${SEASON})(?: of)? (['’]?)(\\d{2,4})`, text)))
    return season(SEASONS[found[1]!.toLowerCase()]!, Number(found[3]) + (found[2] ? 1900 : 0))
  if (matchAll(DECADE, text)) return readDecade(text)
  if ((found = matchAll(`(${CENTURY_NUMBER})(?:[- ](?:century|centuries)(?: (${ERA}))?)?`, text))) {
    const number = centuryNumber(found[1]!)
    return number === 0 ? undefined : century(isBefore(found[2]) ? -number : number)
  }
  if ((found = matchAll(`([\\d,]+) ?(${ERA})`, text))) {
    const number = Number(found[1]!.replace(',', ''))
    return number === 0 ? undefined : year(isBefore(found[2]) ? beforeChrist(number) : number)
  }
  if ((found = matchAll('A\\.?D\\.? (\\d{1,4})', text))) return year(Number(found[1]))
  return /^\d{3,4}$/u.test(text) ? year(Number(text)) : undefined
}

/** 28/04/2025 is the British order, 04/28/2025 the American; when both could be, the day comes first. */
function readSlashes(first: number, second: number, number: number): Reading | undefined {
  return second > 12 ? day(second, first, number) : day(first, second, number)
}

function centuryNumber(text: string): number {
  const ordinal = ORDINALS.indexOf(text.toLowerCase()) + 1
  if (ordinal > 0) return ordinal
  const number = Number.parseInt(text, 10)
  return Number.isNaN(number) ? roman(text.replace(/(?:th|st)$/iu, '')) : number
}

function readDecade(text: string): Reading {
  const number = /\d+/u.exec(text)?.[0]
  if (number?.length === 4) return decade(Number(number))
  return decade(
    1900 +
      (number ? Number(number) : (TENS[text.toLowerCase().replace(/^nineteen[- ]/u, '')] ?? 0)),
  )
}

/** *from 14 to 18 July 1789*, *between June and August 2024*: the first borrows from the second. */
function readPeriod(first: string, second: string): Reading | undefined {
  const last = readPoint(second)
  if (!last) return undefined
  const start = readBorrowing(first, second, last)
  return start && period(start, last)
}

function readBorrowing(first: string, second: string, last: Reading): Reading | undefined {
  const number = last.from?.year
  const dated = /\d{4}/u.test(first)
  if (last.precision === 'day' && /^\d{1,2}(?:st|nd|rd|th)?$/iu.test(first)) {
    return readPoint(`${first} ${new RegExp(MONTH, 'iu').exec(second)?.[0]} ${number ?? ''}`.trim())
  }
  if ((last.precision === 'day' || last.precision === 'month') && number !== undefined && !dated) {
    return readPoint(`${first} ${number}`)
  }
  if (last.precision === 'century' && last.value.startsWith('-') && !matchAll(`.* ${ERA}`, first)) {
    return readPoint(`${first.replace(/[- ]century$/iu, '')} century BC`)
  }
  if (last.precision === 'year' && number !== undefined && number <= 0 && /^\d+$/u.test(first))
    return readPoint(`${first} BC`)
  return readPoint(first)
}

const COUNT = `(?:\\d+|${numerals.pattern}|an?|several|some|a few|many|a couple of)`
const UNIT = `(?:hours?|days?|weeks?|months?|years?|decades?|century|centuries)`
const amount = (text: string) =>
  /^an?$/iu.test(text)
    ? 1
    : /couple/iu.test(text)
      ? 2
      : /^\d+$/u.test(text)
        ? Number(text)
        : numerals.read(text)
const unit = (text: string) => UNITS[text.toLowerCase().replace(/s$/u, '')] ?? 'D'
const PART = `(?:early|late|mid|the (?:beginning|start|end|middle|turn) of|the (?:first|second) half of)`
const partOf = (text: string): Reading['part'] =>
  /early|beginning|start|first|turn/iu.test(text)
    ? 'start'
    : /late|end|second/iu.test(text)
      ? 'end'
      : 'middle'
const point = (source: string): TimeRule => ({
  pattern: whole(source),
  read: ([text]) => readPoint(text),
})

export const timeRules: readonly TimeRule[] = [
  point(NUMERIC),
  point(FULL_DAY),
  point(MONTH_YEAR),
  point(SEASON_YEAR),
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,$€£])${DECADE.replace(/ /gu, '\\s+')}(?![\\p{L}\\p{N}])`,
      'giu',
    ),
    read: ([text]) => readPoint(text),
  },
  point(CENTURY),
  {
    pattern: whole(`(?:Q([1-4])|(${ORDINALS.slice(0, 4).join('|')})[- ]quarter)(?: of)? (${YEAR})`),
    read: ([, number, word, named]) =>
      monthsOf(number ? Number(number) : centuryNumber(word!), 3, Number(named)),
  },
  {
    pattern: whole(`(?:Christmas(?: Day)?|(New Year['’]s Day)),? (${YEAR})`),
    read: ([, first, number]) => (first ? day(1, 1, Number(number)) : day(25, 12, Number(number))),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(\\d{1,4})[-–—](\\d{1,4}\\s?(?:BCE|BC|B\\.C\\.))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    read: ([, first, second]) => readPeriod(first!, second!),
  },
  {
    pattern: whole(`(${DECADE}) (?:and|to) (?:the )?(${DECADE})`),
    read: ([, first, second]) => readPeriod(first!, second!),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?:(?:\\d{1,2},\\d{3}|\\d{1,4})\\s?(?:BCE|BC|AD|CE|B\\.C\\.(?:E\\.)?|A\\.D\\.)|A\\.?D\\.?\\s\\d{1,4})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    read: ([text]) => readPoint(text),
  },
  {
    pattern: whole(
      `(?:in|since|by|until|till|before|after|circa|around|from|year|during) (?<core>${YEAR})(?! (?:people|men|women|soldiers|feet|miles|kilomet\\w+))`,
    ),
    bare: true,
    read: (found) => year(Number(found.groups!['core'])),
  },
  {
    pattern: whole(`(?:in|since|by|until|before|after|year) (?<core>[2-9]\\d{2})`),
    bare: true,
    read: (found) => year(Number(found.groups!['core'])),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N},./$€£-])${YEAR}(?![\\p{L}\\p{N}/]|[.,-]\\d|\\s?%)`,
      'giu',
    ),
    bare: true,
    read: ([text]) => year(Number(text)),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Tt]hat|[Ll]ast|[Nn]ext|[Tt]his|[Ll]ate|[Ee]arly|[Mm]id-|[Oo]f|[Dd]uring|[Ff]rom|[Ff]ollowing)\\s?(?<core>(?:January|February|March|April|May|June|July|August|September|October|November|December))(?![\\p{L}\\p{N}])`,
      'gu',
    ),
    read: (found) => month(monthNumber(found.groups!['core']!)),
  },
  {
    pattern: whole(`(${PART})[- ](?:the )?(${POINT})`),
    read: (found) => withPart(readPoint(found[2]!), partOf(found[1]!)),
  },
  {
    pattern: whole(
      `(?:from|between)(?: the)? (${POINT}|${DAY}|${CENTURY_NUMBER}|\\d{1,3}) (?:to|and|until|till|through)(?: the)? (${POINT}|\\d{3})`,
    ),
    read: ([text, first, second]) =>
      /\sand\s/iu.test(text) && /^from/iu.test(text) ? undefined : readPeriod(first!, second!),
  },
  {
    pattern: whole(`(${YEAR}) to (${YEAR})`),
    read: ([, first, second]) => readPeriod(first!, second!),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N},./$-])(${YEAR})[-–—/](${YEAR}|\\d{2})(?![\\p{L}\\p{N}]|[-/]\\d)`,
      'giu',
    ),
    read: ([, first, second]) => {
      const from = Number(first)
      const to =
        second!.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second)
      return to > from ? period(year(from), year(to)) : undefined
    },
  },
  {
    pattern: whole(`(${CENTURY_NUMBER}) (?:and|to|or) (?:the )?(${CENTURY})`),
    read: ([, first, second]) => readPeriod(first!, second!),
  },
  {
    pattern: whole(`(${DAY})[-–](${DAY} ${MONTH}(?:,? ${YEAR})?)`),
    read: ([, first, second]) => readPeriod(first!, second!),
  },
  {
    pattern: whole(`(${MONTH}) (${DAY})[-–](${DAY})(,? ${YEAR})?`),
    read: ([, name, first, second, rest]) =>
      readPeriod(`${first}`, `${name} ${second}${rest ?? ''}`),
  },
  {
    pattern: whole(`(${COUNT}) (${UNIT}) (later|after|afterwards|earlier|before|ago|previously)`),
    read: ([, count, name, way]) =>
      relative(amount(count!), unit(name!), /later|after/iu.test(way!) ? 'after' : 'before'),
  },
  {
    pattern: whole(`after (${COUNT}) (${UNIT})`),
    read: ([, count, name]) => relative(amount(count!), unit(name!), 'after'),
  },
  {
    pattern: whole(`(?:in|within) (${COUNT}) (${UNIT})(?:['’]? time)`),
    read: ([, count, name]) => relative(amount(count!), unit(name!), 'after'),
  },
  {
    pattern: whole(
      `(?:the )?(last|past|previous|preceding|next|following|coming) (year|month|week|day)`,
    ),
    read: ([, way, name]) =>
      relative(1, unit(name!), /next|following|coming/iu.test(way!) ? 'after' : 'before'),
  },
  {
    pattern: whole(`the (year|month|week|day) (before|after)`),
    read: ([, name, way]) =>
      relative(1, unit(name!), way!.toLowerCase() === 'after' ? 'after' : 'before'),
  },
  { pattern: whole('tomorrow'), read: () => relative(1, 'D', 'after') },
  { pattern: whole('yesterday'), read: () => relative(1, 'D', 'before') },
  { pattern: whole('today|tonight'), read: () => relative(0, 'D', 'now') },
  { pattern: whole('this (year|month|week)'), read: ([, name]) => relative(0, unit(name!), 'now') },
  {
    pattern: whole(`(?:this|that|last|next) (${SEASON})`),
    read: ([, name]) => season(SEASONS[name!.toLowerCase()]!),
  },
  {
    pattern: whole(
      `(?:(?:last|next|this|on) )?(?<core>${WEEKDAY})(?: (?:morning|evening|afternoon|night))?`,
    ),
    read: (found) => weekday(WEEKDAYS.indexOf(found.groups!['core']!.toLowerCase()) + 1),
  },
]

function withPart(reading: Reading | undefined, part: Reading['part']): Reading | undefined {
  return reading && { ...reading, ...(part && { part }) }
}
