import { isoDay } from '@/lib/review/day'

/** An exam that is asked about: on a learner's day, over one set or all that the learner studies. */
export interface ExamAsked {
  day: number
  setId?: string
}

/** Days: two years ahead is as far as an exam is planned. */
const FARTHEST_EXAM = 730

/** What is asked about; null also where the day is past, or more than two years away. */
export const aheadOf = (today: number, asked: ExamAsked | null): ExamAsked | null =>
  asked && asked.day > today && asked.day <= today + FARTHEST_EXAM ? asked : null

/** Facts that are gone over before an exam in one sitting. */
export const EXAM_AT_ONCE = 50

/** To be put behind an address; `readAsked` reads it. */
export const askedQuery = ({ day, setId }: ExamAsked): string =>
  `exam=${isoDay(day)}${setId ? `&set=${setId}` : ''}`
