'use client'

import { useLocale, useTranslations } from 'next-intl'
import type { Given, Verdict } from '@/lib/question/grade/grade-by'
import type { Question } from '@/lib/question/question'
import type { Grader } from '@/lib/review/judge'
import type { StudyFact } from '@/lib/study/fact'
import { Notice } from '../../ui/notice'
import { Sentence } from './sentence'

/** On a small screen the sentence would be below the fold, and it is what one learns from. */
const bringIntoSight = (element: HTMLElement | null) => {
  void element?.scrollIntoView({ block: 'nearest' })
}

/**
 * Right or wrong, what was forgiven (accents, a slip, other words), what would have been right, and the sentence that says so.
 * @param verdict as it is shown: *close* also for what the learner says was right
 */
export function Judgement({
  question,
  fact,
  given,
  grade,
  verdict,
}: {
  question: Question
  fact: StudyFact
  given: Given
  grade: Grader
  verdict: Verdict
}) {
  const t = useTranslations('study')
  const locale = useLocale() === 'fr' ? 'fr' : 'en'
  const own = grade(given, question)
  const forgiven = own.verdict === verdict && verdict !== 'wrong' && own.why.code !== 'exact'
  return (
    <div ref={bringIntoSight} className="grid animate-settle gap-4">
      <Notice tone={verdict} live>
        <strong className="font-semibold">
          {forgiven ? own.why.message[locale] : t(`verdict.${verdict}`)}
        </strong>
        {verdict === 'right' || forgiven ? null : <RightAnswer question={question} />}
      </Notice>
      <Sentence fact={fact} />
    </div>
  )
}

function RightAnswer({ question }: { question: Question }) {
  const t = useTranslations('study')
  if (question.kind === 'true-false') {
    if (!question.correction) return null
    return (
      <>
        {' '}
        <RightWords words={question.correction} language={question.language} />
      </>
    )
  }
  // Where pieces were to be placed, each shows its place by itself.
  if (question.kind === 'ordering' || question.kind === 'matching') return null
  return (
    <>
      {' '}
      {t('rightAnswer')} <RightWords words={question.answer} language={question.language} />
    </>
  )
}

function RightWords({ words, language }: { words: string; language: string }) {
  return (
    <span lang={language} className="asked font-medium">
      {words}
    </span>
  )
}
