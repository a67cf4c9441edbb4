import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Messages } from '@/components/i18n'
import { Cards } from '@/components/study/cards/cards'
import { loadStudyPage, type StudyPageProps } from '../_study'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('study'))('cards'),
})

export default async function CardsPage(props: StudyPageProps) {
  const { set, learner, asOf } = await loadStudyPage(props, 'cards')
  return (
    <Messages of={['study']}>
      <Cards set={set} learner={learner} asOf={asOf} />
    </Messages>
  )
}
