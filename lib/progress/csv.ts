import { isoDay } from '@/lib/review/day'
import type { Rating } from '@/lib/review/event'
import type { ExamForecast } from '@/lib/review/exam'
import type { Progress, Strength } from './progress'
import { STRENGTHS } from './strength'

type Cell = string | number | boolean | null

/** What can be had as a file; `facts` is made row by row (`factLine`). */
export const CSV_TABLES = ['days', 'due', 'calibration', 'strength', 'sets', 'articles', 'hardest', 'facts'] as const // prettier-ignore
export type CsvTable = (typeof CSV_TABLES)[number]

/**
 * A text that a spreadsheet would reckon as a formula gets an apostrophe before it, as spreadsheets write texts: what
 * others wrote must not run when a file is opened.
 */
const cell = (value: Cell): string => {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** One line of a file (RFC 4180), with its end. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(cell).join()}\r\n`

const minutes = (ms: number) => (ms / 60_000).toFixed(1)
const share = (value: number | null) => (value === null ? null : value.toFixed(4))

const DAY_COLUMNS = ['reviews', 'tested', 'recalled', 'learned', 'lapsed'] as const
const CLASS_NAMES = [...STRENGTHS.map((days) => `under_${days}_days`), 'longer']

const strengthTable = (places: readonly Strength[]): Cell[][] => [
  ['id', 'title', 'facts', 'learned', 'recall_today', 'tested', 'recalled', ...CLASS_NAMES],
  ...places.map((place): Cell[] => [
    place.id,
    place.title,
    place.facts,
    place.learned,
    share(place.recall),
    place.tested,
    place.recalled,
    ...place.strength,
  ]),
]

const RATING_NAMES: Record<Rating, string> = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' }

const tables: Record<Exclude<CsvTable, 'facts'>, (progress: Progress) => Cell[][]> = {
  days: ({ days }) => [
    ['day', ...DAY_COLUMNS, 'minutes'],
    ...[...days]
      .sort(([a], [b]) => a - b)
      .map(([day, tally]) => [isoDay(day), ...DAY_COLUMNS.map((column) => tally[column]), minutes(tally.durationMs)]), // prettier-ignore
  ],
  due: ({ due }) => [
    ['day', 'facts'],
    ...[...due].sort(([a], [b]) => a - b).map(([day, facts]) => [isoDay(day), facts]),
  ],
  calibration: ({ bins }) => [
    ['foreseen', 'recalled', 'tested'],
    ...[...bins]
      .sort(([a], [b]) => a - b)
      .map(([, { expected, recalled, tested }]) => [share(expected / tested), recalled, tested]),
  ],
  strength: ({ strength, facts }) => [
    ['learning', 'learned', 'suspended', 'remembered_today', ...CLASS_NAMES],
    [facts.learning, facts.learned, facts.suspended, facts.remembered.toFixed(1), ...strength],
  ],
  sets: ({ sets }) => strengthTable(sets),
  articles: ({ articles }) => strengthTable(articles),
  hardest: ({ hardest }) => [
    ['id', 'statement', 'answer', 'lapses', 'reviews', 'suspended', 'day', 'rating'],
    ...hardest.flatMap(
      (fact): Cell[][] =>
      fact.history.map(({ day, rating }) => [fact.id, fact.statement, fact.answer, fact.lapses, fact.reps, fact.suspended, isoDay(day), RATING_NAMES[rating]]), // prettier-ignore
    ),
  ],
}

/** One table of a learner's progress, with a line of names; they are those of the code, whatever the language. */
export const progressCsv = (table: Exclude<CsvTable, 'facts'>, progress: Progress): string =>
  tables[table](progress).map(csvLine).join('')

/**
 * The forecast of an exam, fact by fact, in the order in which they gain by being gone over on the day before.
 * @param words of the facts, by id
 */
export const examCsv = (
  { day, recalls }: Pick<ExamForecast, 'recalls'> & { day: number },
  words: ReadonlyMap<string, { statement: string; answer: string }>,
): string =>
  [
    ['day', 'id', 'statement', 'answer', 'expected_recall', 'gain_on_the_eve'],
    ...recalls.map(({ factId, recall, gain }) => {
      const { statement = '', answer = '' } = words.get(factId) ?? {}
      return [isoDay(day), factId, statement, answer, share(recall), share(gain)]
    }),
  ]
    .map(csvLine)
    .join('')

/** A fact with what is remembered of it. */
export interface FactRow {
  id: string
  statement: string
  answer: string
  state: number
  stability: number
  difficulty: number
  /** `2026-06-12` */
  due: string
  lastDay: string
  reps: number
  lapses: number
  tested: number
  recalled: number
  suspended: boolean
}

const STATES = ['new', 'learning', 'review', 'relearning']

export const FACT_COLUMNS = ['id', 'statement', 'answer', 'state', 'stability_days', 'difficulty', 'due', 'last_day', 'reviews', 'lapses', 'tested', 'recalled', 'suspended'] // prettier-ignore

export const factLine = (row: FactRow): string =>
  csvLine([
    row.id,
    row.statement,
    row.answer,
    STATES[row.state] ?? '',
    row.stability.toFixed(2),
    row.difficulty.toFixed(2),
    row.due,
    row.lastDay,
    row.reps,
    row.lapses,
    row.tested,
    row.recalled,
    row.suspended,
  ])
