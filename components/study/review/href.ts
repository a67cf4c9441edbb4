import { askedQuery, type ExamAsked } from '@/lib/progress/asked'

/**
 * The address of what is due, over all sets or in one.
 * @param more another portion, though that of the day is done
 */
export function reviewHref(setId?: string, more = false): string {
  const wishes = [...(setId ? [`set=${setId}`] : []), ...(more ? ['more=1'] : [])]
  return wishes.length > 0 ? `/review?${wishes.join('&')}` : '/review'
}

/** The address of what an exam's forecast advises to go over. */
export const examReviewHref = (asked: ExamAsked): string => `/review?${askedQuery(asked)}`

/** The address of an exam's forecast. */
export const examHref = (asked: ExamAsked): string => `/progress?${askedQuery(asked)}#exam`
