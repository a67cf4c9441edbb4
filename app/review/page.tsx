import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Messages } from '@/components/i18n'
import { Review } from '@/components/study/review/review'
import { examReviewHref, reviewHref } from '@/components/study/review/href'
import { getViewer } from '@/lib/account/session'
import { now } from '@/lib/clock'
import { loadExamReview, readAsked } from '@/lib/progress/exam.data'
import { loadDue } from '@/lib/study/data'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('review'))('title'),
})

interface Props {
  searchParams: Promise<{ set?: string | string[]; exam?: string | string[] }>
}

/**
 * What is due, over all sets, or in one (`?set=`); or what the forecast of an exam (`?exam=2026-06-12`) advises to go over,
 * due or not.
 */
export default async function ReviewPage({ searchParams }: Props) {
  const query = await searchParams
  const setId = z.uuid().safeParse(query.set).data
  const exam = readAsked(query)
  const viewer = await getViewer()
  if (!viewer)
    redirect(`/begin?to=${encodeURIComponent(exam ? examReviewHref(exam) : reviewHref(setId))}`)
  const due = exam ? await loadExamReview(viewer, now(), exam) : await loadDue(viewer, now(), setId)
  return (
    <Messages of={['study', 'review']}>
      <Review {...due} setId={setId} exam={exam ?? undefined} />
    </Messages>
  )
}
