import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Messages } from '@/components/i18n'
import { Match } from '@/components/study/match/match'
import { loadStudyPage, type StudyPageProps } from '../_study'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('match'))('title'),
})

export default async function MatchPage(props: StudyPageProps) {
  const { set, asOf } = await loadStudyPage(props, 'match')
  return (
    <Messages of={['study', 'match']}>
      <Match set={set} seed={asOf >>> 0} />
    </Messages>
  )
}
