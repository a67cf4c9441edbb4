'use client'

import { BellOff, EllipsisVertical, Sunrise, Undo2 } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import type { Origin } from '@/lib/review/evidence'
import type { Asking } from '@/lib/review/ladder'
import type { Question } from '@/lib/question/question'
import type { Learner, StudyFact } from '@/lib/study/fact'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Notice } from '../../ui/notice'
import { Fault } from '../fault/fault'
import { IconButton, MenuItem } from '../menu'
import { Stage } from '../stage'
import { useKeys } from '../use-keys'
import { Turn } from './turn'
import type { Sitting } from './use-sitting'

/** A sitting on the screen, until its end. */
export function SittingView({
  title,
  backHref,
  sitting,
  learner,
  origin,
  ask,
  note,
  end,
}: {
  title: string
  backHref: string
  sitting: Sitting
  learner: Learner
  origin: Origin
  /** In which form a fact is asked. */
  ask: (fact: StudyFact) => Asking<Question> | null
  /** Something to know before the first answer. */
  note?: string
  /** What is shown when nothing is left; `undo` still takes the last answer back. */
  end: (undo: ReactNode) => ReactNode
}) {
  const t = useTranslations('study')
  const [menu, setMenu] = useState(false)
  const { fact, undo } = sitting
  useKeys({
    z: undo ?? undefined,
    u: undo ?? undefined,
    '-': fact ? () => sitting.putAside('bury') : undefined,
  })
  const asking = fact && ask(fact)
  if (!fact || !asking) {
    return end(
      undo ? (
        <Button look="quiet" onClick={undo}>
          <Undo2 aria-hidden size={18} />
          {t('undo')}
        </Button>
      ) : null,
    )
  }
  const putAside = (kind: 'bury' | 'suspend') => {
    setMenu(false)
    sitting.putAside(kind)
  }
  return (
    <Stage
      title={title}
      backHref={backHref}
      done={sitting.done}
      total={sitting.total}
      delivery={sitting.delivery}
      actions={
        <span className="-mr-2 flex">
          <IconButton label={t('undo')} disabled={!undo} onPress={() => undo?.()}>
            <Undo2 aria-hidden size={20} />
          </IconButton>
          <IconButton label={t('more')} onPress={() => setMenu(true)}>
            <EllipsisVertical aria-hidden size={20} />
          </IconButton>
        </span>
      }
    >
      {note && sitting.turn === 0 ? <p className="mb-1 text-sm text-soft">{note}</p> : null}
      {sitting.leech ? (
        <Notice tone="close" live className="mb-3">
          {t('leech', { answer: sitting.leech.answer })}
        </Notice>
      ) : null}
      <div
        key={`${fact.id}:${sitting.turn}`}
        className="mx-auto flex w-full max-w-measure flex-1 flex-col"
      >
        <Turn fact={fact} asking={asking} learner={learner} origin={origin} sitting={sitting} />
      </div>
      <Dialog title={t('more')} open={menu} onClose={() => setMenu(false)}>
        <ul className="grid gap-2">
          <MenuItem
            Icon={Sunrise}
            label={t('bury')}
            hint={t('buryHint')}
            onPress={() => putAside('bury')}
          />
          <MenuItem
            Icon={BellOff}
            label={t('suspend')}
            hint={t('suspendHint')}
            onPress={() => putAside('suspend')}
          />
          <Fault key={fact.id} fact={fact} question={asking.question} />
        </ul>
        <h3 className="mt-5 mb-1 text-sm font-medium">{t('keys.title')}</h3>
        <p className="text-sm text-soft">{t('keys.text')}</p>
      </Dialog>
    </Stage>
  )
}
