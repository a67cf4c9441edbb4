import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Messages } from '@/components/i18n'
import { Review } from '@/components/study/review/review'
import { examReviewHref, reviewHref } from '@/components/study/review/href'
import { getViewer } from '@/lib/account/session'
import { now } from '@/lib/clock'
import { aheadOf } from '@/lib/progress/asked'
import { loadExamReview, readAsked } from '@/lib/progress/exam.data'
import { dayAt } from '@/lib/review/day'
import { loadDue } from '@/lib/study/due.data'
import { chooseCardsOnly } from './actions'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('review'))('title'),
})

interface Props {
  searchParams: Promise<Record<'set' | 'exam' | 'more', string | string[] | undefined>>
}

/**
 * What is due, over all sets, or in one (`?set=`); another portion of it (`?more=1`); or what the forecast of an exam
 * (`?exam=2026-06-12`, a day to come) advises to go over, due or not.
 */
export default async function ReviewPage({ searchParams }: Props) {
  const query = await searchParams
  const setId = z.uuid().safeParse(query.set).data
  const more = query.more === '1'
  const asked = readAsked(query)
  const viewer = await getViewer()
  if (!viewer) {
    const to = asked ? examReviewHref(asked) : reviewHref(setId, more)
    redirect(`/begin?to=${encodeURIComponent(to)}`)
  }
  const exam = aheadOf(dayAt(now().getTime(), viewer.timeZone), asked)
  const due = exam
    ? await loadExamReview(viewer, now(), exam)
    : await loadDue(viewer, now(), { setId, more })
  return (
    <Messages of={['study', 'review']}>
      <Review {...due} setId={setId} exam={exam ?? undefined} onCardsOnly={chooseCardsOnly} />
    </Messages>
  )
}
