'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { hash } from '@/lib/random'
import { dayAt } from '@/lib/review/day'
import type { Origin } from '@/lib/review/evidence'
import type { Rating } from '@/lib/review/event'
import { judge, mayContest, verdictShown, type Judged } from '@/lib/review/judge'
import type { Asking } from '@/lib/review/ladder'
import { wishing } from '@/lib/review/memory'
import { intervalOf, previewRatings, rate } from '@/lib/review/schedule'
import type { Given } from '@/lib/review/sent'
import type { Learner, StudyFact } from '@/lib/study/fact'
import type { Question } from '@/lib/question/question'
import { Button } from '../../ui/button'
import { Key } from '../../ui/key'
import { FlipCard, sidesOf } from '../card/flip-card'
import { Ratings } from '../card/ratings'
import { Asked } from '../question/asked'
import { Judgement } from '../question/judgement'
import { useIntervalText } from '../use-interval-text'
import { useKeys } from '../use-keys'
import type { Sitting } from './use-sitting'

interface TurnProps {
  fact: StudyFact
  asking: Asking<Question>
  learner: Learner
  origin: Origin
  sitting: Sitting
}

/** One fact, once: as a card to be turned, or as a question to be answered. */
export function Turn(props: TurnProps) {
  return props.asking.question.kind === 'flashcard' ? (
    <CardTurn {...props} />
  ) : (
    <QuestionTurn {...props} />
  )
}

/** ms since the turn came on the screen. */
function useTimer(): () => number {
  const shownAt = useRef(0)
  useEffect(() => {
    shownAt.current = performance.now()
  }, [])
  return () => Math.round(performance.now() - shownAt.current)
}

/** The fact, and when its turn came. */
function useMoment(fact: StudyFact, { timeZone }: Learner) {
  const [reviewedAt] = useState(() => Date.now())
  return { factId: fact.id, reviewedAt, day: dayAt(reviewedAt, timeZone) }
}

function CardTurn({ fact, asking, learner, origin, sitting }: TurnProps) {
  const [turned, setTurned] = useState(false)
  const elapsed = useTimer()
  const { question, reversed } = asking
  const answer = question.kind === 'flashcard' ? question.answer : fact.answer
  const moment = useMoment(fact, learner)
  const intervals = previewRatings(fact.memory, moment, wishing(learner.parameters, fact.wish))
  const rate = (rating: Rating) =>
    sitting.rate(
      {
        kind: 'rating',
        factId: fact.id,
        form: reversed ? 'reverse' : 'flashcard',
        origin,
        durationMs: elapsed(),
        rating,
      },
      rating > 1,
    )
  const turn = () => setTurned(true)
  useKeys(turned ? { ' ': () => rate(3), Enter: () => rate(3) } : { ' ': turn, Enter: turn })
  return (
    <>
      <FlipCard
        fact={fact}
        sides={sidesOf(fact, question.prompt, answer, reversed)}
        reversed={reversed}
        turned={turned}
        onTurn={turn}
      />
      <div className="sticky bottom-0 min-h-20 bg-paper pt-3 pb-2">
        {turned ? <Ratings intervals={intervals} onRate={rate} /> : null}
      </div>
    </>
  )
}

function QuestionTurn({ fact, asking, learner, origin, sitting }: TurnProps) {
  const t = useTranslations('study')
  const [answered, setAnswered] = useState<{ given: Given; judged: Judged; ms: number } | null>(null) // prettier-ignore
  const [contested, setContested] = useState(false)
  const elapsed = useTimer()
  const { question } = asking
  // The question as the set holds it has its word bank; asked without it, the log has to know.
  const typed =
    question.kind === 'cloze' && !question.choices
      ? fact.questions.some(({ id, ...whole }) => id === question.id && 'choices' in whole)
      : false
  const record = (given: Given, durationMs: number, contest: boolean) => {
    const answer = { given, durationMs, typed, contested: contest }
    const judged = judge(sitting.grade, question, answer)
    sitting.answer(
      { kind: 'answer', factId: fact.id, questionId: question.id, origin, ...answer },
      judged.rating > 1,
    )
    setAnswered({ given, judged, ms: durationMs })
  }
  const contest = () => {
    if (!answered) return
    setContested(true)
    record(answered.given, answered.ms, true)
  }
  const canContest = answered && mayContest(question, answered.given, answered.judged.verdict)
  return (
    <div className="flex flex-1 flex-col gap-6 pt-4">
      <Asked
        question={question}
        seed={hash(`${fact.id}:${fact.memory?.reps ?? 0}`)}
        given={answered?.given}
        revealed
        onAnswer={(given) => !answered && record(given, elapsed(), false)}
      />
      {answered ? (
        <>
          <Judgement
            question={question}
            fact={fact}
            given={answered.given}
            grade={sitting.grade}
            verdict={verdictShown(answered.judged.verdict, contested)}
          />
          {canContest && !contested ? (
            <Button look="quiet" className="justify-self-start" onClick={contest}>
              {t('iWasRight')}
            </Button>
          ) : null}
          <Next
            fact={fact}
            learner={learner}
            rating={answered.judged.rating}
            onNext={sitting.next}
          />
        </>
      ) : null}
    </div>
  )
}

function Next({
  fact,
  learner,
  rating,
  onNext,
}: {
  fact: StudyFact
  learner: Learner
  rating: Rating
  onNext: () => void
}) {
  const t = useTranslations('study')
  const intervalText = useIntervalText()
  const ref = useRef<HTMLButtonElement>(null)
  useEffect(() => ref.current?.focus({ preventScroll: true }), [])
  useKeys({ Enter: onNext, ' ': onNext })
  const moment = useMoment(fact, learner)
  const interval = intervalOf(
    rate(fact.memory, { ...moment, rating }, wishing(learner.parameters, fact.wish)),
  )
  return (
    <div className="sticky bottom-0 mt-auto bg-linear-to-t from-paper from-70% to-transparent pt-6 pb-2">
      <Button ref={ref} look="primary" size="large" className="w-full" onClick={onNext}>
        {t('next')}
        <Key>↵</Key>
      </Button>
      <p className="mt-1.5 text-center text-sm text-faint">
        {t('comesBack', { interval: intervalText(interval) })}
      </p>
    </div>
  )
}
