'use client'

import { RotateCcw } from 'lucide'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { firstOpen, type Run } from '@/lib/quiz/run'
import type { Given } from '@/lib/review/sent'
import type { StudySet } from '@/lib/study/fact'
import { Button } from '../../ui/button'
import { Key } from '../../ui/key'
import type { Delivery } from '../journal/sender'
import { useMore } from '../more/use-more'
import { Asked } from '../question/asked'
import { Judgement } from '../question/judgement'
import { Stage } from '../stage'
import { useKeys } from '../use-keys'
import { Countdown } from './countdown'
import { Icon } from '../../ui/icon'

/** One question at a time, from the first that has no answer. */
export function QuizRun({
  set,
  run,
  feedback,
  secondsEach,
  delivery,
  onAnswer,
  onFinish,
  onRestart,
}: {
  set: StudySet
  run: Run
  feedback: 'each' | 'end'
  secondsEach: number | null
  delivery: Delivery
  onAnswer: (questionId: string, given: Given, durationMs: number) => void
  onFinish: () => void
  onRestart: () => void
}) {
  const t = useTranslations('quiz')
  const [place, setPlace] = useState(() => firstOpen(run))
  const [resumed] = useState(place > 0)
  const question = run.questions[place]
  const answered = question && run.answers[question.id]
  const fact = set.facts.find(({ id }) => id === question?.factId)

  const more = useMore(question && fact ? { question, fact } : null, place > 0)

  // When the question came on the screen: the time to answer counts from there.
  const shownAt = useRef(0)
  useEffect(() => {
    shownAt.current = performance.now()
  }, [place])

  const next = () => {
    if (place + 1 < run.questions.length) setPlace(place + 1)
    else onFinish()
  }
  const answer = (given: Given) => {
    if (!question || answered) return
    onAnswer(question.id, given, Math.round(performance.now() - shownAt.current))
    if (feedback === 'end' && place + 1 < run.questions.length) setPlace(place + 1)
  }
  // Without feedback, the last answer ends the run once it has been taken in.
  const complete = firstOpen(run) === run.questions.length
  useEffect(() => {
    if (feedback === 'end' && complete) onFinish()
  }, [feedback, complete, onFinish])

  useKeys({ Enter: answered ? next : undefined })
  if (!question || !fact) return null

  return (
    <Stage
      title={t('titleOf', { set: set.title })}
      backHref={`/sets/${set.id}`}
      done={Object.keys(run.answers).length}
      total={run.questions.length}
      delivery={delivery}
      actions={
        <>
          {secondsEach === null ? null : (
            <Countdown seconds={secondsEach * run.questions.length} onEnd={onFinish} />
          )}
          <span className="-mr-2 flex">{more.button} </span>
        </>
      }
    >
      <div
        key={question.id}
        className="mx-auto flex w-full max-w-measure flex-1 flex-col gap-6 pt-4 sm:pt-8"
      >
        {resumed && place === firstOpen(run) && !answered ? (
          <p className="-mb-2 flex items-center justify-between gap-3 text-sm text-soft">
            {t('resumed')}
            <Button look="quiet" onClick={onRestart}>
              <Icon of={RotateCcw} size={16} />
              {t('restart')}
            </Button>
          </p>
        ) : null}
        <Asked
          question={question}
          seed={run.attempt.seed}
          given={answered?.given}
          revealed={feedback === 'each'}
          onAnswer={answer}
        />
        {answered && feedback === 'each' ? (
          <>
            <Judgement question={question} fact={fact} verdict={answered.verdict} />
            <Next
              label={place + 1 < run.questions.length ? t('next') : t('finish')}
              onNext={next}
            />
          </>
        ) : null}
      </div>
      {more.dialog}
    </Stage>
  )
}

/** Takes the focus when it appears, so that Enter goes on; stays at the foot of the window, under the thumb. */
function Next({ label, onNext }: { label: string; onNext: () => void }) {
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => ref.current?.focus({ preventScroll: true }), [])
  return (
    <div className="sticky bottom-0 mt-auto bg-linear-to-t from-paper from-70% to-transparent pt-6 pb-2">
      <Button ref={ref} look="primary" size="large" className="w-full" onClick={onNext}>
        {label}
        <Key>↵</Key>
      </Button>
    </div>
  )
}
