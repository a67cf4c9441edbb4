import type { Language, TimeExpression } from '@/lib/language/document'
import type { Random } from '@/lib/random'
import { isWithin, OPEN, type Bounds } from './bounds'
import { MONTHS, YEAR, monthIn } from './calendar'
import { otherDays } from './days'
import { balanced, suited, WANTED } from './rank'
import { DECADE, otherCenturies, otherDecades, otherPeriods, otherSeasons } from './stretches'
import { climb, replaceYears, yearGap, yearSpread } from './years'

/** So many years more on either side of a year may be right too where what it tells lasted. */
const LASTING = 2

/** Other years: about as far off as memory errs, and some that the article names for something else. */
function otherYears(text: string, bounds: Bounds, random: Random): string[] {
  const year = Number(YEAR.exec(text)?.[0] ?? NaN)
  if (Number.isNaN(year)) return []
  const every = bounds.every ?? 1
  const spread = yearSpread(year)
  const gap = every > 1 ? every : yearGap(year) + (bounds.lasting ? LASTING : 0)
  const may = (other: number): boolean => {
    const off = Math.abs(other - year)
    return other > 99 && off >= gap && off <= (bounds.reach ?? Infinity) && !bounds.besides.includes(other) && isWithin(bounds, { year: other }) // prettier-ignore
  }
  const side = (sign: 1 | -1): number[] => {
    const steps = every > 1 ? [1, 2, 3, 4].map((step) => year + sign * step * every) : climb(year, sign, spread, random, gap) // prettier-ignore
    // Where bounds leave little room, each year of it.
    const close = every > 1 ? [] : [0, 1, 2, 3].map((step) => year + sign * (gap + step))
    const named = bounds.named.filter((other) => (other - year) * sign > 0 && Math.abs(other - year) <= 4 * spread && (other - year) % every === 0 && may(other)) // prettier-ignore
    const mixed = named.length > 0 && random() < 0.6 ? [named[Math.floor(random() * named.length)] as number, ...steps] : steps // prettier-ignore
    const within = (years: number[]): number[] => [...new Set(years)].filter(may)
    const far = within(mixed)
    return (far.length >= WANTED ? far : within([...mixed, ...close])).slice(0, WANTED)
  }
  const [lower, higher] = [side(-1), side(1)]
  // Nor does the key stand alone in its decade where the three share another.
  const decade = (one: number): number => Math.floor(one / 10)
  const isAlone = ([first = year, ...others]: readonly number[]): boolean => decade(first) !== decade(year) && others.every((other) => decade(other) === decade(first)) // prettier-ignore
  const years = suited(lower, higher, (three) => !isAlone(three), random)
  return years.map((other) => replaceYears(text, other - year))
}

/** As many months on either side as one could take for another in the same season. */
const SEASON = 2

/** Other months of the year; of a neighbouring one only where there are too few. */
function otherMonths(
  text: string,
  time: TimeExpression,
  bounds: Bounds,
  language: Language,
  random: Random,
): string[] {
  const month = monthIn(text, language)
  if (!month) return []
  const year = Number(YEAR.exec(text)?.[0] ?? NaN)
  // *en juin*, of the year of the report.
  const known = Number.isNaN(year) ? time.from?.year : year
  const inYear = (index: number): boolean => index >= 0 && index < 12
  const side = (sign: 1 | -1): string[] => {
    const steps = climb(month.index, sign, bounds.seasonal ? 1 : 3, random)
    // Where the year leaves little room, each month of it.
    const close = [1, 2, 3].map((step) => month.index + sign * step).filter(inYear)
    const indices = steps.filter(inYear).length < WANTED ? [...new Set([...steps, ...close])].sort((a, b) => sign * (a - b)) : steps // prettier-ignore
    return indices.flatMap((index) => {
      const shifted = ((index % 12) + 12) % 12
      const years = Math.floor(index / 12)
      if (bounds.seasonal && Math.abs(index - month.index) > SEASON) return []
      if (years !== 0 && Number.isNaN(year)) return []
      if (known !== undefined && !isWithin(bounds, { year: known + years, month: shifted + 1 }))
        return []
      const named = text.replace(new RegExp(month.name, 'iu'), (as) => {
        const other = MONTHS[language][shifted] ?? ''
        return /^\p{Lu}/u.test(as) ? other.slice(0, 1).toUpperCase() + other.slice(1) : other
      })
      return [years === 0 ? named : replaceYears(named, years)]
    })
  }
  const [lower, higher] = [side(-1), side(1)]
  const same = (date: string): boolean => YEAR.exec(date)?.[0] === YEAR.exec(text)?.[0]
  const away = (date: string): boolean => !same(date)
  return [
    ...balanced(lower.filter(same), higher.filter(same), random),
    ...balanced(lower.filter(away), higher.filter(away), random),
  ]
}

/**
 * Other dates of the same precision, written as the key is: *juin 2024* → *avril 2024, septembre 2024, janvier 2025*. The key is as
 * often the earliest of them as the latest, unless the bounds forbid it.
 */
export function otherDates(
  text: string,
  time: TimeExpression,
  language: Language,
  random: Random,
  bounds: Bounds = OPEN,
): string[] {
  if (DECADE.test(text)) return otherDecades(text, bounds, random)
  if (time.kind === 'period') return otherPeriods(text, bounds, random)
  switch (time.precision) {
    case 'day':
      return otherDays(text, time, bounds, language, random)
    case 'month':
      return otherMonths(text, time, bounds, language, random)
    case 'season':
      return otherSeasons(text, bounds, language, random)
    case 'century':
      return otherCenturies(text, bounds, random)
    case 'decade':
      return []
    case 'year':
      return otherYears(text, bounds, random)
  }
}
