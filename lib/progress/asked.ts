import { isoDay } from '@/lib/review/day'

/** An exam that is asked about: on a learner's day, over one set or all that the learner studies. */
export interface ExamAsked {
  day: number
  setId?: string
}

/** Facts that are gone over before an exam in one sitting. */
export const EXAM_AT_ONCE = 50

/** To be put behind an address; `readAsked` reads it. */
export const askedQuery = ({ day, setId }: ExamAsked): string =>
  `exam=${isoDay(day)}${setId ? `&set=${setId}` : ''}`
