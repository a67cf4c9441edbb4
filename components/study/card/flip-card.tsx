'use client'

import { useTranslations } from 'next-intl'
import type { StudyFact } from '@/lib/study/fact'
import { classes } from '../../ui/classes'
import { Key } from '../../ui/key'
import { Sentence } from '../question/sentence'

/** What a side says, and in which voice. */
interface Sides {
  front: string
  back: string
}

/** Recto and verso: the question and its answer, or turned round the answer and the fact it belongs to. */
export function sidesOf(fact: StudyFact, prompt: string, answer: string, reversed: boolean): Sides {
  return reversed ? { front: answer, back: fact.statement } : { front: prompt, back: answer }
}

/** A card that turns at a press anywhere on it, or by the space bar (see the page's keys). */
export function FlipCard({
  fact,
  sides,
  reversed,
  turned,
  onTurn,
}: {
  fact: StudyFact
  sides: Sides
  reversed: boolean
  turned: boolean
  onTurn: () => void
}) {
  const t = useTranslations('study.card')
  return (
    <div className="relative flex flex-1 flex-col perspective-[90rem]">
      <div
        key={turned ? 'verso' : 'recto'}
        className={classes(
          'flex min-h-72 flex-1 flex-col rounded-card border border-line bg-sheet p-6 shadow-lift sm:max-h-120 sm:p-9',
          turned && 'animate-turn',
        )}
      >
        <p lang={fact.language} className="eyebrow">
          {fact.context}
        </p>
        {reversed ? <p className="mt-1 text-sm text-accent">{t('reversed')}</p> : null}
        <div aria-live="polite" className="my-auto grid gap-5 py-6" lang={fact.language}>
          <p
            className={classes(
              'asked',
              turned ? 'text-base text-soft' : 'text-[1.5rem] sm:text-[1.8rem]',
            )}
          >
            {sides.front}
          </p>
          {turned ? (
            <>
              <p className="asked border-t border-line pt-5 text-[1.5rem] font-semibold sm:text-[1.8rem]">
                {sides.back}
              </p>
              <Sentence fact={fact} />
            </>
          ) : null}
        </div>
        {turned ? null : (
          <button
            type="button"
            onClick={onTurn}
            className="flex min-h-11 items-center justify-center gap-2 rounded-control text-accent after:absolute after:inset-0"
          >
            {t('turn')}
            <Key>{t('space')}</Key>
          </button>
        )}
      </div>
    </div>
  )
}
