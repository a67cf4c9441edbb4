import type { CalendarPoint, Language, TimeExpression } from '@/lib/language/document'
import type { Random } from '@/lib/random'
import { isWithin, type Bounds } from './bounds'
import { YEAR, daysFrom, isFeast, monthIn, writeDay, type Day } from './calendar'
import { suited, WANTED } from './rank'

/** A year for days that have none: any that is no leap year does. */
const SOME_YEAR = 2001
/** Days from one to another that lies in the same month rather than the next. */
const CLOSE = 9
const FAR = 34

const pointOf = ({ year, month, day }: Day): CalendarPoint => ({ year, month: month + 1, day })

/** Days of other weeks, none of them a feast, one of them of the key's month; near ones where the article's month is told above. */
export function otherDays(
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
  // The key would stand alone in its year.
  const inside = (other: Day): boolean => other.year === key.year && (!dated || isWithin(bounds, pointOf(other))) // prettier-ignore
  /** Days between the key and a bound, at most a year's. */
  const room = (sign: 1 | -1): number => [365, 120, 90, 60, 45, 30, 20, 15, 10, 8, 6, 5, 4, 3, 2, 1].find((days) => inside(daysFrom(key, sign * days))) ?? 0 // prettier-ignore
  const used = new Set([day])
  const taken: Day[] = [key]
  const side = (sign: 1 | -1): Day[] => {
    const days: Day[] = []
    let reach = 0
    // The nearest of three in what room there is.
    const most = Math.min(near ? 5 : FAR, room(sign) / WANTED)
    for (let tries = 0; tries < 12 && days.length < WANTED + 1; tries++) {
      // A day more or less is no other answer; the first is of the same month where there is room.
      reach += Math.max(2, Math.round((days.length === 0 ? Math.min(most, CLOSE) : most) * (0.2 + 0.8 * random()))) // prettier-ignore
      const other = daysFrom(key, sign * reach)
      // The same weekday each time, or the same day of another month, looks made.
      if (reach % 7 === 0 || isFeast(other) || used.has(other.day) || !inside(other)) continue
      // *4 September* and *14 September* look alike.
      if (taken.some((one) => one.month === other.month && Math.abs(one.day - other.day) === 10))
        continue
      used.add(other.day)
      taken.push(other)
      days.push(other)
    }
    return days
  }
  const [lower, higher] = [side(-1), side(1)]
  const isShared = (three: readonly Day[]): boolean => three.some(({ month }) => month === key.month) // prettier-ignore
  return suited(lower, higher, isShared, random).flatMap((other) => writeDay(text, other, language) ?? []) // prettier-ignore
}
