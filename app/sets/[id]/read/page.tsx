import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Messages } from '@/components/i18n'
import { Read } from '@/components/study/read/read'
import { loadOrNotFound } from '@/app/_edges/load'
import { now } from '@/lib/clock'
import { loadReading } from '@/lib/study/data'
import { viewerOf, type StudyPageProps } from '../_study'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('read'))('title'),
})

export default async function ReadPage(props: StudyPageProps) {
  const { viewer, id, token } = await viewerOf(props, 'read')
  const reading = await loadOrNotFound(() => loadReading(viewer, id, now(), token))
  return (
    <Messages of={['study', 'read']}>
      <Read {...reading} />
    </Messages>
  )
}
