import type { CalendarPoint, Language, TimeExpression } from '@/lib/language/document'
import type { Random } from '@/lib/random'
import { isWithin, OPEN, type Bounds } from './bounds'
import { MONTHS, YEAR, daysFrom, isFeast, monthIn, writeDay, type Day } from './calendar'
import { balanced, WANTED } from './rank'
import { DECADE, otherCenturies, otherDecades, otherPeriods, otherSeasons } from './stretches'
import { climb, replaceYears, yearSpread } from './years'

/** A year for days that have none: any that is no leap year does. */
const SOME_YEAR = 2001

/** Other years: about as far off as memory errs, and some that the article names for something else. */
function otherYears(text: string, bounds: Bounds, random: Random): string[] {
  const year = Number(YEAR.exec(text)?.[0] ?? NaN)
  if (Number.isNaN(year)) return []
  const every = bounds.every ?? 1
  const spread = yearSpread(year)
  const side = (sign: 1 | -1): number[] => {
    const steps = every > 1 ? [1, 2, 3, 4].map((step) => year + sign * step * every) : climb(year, sign, spread, random) // prettier-ignore
    // Where bounds leave little room, each year of it.
    const close = every > 1 ? [] : [1, 2, 3].map((step) => year + sign * step)
    const named = bounds.named.filter((other) => (other - year) * sign > 0 && Math.abs(other - year) <= 4 * spread && (other - year) % every === 0) // prettier-ignore
    const mixed = named.length > 0 && random() < 0.6 ? [named[Math.floor(random() * named.length)] as number, ...steps] : steps // prettier-ignore
    const within = (years: number[]): number[] => [...new Set(years)].filter((other) => other > 99 && isWithin(bounds, { year: other })) // prettier-ignore
    const far = within(mixed)
    return far.length >= WANTED ? far : within([...mixed, ...close])
  }
  return balanced(side(-1), side(1), random).map((other) => replaceYears(text, other - year))
}

const pointOf = ({ year, month, day }: Day): CalendarPoint => ({ year, month: month + 1, day })

/** Days of other weeks and mostly other months, none of them a feast; near ones where the article's month is told above. */
function otherDays(
  text: string,
  time: TimeExpression,
  bounds: Bounds,
  language: Language,
  random: Random,
): string[] {
  const month = monthIn(text, language)
  const day = Number(/(?<!\d)\d{1,2}(?=(?:er|st|nd|rd|th)?(?!\d))/.exec(text)?.[0] ?? NaN)
  if (!month || !(day >= 1 && day <= 31)) return []
  const dated = YEAR.test(text) || time.from !== undefined
  const key: Day = {
    year: Number(YEAR.exec(text)?.[0] ?? time.from?.year ?? SOME_YEAR),
    month: month.index,
    day,
  }
  const near = bounds.month === key.year * 12 + key.month || bounds.seasonal
  /** Days between the key and a bound, at most a year's. */
  const room = (sign: 1 | -1): number => {
    const inside = (days: number): boolean => {
      const other = daysFrom(key, sign * days)
      return other.year === key.year && (!dated || isWithin(bounds, pointOf(other)))
    }
    return [365, 120, 90, 60, 45, 30, 20, 15, 10, 8, 6, 5, 4, 3, 2, 1].find(inside) ?? 0
  }
  const used = new Set([day])
  const side = (sign: 1 | -1): Day[] => {
    const days: Day[] = []
    let reach = 0
    // The nearest of three in what room there is.
    const most = Math.min(near ? 5 : 34, room(sign) / WANTED)
    const far = (steps: number): number => most * (0.2 + 0.8 * steps)
    for (let tries = 0; tries < 12 && days.length < WANTED + 1; tries++) {
      // A day more or less is no other answer.
      reach += Math.max(2, Math.round(far(random())))
      const other = daysFrom(key, sign * reach)
      // The same weekday each time, or the same day of another month, looks made.
      if (reach % 7 === 0 || isFeast(other) || used.has(other.day)) continue
      // *4 September* and *14 September* look alike.
      if (
        [key, ...days].some(
          (one) => one.month === other.month && Math.abs(one.day - other.day) === 10,
        )
      )
        continue
      // The key would stand alone in its year.
      if (other.year !== key.year || (dated && !isWithin(bounds, pointOf(other)))) continue
      used.add(other.day)
      days.push(other)
    }
    return days
  }
  return balanced(side(-1), side(1), random).flatMap((other) => writeDay(text, other, language) ?? []) // prettier-ignore
}

/** As many months on either side as one could take for another in the same season. */
const SEASON = 2

/** Other months of the year; of a neighbouring one only where there are too few. */
function otherMonths(text: string, bounds: Bounds, language: Language, random: Random): string[] {
  const month = monthIn(text, language)
  if (!month) return []
  const year = Number(YEAR.exec(text)?.[0] ?? NaN)
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
      if (!Number.isNaN(year) && !isWithin(bounds, { year: year + years, month: shifted + 1 }))
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
      return otherMonths(text, bounds, language, random)
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
