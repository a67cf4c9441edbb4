'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import type { DueSitting } from '@/lib/study/fact'
import type { ExamAsked } from '@/lib/progress/asked'
import { examHref, reviewHref } from './href'
import { reviewOf } from '@/lib/study/asking'
import { freshen } from '@/lib/study/freshen'
import { nextOf, soonerOf, withinGoal } from '@/lib/study/next'
import { REVIEWING } from '@/lib/study/rules'
import { dayAt } from '@/lib/review/day'
import { isDue } from '@/lib/review/queue'
import { buttonClasses, ButtonLink } from '../../ui/button'
import { readKept, refreshKept } from '../device/kept-store'
import { SittingEnd } from '../sitting/sitting-end'
import { FormsChoice } from './forms-choice'
import { SittingView } from '../sitting/sitting-view'
import { useSitting } from '../sitting/use-sitting'

type Props = DueSitting & {
  setId?: string
  /** An exam that these facts are gone over for, due or not. */
  exam?: ExamAsked
  /** Keeps whether to ask by cards alone; without it there is no choice. */
  onCardsOnly?: (cardsOnly: boolean) => Promise<void>
}

/** What is due today, each fact in the form that its memory has grown to. */
export function Review({ left, portion, soon, next, setId, exam, onCardsOnly, ...start }: Props) {
  const { learner, asOf } = start
  const t = useTranslations('review')
  const [cardsOnly, setCardsOnly] = useState(learner.cardsOnly)
  const sitting = useSitting(
    start,
    REVIEWING,
    (from) => {
      if (exam) return from.filter(({ memory }) => !memory || memory.lastReview < asOf)
      const now = Date.now()
      const today = dayAt(now, learner.timeZone)
      return from.filter(({ memory }) => memory && isDue(memory, now, today))
    },
    (fact, kept) => (exam ? fact : freshen(fact, kept, asOf, Date.now())),
  )
  useEffect(() => {
    void readKept(learner.id).then((kept) => (kept && kept.asOf >= asOf ? kept : refreshKept()))
  }, [learner.id, asOf])
  const did = sitting.done > 0
  const today = dayAt(asOf, learner.timeZone)
  const coming = withinGoal(soonerOf(next, nextOf(sitting.answered(), today)), portion)
  return (
    <SittingView
      title={t(exam ? 'exam.title' : 'title')}
      backHref={exam ? examHref(exam) : setId ? `/sets/${setId}` : '/progress'}
      note={
        <>
          {left > 0 && start.facts.length > 0 ? (
            <p>{t('cut', { count: start.facts.length, left })}</p>
          ) : null}
          {onCardsOnly ? (
            <FormsChoice
              cardsOnly={cardsOnly}
              disabled={sitting.undo !== null}
              onChange={(wish) => {
                setCardsOnly(wish)
                // Without a network it holds for this sitting.
                void onCardsOnly(wish).then(refreshKept, () => undefined)
              }}
            />
          ) : null}
        </>
      }
      sitting={sitting}
      learner={learner}
      origin="review"
      ask={(fact) => reviewOf(fact, cardsOnly)}
      end={(undo) => (
        <SittingEnd
          delivery={sitting.delivery}
          title={
            did
              ? t('end.title', { count: sitting.done })
              : t(exam ? 'exam.nothing' : left > 0 ? 'enough' : 'nothing.title')
          }
          actions={
            <>
              {left > 0 ? (
                // A whole page load: what is due is asked from the server again.
                <a href={reviewHref(setId, true)} className={buttonClasses('primary', 'large')}>
                  {t('end.more', { count: Math.min(left, portion) })}
                </a>
              ) : null}
              {exam ? (
                <ButtonLink look="primary" size="large" href={examHref(exam)}>
                  {t('exam.again')}
                </ButtonLink>
              ) : null}
              <ButtonLink
                look={left > 0 || exam ? 'plain' : 'primary'}
                size="large"
                href="/progress"
              >
                {t('end.progress')}
              </ButtonLink>
              <ButtonLink size="large" href="/sets">
                {t('end.sets')}
              </ButtonLink>
              {undo}
            </>
          }
        >
          {exam
            ? t(did ? 'exam.done' : 'exam.nothingText')
            : left > 0
              ? t('end.left', { count: left })
              : soon && !did
                ? t('soon', { count: soon.count, minutes: Math.ceil((soon.at - asOf) / 60_000) })
                : coming
                  ? t('end.next', { count: coming.count, days: Math.max(1, coming.day - today) })
                  : t('nothing.text')}
        </SittingEnd>
      )}
    />
  )
}
