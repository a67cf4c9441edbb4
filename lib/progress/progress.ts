import type { Language } from '@/lib/language/document'
import type { PastRating } from '@/lib/review/history'
import type { CalibrationTally, DayTally } from '@/lib/review/tally'

/** What a learner's progress page is drawn from: sums, never the log. Days are learner's days (lib/review/day.ts). */
export interface Progress {
  today: number
  timeZone: string
  /** What can be reviewed at once. */
  dueNow: number
  desiredRetention: number
  dailyGoal: number
  days: ReadonlyMap<number, DayTally>
  bins: ReadonlyMap<number, CalibrationTally>
  /** Facts that fall due, by day; overdue days are in it as they are. */
  due: ReadonlyMap<number, number>
  facts: FactCounts
  /** Facts by how long they last, in the order of STRENGTHS. */
  strength: number[]
  /** Those studied last, the newest first. */
  sets: Strength[]
  articles: Strength[]
  hardest: HardFact[]
}

export interface FactCounts {
  /** In their first steps. */
  learning: number
  /** Those that left them once; what was forgotten since and is relearned is among them. */
  learned: number
  suspended: number
  /** How many of the learned would be recalled today, by FSRS. */
  remembered: number
}

/** A set or an article, and how much of it the learner remembers. */
export interface Strength {
  id: string
  title: string
  /** Whether the learner made it. */
  own: boolean
  /** Facts in it, and how many of them have been learned. */
  facts: number
  learned: number
  /** Of the learned, the share that would be recalled today (0–1); null while none is learned. */
  recall: number | null
  /** The learned by how long they last, in the order of STRENGTHS. */
  strength: number[]
  /** Reviews of its learned facts on a later day, and those recalled: what retention is measured on. */
  tested: number
  recalled: number
  /** How many of a large set's facts this was reckoned from; null: all of them. */
  estimatedFrom?: number | null
}

export interface HardFact {
  id: string
  statement: string
  answer: string
  language: Language
  lapses: number
  reps: number
  suspended: boolean
  /** An article of the viewer's own that says it, and a set of theirs in whose studio it is reworded. */
  articleId: string | null
  editedIn: string | null
  /** A set in which the viewer may read the text that says it. */
  readIn: string | null
  /** Its last ratings, the oldest first. */
  history: PastRating[]
}

/** The days from `from` to `to`, both included, with blanks where nothing was done. */
export function daysBetween(
  days: ReadonlyMap<number, DayTally>,
  from: number,
  to: number,
): (DayTally & { day: number })[] {
  return Array.from({ length: to - from + 1 }, (_, i) => {
    const day = from + i
    return { day, ...(days.get(day) ?? NOTHING) }
  })
}

const NOTHING: DayTally = {
  reviews: 0,
  tested: 0,
  recalled: 0,
  learned: 0,
  lapsed: 0,
  durationMs: 0,
}

/** The sum of several days. */
export function sumOf(days: Iterable<DayTally>): DayTally {
  const sum = { ...NOTHING }
  for (const day of days) {
    for (const key of Object.keys(NOTHING) as (keyof DayTally)[]) sum[key] += day[key]
  }
  return sum
}

/** Weeks of seven days that end at `to`, the oldest first. */
export function weeksUntil(days: ReadonlyMap<number, DayTally>, to: number, count: number) {
  return Array.from({ length: count }, (_, i) => {
    const last = to - 7 * (count - 1 - i)
    return { from: last - 6, to: last, ...sumOf(daysBetween(days, last - 6, last)) }
  })
}
