'use client'

import { ArrowDown, ArrowUp, Check } from 'lucide'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Language } from '@/lib/language/document'
import { Button } from '../../ui/button'
import { classes } from '../../ui/classes'
import { Icon } from '../../ui/icon'

/** Pieces to put in order: each is moved by its two buttons, or by the arrow keys while one of them has the focus. */
export function Ordering({
  pieces,
  language,
  given,
  answer,
  onAnswer,
}: {
  pieces: readonly string[]
  language: Language
  given?: readonly string[]
  answer?: readonly string[]
  onAnswer: (given: string[]) => void
}) {
  const t = useTranslations('study')
  const [order, setOrder] = useState(() => [...pieces])
  const open = given === undefined
  const shown = given ?? order
  const move = (from: number, to: number) => {
    if (to < 0 || to >= order.length) return
    setOrder((current) => {
      const next = [...current]
      const [piece] = next.splice(from, 1)
      if (piece !== undefined) next.splice(to, 0, piece)
      return next
    })
  }
  return (
    <div className="grid gap-3">
      <ol className="grid gap-2">
        {shown.map((piece, i) => {
          const right = answer && answer[i] === piece
          return (
            <li
              key={piece}
              className={classes(
                'flex min-h-13 items-center gap-2 rounded-card border bg-sheet py-1 pr-1 pl-4',
                !answer && 'border-edge/50',
                answer && (right ? 'border-correct bg-correct-wash' : 'border-wrong bg-wrong-wash'),
              )}
            >
              <span className="text-faint tabular-nums">{i + 1}</span>
              <span lang={language} className="asked min-w-0 flex-1 text-[1.05rem]">
                {piece}
              </span>
              {right ? (
                <Icon of={Check} label={t('rightOne')} className="mr-3 text-correct" />
              ) : null}
              {open ? (
                <Movers
                  piece={piece}
                  place={i}
                  last={order.length - 1}
                  onMove={(to) => move(i, to)}
                />
              ) : null}
            </li>
          )
        })}
      </ol>
      {open ? (
        <Button look="primary" size="large" onClick={() => onAnswer(order)}>
          {t('answer')}
        </Button>
      ) : null}
    </div>
  )
}

function Movers({
  piece,
  place,
  last,
  onMove,
}: {
  piece: string
  place: number
  last: number
  onMove: (to: number) => void
}) {
  const t = useTranslations('study')
  const button = 'grid size-11 place-items-center rounded-control text-soft hover:bg-wash hover:text-accent aria-disabled:opacity-30' // prettier-ignore
  const byKey = (event: { key: string; preventDefault: () => void }) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (step === undefined) return
    event.preventDefault()
    onMove(place + step)
  }
  return (
    <span className="flex">
      <button
        type="button"
        aria-label={t('moveUp', { piece })}
        aria-disabled={place === 0}
        onClick={() => onMove(place - 1)}
        onKeyDown={byKey}
        className={button}
      >
        <Icon of={ArrowUp} size={18} />
      </button>
      <button
        type="button"
        aria-label={t('moveDown', { piece })}
        aria-disabled={place === last}
        onClick={() => onMove(place + 1)}
        onKeyDown={byKey}
        className={button}
      >
        <Icon of={ArrowDown} size={18} />
      </button>
    </span>
  )
}
