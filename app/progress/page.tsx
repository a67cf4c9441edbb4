import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ProgressPage } from '@/components/progress/progress-page'
import { getViewer } from '@/lib/account/session'
import { now } from '@/lib/clock'
import { readAsked } from '@/lib/progress/exam.data'
import { loadProgressPage } from '@/lib/progress/page.data'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('progress'))('title'),
})

interface Props {
  searchParams: Promise<{ exam?: string | string[]; set?: string | string[] }>
}

export default async function Progress({ searchParams }: Props) {
  const viewer = await getViewer()
  if (!viewer) redirect('/begin?to=%2Fprogress')
  return <ProgressPage {...await loadProgressPage(viewer, now(), readAsked(await searchParams))} />
}
