import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import type { ExamForecast } from '@/lib/review/exam'
import { loadProgress } from './data'
import type { ExamAsked } from './asked'
import { loadForecast } from './exam.data'
import type { Progress } from './progress'

export interface ProgressView {
  progress: Progress
  /** null: none was asked about. */
  exam: (ExamAsked & ExamForecast) | null
}

/**
 * All that the page of progress shows: three statements, and a fourth where an exam is asked about.
 * @param asked a day that is past, or more than two years away, is not answered
 */
export async function loadProgressPage(
  viewer: Viewer,
  now: Date,
  asked: ExamAsked | null,
): Promise<ProgressView> {
  const { parameters, ...progress } = await loadProgress(viewer, now)
  const ahead = asked && asked.day > progress.today && asked.day <= progress.today + FARTHEST_EXAM
  return {
    progress,
    exam: ahead ? { ...asked, ...(await loadForecast(viewer, now, asked, parameters)) } : null,
  }
}

/** Days: two years ahead is as far as an exam is planned. */
const FARTHEST_EXAM = 730
