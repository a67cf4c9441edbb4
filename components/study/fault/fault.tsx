'use client'

import { useTranslations } from 'next-intl'
import { lazy, Suspense, useState } from 'react'
import type { Question } from '@/lib/question/question'
import type { StudyFact } from '@/lib/study/fact'
import { Notice } from '../../ui/notice'
import { editHref } from '../edit-href'
import { MenuItem, MenuLink } from '../menu'

const FlagForm = lazy(() => import('./flag-form').catch(() => ({ default: NeedsNetwork })))

function NeedsNetwork() {
  return <Notice tone="wrong">{useTranslations('study.fault')('failed')}</Notice>
}

/** What can be done about a question that is not right: mended by whoever may, told to its owner by others. */
export function Fault({ fact, question }: { fact: StudyFact; question: Question }) {
  const t = useTranslations('study.fault')
  const [telling, setTelling] = useState(false)
  const edit = editHref(fact)
  if (edit) {
    return <MenuLink label={t('edit')} hint={t('editHint')} href={edit} />
  }
  return telling ? (
    <li>
      <Suspense>
        <FlagForm questionId={question.id} />
      </Suspense>
    </li>
  ) : (
    <MenuItem label={t('flag')} hint={t('flagHint')} onPress={() => setTelling(true)} />
  )
}
