import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Messages } from '@/components/i18n'
import { Learn } from '@/components/study/learn/learn'
import { loadStudyPage, type StudyPageProps } from '../_study'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('study'))('learn'),
})

export default async function LearnPage(props: StudyPageProps) {
  const { set, learner, asOf } = await loadStudyPage(props, 'learn')
  return (
    <Messages of={['study']}>
      <Learn set={set} learner={learner} asOf={asOf} />
    </Messages>
  )
}
