import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import { ProgressPage } from '@/components/progress/progress-page'
import { getViewer } from '@/lib/account/session'
import { now } from '@/lib/clock'
import { loadForecast, loadProgress } from '@/lib/progress/data'
import { parseDay } from '@/lib/review/day'
import { countDue } from '@/lib/study/data'
import { redirect } from 'next/navigation'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('progress'))('title'),
})

interface Props {
  searchParams: Promise<{ exam?: string | string[]; set?: string | string[] }>
}

export default async function Progress({ searchParams }: Props) {
  const viewer = await getViewer()
  if (!viewer) redirect('/begin?to=%2Fprogress')
  const query = await searchParams
  const progress = await loadProgress(viewer, now())
  const day = typeof query.exam === 'string' ? parseDay(query.exam) : null
  const setId = z.uuid().safeParse(query.set).data
  const ahead = day !== null && day > progress.today && day <= progress.today + FARTHEST_EXAM
  const exam = ahead ? { day, setId, ...(await loadForecast(viewer, now(), day, setId)) } : null
  return <ProgressPage progress={progress} dueNow={await countDue(viewer, now())} exam={exam} />
}

/** Days: two years ahead is as far as an exam is planned. */
const FARTHEST_EXAM = 730
