import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { Messages } from '@/components/i18n'
import { Review } from '@/components/study/review/review'
import { reviewHref } from '@/components/study/review/href'
import { getViewer } from '@/lib/account/session'
import { now } from '@/lib/clock'
import { loadDue } from '@/lib/study/data'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('review'))('title'),
})

interface Props {
  searchParams: Promise<{ set?: string | string[] }>
}

/** What is due, over all sets, or in one (`?set=`). */
export default async function ReviewPage({ searchParams }: Props) {
  const setId = z.uuid().safeParse((await searchParams).set).data
  const viewer = await getViewer()
  if (!viewer) redirect(`/begin?to=${encodeURIComponent(reviewHref(setId))}`)
  const due = await loadDue(viewer, now(), setId)
  return (
    <Messages of={['study', 'review']}>
      <Review {...due} setId={setId} />
    </Messages>
  )
}
