'use client'

import { Undo2 } from 'lucide'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { Origin } from '@/lib/review/evidence'
import type { Asking } from '@/lib/review/ladder'
import type { Question } from '@/lib/question/question'
import type { Learner, StudyFact } from '@/lib/study/fact'
import { Button } from '../../ui/button'
import { IconButton } from '../menu'
import { useMore } from '../more/use-more'
import { Stage } from '../stage'
import { useKeys } from '../use-keys'
import { LeechNotice } from './leech-notice'
import { Turn } from './turn'
import type { Sitting } from './use-sitting'
import { Icon } from '../../ui/icon'

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
  note?: ReactNode
  /** What is shown when nothing is left; `undo` still takes the last answer back. */
  end: (undo: ReactNode) => ReactNode
}) {
  const t = useTranslations('study')
  const { fact, undo } = sitting
  useKeys({
    z: undo ?? undefined,
    u: undo ?? undefined,
    '-': fact ? () => sitting.putAside('bury') : undefined,
  })
  const asking = fact && ask(fact)
  const about = asking && { fact, question: asking.question, onPutAside: sitting.putAside }
  const more = useMore(about, sitting.turn > 0)
  if (!fact || !asking) {
    return end(
      undo ? (
        <Button look="quiet" onClick={undo}>
          <Icon of={Undo2} size={18} />
          {t('undo')}
        </Button>
      ) : null,
    )
  }
  return (
    <Stage
      title={title}
      backHref={backHref}
      done={sitting.done}
      total={sitting.total}
      share={sitting.share}
      delivery={sitting.delivery}
      actions={
        <span className="-mr-2 flex">
          <IconButton label={t('undo')} disabled={!undo} onPress={() => undo?.()}>
            <Icon of={Undo2} size={20} />
          </IconButton>
          {more.button}
        </span>
      }
    >
      {note && sitting.turn === 0 ? (
        <div className="mx-auto mb-1 w-full max-w-measure text-sm text-soft">{note}</div>
      ) : null}
      {sitting.leech ? <LeechNotice fact={sitting.leech} onLeave={sitting.leaveLeech} /> : null}
      <div
        key={`${fact.id}:${sitting.turn}`}
        className="mx-auto flex w-full max-w-measure flex-1 flex-col"
      >
        <Turn fact={fact} asking={asking} learner={learner} origin={origin} sitting={sitting} />
      </div>
      {more.dialog}
    </Stage>
  )
}
