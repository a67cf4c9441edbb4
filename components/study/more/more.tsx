'use client'

import { useTranslations } from 'next-intl'
import type { Question } from '@/lib/question/question'
import type { StudyFact } from '@/lib/study/fact'
import { Dialog } from '../../ui/dialog'
import { Fault } from '../fault/fault'
import { MenuItem } from '../menu'

export interface MoreProps {
  fact: StudyFact
  question: Question
  open: boolean
  onClose: () => void
  /** Where facts can be put aside. */
  onPutAside?: (kind: 'bury' | 'suspend') => void
  /** Whether the keys of a sitting do something here. */
  keys?: boolean
}

/** What else can be done with the question on the screen. */
export default function More({
  fact,
  question,
  open,
  onClose,
  onPutAside,
  keys = true,
}: MoreProps) {
  const t = useTranslations('study')
  const putAside = (kind: 'bury' | 'suspend') => {
    onClose()
    onPutAside?.(kind)
  }
  return (
    <Dialog title={t('more')} open={open} onClose={onClose}>
      <ul className="grid gap-2">
        {onPutAside ? (
          <>
            <MenuItem label={t('bury')} hint={t('buryHint')} onPress={() => putAside('bury')} />
            <MenuItem
              label={t('suspend')}
              hint={t('suspendHint')}
              onPress={() => putAside('suspend')}
            />
          </>
        ) : null}
        <Fault key={question.id} fact={fact} question={question} />
      </ul>
      {onPutAside && keys ? (
        <>
          <h3 className="mt-5 mb-1 text-sm font-medium">{t('keys.title')}</h3>
          <p className="text-sm text-soft">{t('keys.text')}</p>
        </>
      ) : null}
    </Dialog>
  )
}
