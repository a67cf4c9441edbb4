'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { chooseQuestion } from '@/lib/review/ladder'
import { STATE } from '@/lib/review/memory'
import { partSiblings } from '@/lib/review/siblings'
import type { Sitting, StudyFact, StudySet } from '@/lib/study/fact'
import { ROUND_SIZE } from '@/lib/study/round'
import { LEARNING } from '@/lib/study/rules'
import { Button, ButtonLink } from '../../ui/button'
import { SittingEnd } from '../sitting/sitting-end'
import { SittingView } from '../sitting/sitting-view'
import { useSitting } from '../sitting/use-sitting'

/** New facts, a few at a time, in easier and harder forms, until each was recalled twice. */
export function Learn(props: Sitting & { set: StudySet }) {
  const fresh = partSiblings(props.set.facts.filter(isNew), ROUND_SIZE)
  const [round, setRound] = useState(0)
  const facts = fresh.slice(round * ROUND_SIZE, (round + 1) * ROUND_SIZE)
  const left = Math.max(0, fresh.length - (round + 1) * ROUND_SIZE)
  return (
    <Round key={round} {...props} facts={facts} left={left} onNext={() => setRound(round + 1)} />
  )
}

function Round({
  set,
  learner,
  asOf,
  facts,
  left,
  onNext,
}: Sitting & { set: StudySet; facts: readonly StudyFact[]; left: number; onNext: () => void }) {
  const t = useTranslations('study')
  const sitting = useSitting({ facts, learner, asOf }, LEARNING, (all) => all.filter(isNew))
  const backHref = `/sets/${set.id}`
  return (
    <SittingView
      title={t('learnOf', { set: set.title })}
      backHref={backHref}
      sitting={sitting}
      learner={learner}
      origin="learn"
      ask={({ memory, questions }) => chooseQuestion(memory, questions)}
      end={(undo) => (
        <SittingEnd
          delivery={sitting.delivery}
          eyebrow={set.title}
          title={
            sitting.done > 0 ? t('learnEnd.title', { count: sitting.done }) : t('learnEnd.nothing')
          }
          actions={
            <>
              {left > 0 ? (
                <Button look="primary" size="large" onClick={onNext}>
                  {t('learnEnd.more', { count: Math.min(left, ROUND_SIZE) })}
                </Button>
              ) : null}
              <ButtonLink look={left > 0 ? 'plain' : 'primary'} size="large" href={backHref}>
                {t('end.back')}
              </ButtonLink>
              {undo}
            </>
          }
        >
          {sitting.done > 0 ? t('learnEnd.text', { left }) : t('learnEnd.nothingText')}
        </SittingEnd>
      )}
    />
  )
}

const isNew = ({ memory, questions }: StudyFact) =>
  questions.length > 0 && !memory?.suspended && (!memory || memory.state < STATE.review)
