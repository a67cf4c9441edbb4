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

/*
 * The grammar of French dates. A point (a day, a month, a season, a year, a decade, a century) is read by `readPoint`;
 * a period is two points and the words that join them.
 */
const MONTHS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'] // prettier-ignore
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']
const SEASONS: Record<string, Season> = { printemps: 'SP', été: 'SU', automne: 'AU', hiver: 'WI' }
const UNITS: Record<string, Unit> = {
  heure: 'H',
  jour: 'D',
  semaine: 'W',
  mois: 'M',
  an: 'Y',
  année: 'Y',
  décennie: 'decade',
  siècle: 'century',
}

const MONTH = `(?:${MONTHS.join('|')}|janv\\.|fév(?:r)?\\.|fevrier|avr\\.|juil(?:l)?\\.|aout|sept\\.|oct\\.|nov\\.|déc\\.|decembre)`
const DAY = `(?:1er|premier|0?[1-9]|[12]\\d|3[01])`
const YEAR = `(?:1\\d{3}|20\\d{2}|21\\d{2})`
const ERA = `(?:(?:av\\.|avant) ?(?:J(?:\\.|ésus)[- ]?C(?:\\.|hrist)?|notre ère|l['’]ère commune)|AEC|(?:apr?\\.|après|ap\\.) ?(?:J(?:\\.|ésus)[- ]?C(?:\\.|hrist)?)|de notre ère)`
const ERA_YEAR = `(?:\\d{1,2}[   ]\\d{3}|\\d{1,4}) ${ERA}`
const ROMAN = `(?:[XVI]{1,5})`
const ORDINAL_WORD = `(?:premier|deuxième|second|troisième|quatrième|cinquième|sixième|septième|huitième|neuvième|dixième|onzième|douzième|treizième|quatorzième|quinzième|seizième|dix-septième|dix-huitième|dix-neuvième|vingtième|vingt et unième|vingt-et-unième)`
const ORDINALS = ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième', 'sixième', 'septième', 'huitième', 'neuvième', 'dixième', 'onzième', 'douzième', 'treizième', 'quatorzième', 'quinzième', 'seizième', 'dix-septième', 'dix-huitième', 'dix-neuvième', 'vingtième', 'vingt et unième'] // prettier-ignore
const CENTURY_NUMBER = `(?:${ROMAN} ?(?:er|ème|e|è)|${ORDINAL_WORD}|\\d{1,2} ?(?:er|ème|e))`
const CENTURY = `${CENTURY_NUMBER} siècles?(?: ${ERA})?`
const DECADE_NUMBER = `(?:${YEAR}|\\d0|vingt|trente|quarante|cinquante|soixante-dix|soixante|quatre-vingt-dix|quatre-vingts?)`
const DECADE = `(?:années|ann\\.) ${DECADE_NUMBER}`
const SEASON = `(?:printemps|été|automne|hiver)`
const WEEKDAY = `(?:${WEEKDAYS.join('|')})`
const FULL_DAY = `(?:${WEEKDAY},? (?:le )?)?${DAY}[ -]${MONTH}(?: ${YEAR})?`
const NUMERIC = `(?:\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:[\\d:.]+(?:Z|[+-]\\d{2}:?\\d{2})?)?|[0-3]?\\d\\/[01]?\\d\\/(?:1\\d|20)\\d{2}|[0-3]?\\d\\.[01]?\\d\\.(?:19|20)\\d{2}|[0-3]?\\d-[01]?\\d-(?:19|20)\\d{2}|[0-3]\\d\\/[01]\\d\\/\\d{2}(?![\\d/]))`
const MONTH_YEAR = `${MONTH} (?:de (?:l['’]an(?:née)? )?)?${YEAR}`
const SEASON_YEAR = `${SEASON} (?:de (?:l['’]année )?)?${YEAR}(?:[-–\\/]\\d{2,4})?`
const POINT = `(?:${NUMERIC}|${FULL_DAY}|${MONTH_YEAR}|${SEASON_YEAR}|${DECADE}|${CENTURY}|${ERA_YEAR}|${YEAR}|${MONTH})`
const PART = `(?:(?:tout )?(?:début|fin)|mi|milieu|courant|fin|tournant|(?:première|seconde|deuxième) moitié)`

const monthNumber = (name: string) => {
  const plain = bare(name)
  return (
    MONTHS.findIndex((full) =>
      bare(full).startsWith(
        plain
          .replace('.', '')
          .slice(0, plain.length < 5 ? 5 : 4)
          .replace(/^juil.*/u, 'juil'),
      ),
    ) + 1
  )
}
const bare = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
const digits = (text: string) => Number(text.replace(/\D/gu, ''))
const isBefore = (text: string) => /(?:av\.|avant|AEC)/iu.test(text)

/** *27/12/22*: of this century, but for what is far ahead. */
const fullYear = (two: number): number => (two < 50 ? 2000 + two : 1900 + two)

function dayNumber(text: string): number {
  return /^(?:1er|premier)$/iu.test(text) ? 1 : Number(text)
}

/** The time that a whole stretch names; undefined when it names none. */
function readPoint(text: string): Reading | undefined {
  const is = (source: string) => matchAll(source, text)
  let found: RegExpExecArray | null
  if ((found = is('(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?')))
    return day(Number(found[3]), Number(found[2]), Number(found[1]))
  if ((found = is('(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})')))
    return day(Number(found[1]), Number(found[2]), Number(found[3]))
  if ((found = is('(\\d{2})/(\\d{2})/(\\d{2})')))
    return day(Number(found[1]), Number(found[2]), fullYear(Number(found[3])))
  if ((found = is(`(?:${WEEKDAY},? )?(?:le )?(${DAY})[ -](${MONTH})(?: (${YEAR}))?`))) {
    return day(
      dayNumber(found[1]!),
      monthNumber(found[2]!),
      found[3] ? Number(found[3]) : undefined,
    )
  }
  if ((found = is(`(${MONTH})(?: (?:de (?:l['’]an(?:née)? )?)?(${YEAR}))?`))) {
    return month(monthNumber(found[1]!), found[2] ? Number(found[2]) : undefined)
  }
  if ((found = is(`(${SEASON}) (?:de (?:l['’]année )?)?(${YEAR})(?:[-–/]\\d{2,4})?`))) {
    return season(SEASONS[found[1]!.toLowerCase()]!, Number(found[2]))
  }
  if ((found = is(DECADE))) return readDecade(text)
  if ((found = is(`(${CENTURY_NUMBER})(?: siècles?(?: (${ERA}))?)?`))) {
    const number = centuryNumber(found[1]!)
    return number === 0 ? undefined : century(found[2] && isBefore(found[2]) ? -number : number)
  }
  if ((found = is(`(\\d{1,2}[   ]\\d{3}|\\d{1,4}) (${ERA})`))) {
    const number = digits(found[1]!)
    return number === 0 ? undefined : year(isBefore(found[2]!) ? beforeChrist(number) : number)
  }
  return /^\d{3,4}$/u.test(text) ? year(Number(text)) : undefined
}

function centuryNumber(text: string): number {
  const word = text
    .toLowerCase()
    .replace(/-et-/u, ' et ')
    .replace(/^second$/u, 'deuxième')
  const ordinal = ORDINALS.indexOf(word) + 1
  if (ordinal > 0) return ordinal
  const number = /^\d+/u.exec(text)
  return number ? Number(number[0]) : roman(text.replace(/\s?(?:er|ème|e|è)$/iu, ''))
}

function readDecade(text: string): Reading {
  const number = /\d+/u.exec(text)?.[0]
  const short = number ?? String(numerals.read(text.replace(/^\S+\s+/u, '')) ?? 0)
  return decade(short.length === 4 ? Math.floor(Number(short) / 10) * 10 : 1900 + Number(short))
}

/** *du 14 au 18 juillet 1789*, *de juin à août 2024*: the first borrows from the second. */
function readPeriod(first: string, second: string): Reading | undefined {
  const last = readPoint(second)
  if (!last) return undefined
  const whole = [
    first,
    `${first} ${MONTHS[(last.from?.month ?? 0) - 1] ?? second.match(new RegExp(MONTH, 'iu'))?.[0] ?? ''} ${last.from?.year ?? ''}`,
    `${first} ${last.from?.year ?? ''}`,
    `${first} siècle`,
    `${first} ${new RegExp(ERA, 'iu').exec(second)?.[0] ?? ''}`,
  ].map((text) => text.trim())
  const start = readBorrowing(first, last, whole)
  return start && period(start, last)
}

function readBorrowing(first: string, last: Reading, whole: string[]): Reading | undefined {
  if (last.precision === 'day') {
    if (/^(?:1er|premier|\d{1,2})$/iu.test(first)) return readPoint(whole[1]!)
    return last.from && !/\d{4}/u.test(first)
      ? (readPoint(whole[2]!) ?? readPoint(first))
      : readPoint(first)
  }
  if (last.precision === 'month' && last.from && !/\d{4}/u.test(first)) return readPoint(whole[2]!)
  if (last.precision === 'century')
    return readPoint(
      last.value.startsWith('-') && !/(?:av|ap)/iu.test(first)
        ? `${whole[3]!.replace(/siècle siècle/u, 'siècle')} av. J.-C.`
        : first,
    )
  if (last.precision === 'decade')
    return readPoint(/années/iu.test(first) ? first : `années ${first}`)
  if (last.precision === 'year' && (last.from?.year ?? 1) <= 0)
    return readPoint(first) && !/\p{L}/u.test(first) ? readPoint(whole[4]!) : readPoint(first)
  if (last.precision === 'year' && /^\d{1,2}$/u.test(first)) return readPoint(whole[4]!)
  return readPoint(first)
}

const amount = (text: string) => {
  if (/quelques|plusieurs|peu/iu.test(text)) return undefined
  return /^\d+$/u.test(text) ? Number(text) : numerals.read(text)
}
const unit = (text: string) =>
  UNITS[text.toLowerCase().replace(/(?<=heure|jour|semaine|an|année|décennie|siècle)s$/u, '')] ??
  'D'
const partOf = (text: string): Reading['part'] =>
  /début|première|tournant/iu.test(text)
    ? 'start'
    : /fin|seconde|deuxième/iu.test(text)
      ? 'end'
      : /mi/iu.test(text)
        ? 'middle'
        : undefined

const COUNT = `(?:\\d+|${numerals.pattern}|quelques|plusieurs)`
const UNIT = `(?:heures?|jours?|semaines?|mois|ans?|années?|décennies?|siècles?)`
const DIRECTION: Record<string, 'before' | 'after'> = {}
for (const word of ['plus tard', 'après', 'suivant', 'suivante', 'prochain', 'prochaine'])
  DIRECTION[word] = 'after'
for (const word of [
  'auparavant',
  'plus tôt',
  'avant',
  'précédent',
  'précédente',
  'dernier',
  'dernière',
  'passé',
  'passée',
])
  DIRECTION[word] = 'before'
const direction = (word: string) => DIRECTION[word.toLowerCase().replace(/\s+/gu, ' ')] ?? 'after'

const point = (source: string): TimeRule => ({
  pattern: whole(source),
  read: ([text]) => readPoint(text),
})

export const timeRules: readonly TimeRule[] = [
  point(NUMERIC),
  point(FULL_DAY),
  point(MONTH_YEAR),
  point(SEASON_YEAR),
  point(DECADE),
  point(CENTURY),
  point(ERA_YEAR),
  // « au troisième trimestre 2021 », « le premier semestre de 2019 ».
  {
    pattern: whole(`(${CENTURY_NUMBER}|dernier) (trimestre|semestre)(?: de)? (${YEAR})`),
    read: ([, which, name, number]) => {
      const length = name!.toLowerCase() === 'trimestre' ? 3 : 6
      const part = /dernier/iu.test(which!) ? 12 / length : centuryNumber(which!)
      return monthsOf(part, length, Number(number))
    },
  },
  {
    pattern: whole(`(?:jour de )?Noël (${YEAR})`),
    read: ([, number]) => day(25, 12, Number(number)),
  },
  // Years: where a preposition or a bracket shows that it is one, or no noun follows.
  {
    pattern: whole(`(?:en|depuis|dès|jusqu['’]en|vers|d['’]ici) (?<core>${YEAR})`),
    read: (found) => year(Number(found.groups!['core'])),
  },
  {
    pattern: whole(`l['’](?<core>an(?:née)? (?:\\d{3,4}|\\d{1,3}(?! ?\\p{L})))`),
    read: (found) => year(digits(found.groups!['core']!)),
  },
  {
    pattern: whole(`(?:en|vers|dès|depuis|jusqu['’]en|date de|datant de) (?<core>[2-9]\\d{2})`),
    bare: true,
    read: (found) => year(Number(found.groups!['core'])),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N},./-])${YEAR}(?![\\p{L}\\p{N}/]|[.,-]\\d|\\s\\d{3}(?!\\d)|\\s?(?:%|€|\\$)|,?\\s(?:rue|avenue|boulevard|quai|place)\\s)`,
      'giu',
    ),
    bare: true,
    read: ([text]) => year(Number(text)),
  },
  // Months alone: « en juin », « ce mois de mars ».
  {
    pattern: whole(
      `(?:en|depuis|dès|jusqu['’]en|mois de|mois d['’]|fin|début|mi-|courant|de) ?(?<core>${MONTH})`,
    ),
    read: (found) => month(monthNumber(found.groups!['core']!)),
  },
  {
    pattern: whole(`(?<core>${MONTH}) (?:dernier|prochain|suivant|précédent)`),
    read: (found) => month(monthNumber(found.groups!['core']!)),
  },
  // Parts: « début 2024 », « la fin du XIXe siècle », « mi-juin ».
  {
    pattern: whole(`(${PART})(?: de| du| des| de l['’]| d['’]| de l['’]année|[- ])[ -]?(${POINT})`),
    read: (found) => {
      const reading = readPoint(found[2]!)
      const part = partOf(found[1]!)
      return reading && { ...reading, ...(part && { part }) }
    },
  },
  {
    pattern: whole(`(mi|fin|début)[- ](${MONTH}(?: ${YEAR})?)`),
    read: (found) => withPart(readPoint(found[2]!), partOf(found[1]!)),
  },
  // Periods.
  {
    pattern: whole(
      `(?:de|d['’]|du|des|entre(?: les?)?|depuis(?: le)?) ?(${POINT}|${DAY}|${CENTURY_NUMBER}|\\d{1,3}) (?:à|au|aux|et(?: les?| l['’])?|jusqu['’](?:à|au|en|aux)) ?(${POINT}|\\d{2,3})`,
    ),
    read: ([text, first, second]) =>
      /\bet\b/iu.test(text) && !/^entre/iu.test(text)
        ? undefined
        : readPeriod(
            first!,
            second!.length < 4 && /^\d+$/u.test(second!)
              ? /^\d{4}$/u.test(first!)
                ? ''
                : second!
              : second!,
          ),
  },
  {
    pattern: whole(`(${YEAR})[-–—\\/](${YEAR}|\\d{2})`),
    read: ([, first, second]) => {
      const from = Number(first)
      const to =
        second!.length === 2 ? Math.floor(from / 100) * 100 + Number(second) : Number(second)
      return to > from ? period(year(from), year(to)) : undefined
    },
  },
  {
    pattern: whole(`(${DECADE}) (?:et|à) (${DECADE_NUMBER})`),
    read: ([, first, second]) => readPeriod(first!, `années ${second}`),
  },
  {
    pattern: whole(`(${CENTURY_NUMBER}) (?:et|[-–]) ?(?:au )?(${CENTURY})`),
    read: ([, first, second]) => readPeriod(first!, second!),
  },
  {
    pattern: whole(`(${DAY})[-–](${DAY}) (${MONTH}(?: ${YEAR})?)`),
    read: ([, first, second, rest]) => readPeriod(first!, `${second} ${rest}`),
  },
  // Relative to what was spoken of.
  {
    pattern: whole(
      `(${COUNT}) (${UNIT}) (plus tard|après|auparavant|plus tôt|avant)(?! (?:J|notre|l['’]ère))`,
    ),
    read: ([, count, name, way]) => relative(amount(count!), unit(name!), direction(way!)),
  },
  {
    pattern: whole(`(?:après|au bout de) (${COUNT}) (${UNIT})`),
    read: ([, count, name]) => relative(amount(count!), unit(name!), 'after'),
  },
  {
    pattern: whole(`il y a (?:environ |près de |plus de |presque )?(${COUNT}) (${UNIT})`),
    read: ([, count, name]) => relative(amount(count!), unit(name!), 'before'),
  },
  {
    pattern: whole(`dans (?:environ )?(${COUNT}) (${UNIT})`),
    read: ([, count, name]) => relative(amount(count!), unit(name!), 'after'),
  },
  {
    pattern: whole(
      `(?:l['’]|la |le )(année|an|mois|semaine|jour) (suivante?|précédente?|dernière|dernier|passée?|prochaine?|d['’]après|d['’]avant)`,
    ),
    read: ([, name, way]) =>
      relative(1, unit(name!), /avant/iu.test(way!) ? 'before' : direction(way!)),
  },
  { pattern: whole(`(?:le )?lendemain|demain`), read: () => relative(1, 'D', 'after') },
  { pattern: whole(`(?:le )?surlendemain|après-demain`), read: () => relative(2, 'D', 'after') },
  { pattern: whole(`avant-hier|l['’]avant-veille`), read: () => relative(2, 'D', 'before') },
  { pattern: whole(`hier|la veille`), read: () => relative(1, 'D', 'before') },
  { pattern: whole(`aujourd['’]hui|ce jour`), read: () => relative(0, 'D', 'now') },
  {
    pattern: whole(`(?:cette|ce) (année|mois|semaine)(?! (?:-)?là)`),
    read: ([, name]) => relative(0, unit(name!), 'now'),
  },
  {
    pattern: whole(`(?:cet |cette |ce )(été|automne|hiver|printemps)`),
    read: ([, name]) => season(SEASONS[name!.toLowerCase()]!),
  },
  {
    pattern: whole(
      `(?:(?:le|ce) )?(${WEEKDAY})(?: (?:dernier|prochain|soir|matin|après-midi|suivant))*`,
    ),
    read: ([, name]) => weekday(WEEKDAYS.indexOf(name!.toLowerCase()) + 1),
  },
]

function withPart(reading: Reading | undefined, part: Reading['part']): Reading | undefined {
  return reading && { ...reading, ...(part && { part }) }
}
