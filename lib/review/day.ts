/**
 * The learner's day: in the learner's time zone, ending at 4 in the morning.
 * A day is an integer, days since 1970-01-01, so that days are subtracted and never summed up from hours:
 * a day with a clock change has 23 or 25 hours and is still one day.
 */

const DAY_MS = 86_400_000
/** The hour at which the learner's day ends. */
export const DAY_ENDS_AT = 4

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    formats.set(timeZone, format)
  }
  return format
}

/** What the clock on the wall shows at `instant` (ms), read as if it were UTC (ms, whole seconds). */
function wallClock(instant: number, timeZone: string): number {
  const part: Record<string, number> = {}
  for (const { type, value } of formatOf(timeZone).formatToParts(instant)) {
    if (type !== 'literal') part[type] = Number(value)
  }
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/**
 * The learner's day at an instant (ms since 1970).
 * @param timeZone an IANA name
 * @throws RangeError for a name that is none (see {@link isTimeZone})
 */
export function dayAt(instant: number, timeZone: string): number {
  return Math.floor((wallClock(instant, timeZone) - DAY_ENDS_AT * 3_600_000) / DAY_MS)
}

/** The first instant (ms) of a learner's day: the earliest one that {@link dayAt} puts in it. */
export function startOfDay(day: number, timeZone: string): number {
  return instantAt(day, DAY_ENDS_AT, timeZone)
}

/**
 * The first instant (ms) of a calendar day at which the clock on the wall shows this hour or, where the clocks skip it,
 * a later one.
 */
export function instantAt(calendarDay: number, hour: number, timeZone: string): number {
  const wall = calendarDay * DAY_MS + hour * 3_600_000
  // The offset is that of an instant near the one sought; two steps settle it on both sides of a clock change.
  let instant = wall
  for (let step = 0; step < 2; step++) instant -= wallClock(instant, timeZone) - wall
  // Where the clocks are put back the hour comes twice: the first counts.
  for (const back of [3_600_000, 1_800_000]) {
    if (wallClock(instant - back, timeZone) >= wall) instant -= back
  }
  // A zone that skips the hour (or the whole day) comes to it later than the wall clock says.
  while (wallClock(instant, timeZone) < wall) instant += 900_000
  return instant
}

/** Midnight UTC of a day: how a day is stored. */
export function dateOfDay(day: number): Date {
  return new Date(day * DAY_MS)
}

/** The day that {@link dateOfDay} stored, or the calendar day of any instant in UTC (ms). */
export function dayOfDate(date: Date | number): number {
  return Math.floor(Number(date) / DAY_MS)
}

/** `2026-06-12` */
export function isoDay(day: number): string {
  return dateOfDay(day).toISOString().slice(0, 10)
}

/** The day written as `2026-06-12`, or null for anything else, 31 February among it. */
export function parseDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const instant = Date.parse(`${text}T00:00:00Z`)
  if (Number.isNaN(instant)) return null
  const day = dayOfDate(instant)
  return isoDay(day) === text ? day : null
}

/** Monday 0 … Sunday 6. 1970-01-01 was a Thursday. */
export function weekday(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

export function isTimeZone(name: string): boolean {
  try {
    formatOf(name)
    return true
  } catch {
    return false
  }
}
