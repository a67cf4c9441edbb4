import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import type { ExamForecast } from '@/lib/review/exam'
import { loadProgress } from './data'
import { aheadOf, type ExamAsked } from './asked'
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
  const ahead = aheadOf(progress.today, asked)
  return {
    progress,
    exam: ahead ? { ...ahead, ...(await loadForecast(viewer, now, ahead, parameters)) } : null,
  }
}
