import { askedQuery, type ExamAsked } from '@/lib/progress/asked'

/** The address of what is due, over all sets or in one. */
export const reviewHref = (setId?: string): string => (setId ? `/review?set=${setId}` : '/review')

/** The address of what an exam's forecast advises to go over. */
export const examReviewHref = (asked: ExamAsked): string => `/review?${askedQuery(asked)}`

/** The address of an exam's forecast. */
export const examHref = (asked: ExamAsked): string => `/progress?${askedQuery(asked)}#exam`
