import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Messages } from '@/components/i18n'
import { Quiz } from '@/components/study/quiz/quiz'
import { now } from '@/lib/clock'
import { findOpenAttempt } from '@/lib/quiz/data'
import { loadStudyPage, type StudyPageProps } from '../_study'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('quiz'))('title'),
})

export default async function QuizPage(props: StudyPageProps) {
  const { viewer, ...page } = await loadStudyPage(props, 'quiz')
  const stored = await findOpenAttempt(viewer, page.set.id, now())
  return (
    <Messages of={['study', 'quiz', 'kinds']}>
      <Quiz {...page} stored={stored} />
    </Messages>
  )
}
