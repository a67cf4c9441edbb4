'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { dayAt } from '@/lib/review/day'
import { isDue } from '@/lib/review/queue'
import type { Sitting, StudySet } from '@/lib/study/fact'
import { cardOf } from '@/lib/study/asking'
import { REVIEWING } from '@/lib/study/rules'
import { Button, ButtonLink } from '../../ui/button'
import { SittingEnd } from '../sitting/sitting-end'
import { SittingView } from '../sitting/sitting-view'
import { useSitting } from '../sitting/use-sitting'

/** The cards of a set: those that are new or due, in the set's order; or all of them, when one wishes. */
export function Cards(props: Sitting & { set: StudySet }) {
  const [all, setAll] = useState(false)
  return <Deck key={String(all)} {...props} all={all} onAll={() => setAll(true)} />
}

function Deck({
  set,
  learner,
  asOf,
  all,
  onAll,
}: Sitting & { set: StudySet; all: boolean; onAll: () => void }) {
  const t = useTranslations('study')
  const sitting = useSitting({ facts: set.facts, learner, asOf }, REVIEWING, (facts) => {
    const now = Date.now()
    const today = dayAt(now, learner.timeZone)
    const wanted = facts.filter(({ memory }) => all || !memory || isDue(memory, now, today))
    return wanted.filter((fact) => cardOf(fact) && !fact.memory?.suspended)
  })
  const backHref = `/sets/${set.id}`
  return (
    <SittingView
      title={t('cardsOf', { set: set.title })}
      backHref={backHref}
      sitting={sitting}
      learner={learner}
      origin="cards"
      ask={cardOf}
      end={(undo) => (
        <SittingEnd
          delivery={sitting.delivery}
          eyebrow={set.title}
          title={sitting.done > 0 ? t('end.title', { count: sitting.done }) : t('end.nothing')}
          actions={
            <>
              <ButtonLink look="primary" size="large" href={backHref}>
                {t('end.back')}
              </ButtonLink>
              <Button size="large" onClick={onAll}>
                {t('end.all')}
              </Button>
              {undo}
            </>
          }
        >
          {sitting.done > 0 ? t('end.text') : t('end.nothingText')}
        </SittingEnd>
      )}
    />
  )
}
