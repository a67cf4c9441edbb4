'use client'

import { RotateCcw, Undo2 } from 'lucide'
import { useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import { endOf, firstOpen, wishesOf } from '@/lib/quiz/run'
import { mayContest } from '@/lib/review/judge'
import type { StudySet } from '@/lib/study/fact'
import { Button } from '../../ui/button'
import { Key } from '../../ui/key'
import { IconButton } from '../menu'
import { useMore } from '../more/use-more'
import { Asked } from '../question/asked'
import { Judgement } from '../question/judgement'
import { Stage } from '../stage'
import { useKeys } from '../use-keys'
import { Countdown } from './countdown'
import { Icon } from '../../ui/icon'
import type { OnScreen, QuizState } from './use-quiz'

/** One question at a time, from the first that has no answer. */
export function QuizRun({
  set,
  asOf,
  shown,
  quiz,
}: {
  set: StudySet
  asOf: number
  shown: OnScreen
  quiz: QuizState
}) {
  const t = useTranslations('quiz')
  const says = useTranslations('study')
  const { run, place, resumedAt } = shown
  const { undo } = quiz
  const question = run.questions[place]
  const answered = question && run.answers[question.id]
  const fact = set.facts.find(({ id }) => id === question?.factId)
  const correcting = wishesOf(run.attempt).feedback === 'each'
  const until = endOf(run.attempt)

  const about = question &&
    fact && {
      question,
      fact,
      onPutAside: (kind: 'bury' | 'suspend') => quiz.putAside(question, kind),
    }
  const more = useMore(about ?? null, place > 0)

  // When the question came on the screen: the time to answer counts from there.
  const shownAt = useRef(0)
  useEffect(() => {
    shownAt.current = performance.now()
  }, [question?.id])

  useKeys({
    Enter: answered ? quiz.next : undefined,
    z: undo ?? undefined,
    u: undo ?? undefined,
    '-': question ? () => quiz.putAside(question, 'bury') : undefined,
  })
  if (!question || !fact) return null

  return (
    <Stage
      title={t('titleOf', { set: set.title })}
      backHref={`/sets/${set.id}`}
      done={Object.keys(run.answers).length}
      total={run.questions.length}
      delivery={quiz.delivery}
      actions={
        <>
          {until === null ? null : <Countdown until={until} asOf={asOf} onEnd={quiz.finish} />}
          <span className="-mr-2 flex">
            <IconButton label={says('undo')} disabled={!undo} onPress={() => undo?.()}>
              <Icon of={Undo2} size={20} />
            </IconButton>
            {more.button}
          </span>
        </>
      }
    >
      <div
        key={question.id}
        className="mx-auto flex w-full max-w-measure flex-1 flex-col gap-6 pt-4 sm:pt-8"
      >
        {resumedAt === place && !answered ? (
          <p className="-mb-2 flex items-center justify-between gap-3 text-sm text-soft">
            {t('resumed')}
            <Button look="quiet" onClick={quiz.restart}>
              <Icon of={RotateCcw} size={16} />
              {t('restart')}
            </Button>
          </p>
        ) : null}
        <Asked
          question={question}
          seed={run.attempt.seed}
          given={answered?.given}
          revealed={correcting}
          onAnswer={(given) =>
            quiz.answer(question, given, Math.round(performance.now() - shownAt.current))
          }
        />
        {answered && correcting ? (
          <>
            <Judgement
              question={question}
              fact={fact}
              given={answered.given}
              grade={quiz.grade}
              verdict={answered.verdict}
            />
            {mayContest(question, answered.given, answered.verdict) ? (
              <Button
                look="quiet"
                className="justify-self-start"
                onClick={() => quiz.contest(question)}
              >
                {says('iWasRight')}
              </Button>
            ) : null}
            <Next
              label={firstOpen(run) < run.questions.length ? t('next') : t('finish')}
              onNext={quiz.next}
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
