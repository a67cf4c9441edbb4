'use client'

import { Flag, Pencil } from 'lucide-react'
import { useTranslations } from 'next-intl'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import type { Question } from '@/lib/question/question'
import type { StudyFact } from '@/lib/study/fact'
import { Notice } from '../../ui/notice'
import { MenuItem, MenuLink } from '../menu'

const FlagForm = dynamic(() => import('./flag-form').catch(() => ({ default: NeedsNetwork })), {
  ssr: false,
})

function NeedsNetwork() {
  return <Notice tone="wrong">{useTranslations('study.fault')('failed')}</Notice>
}

/** What can be done about a question that is not right: mended by whoever may, told to its owner by others. */
export function Fault({ fact, question }: { fact: StudyFact; question: Question }) {
  const t = useTranslations('study.fault')
  const [telling, setTelling] = useState(false)
  if (fact.editedIn) {
    return (
      <MenuLink
        Icon={Pencil}
        label={t('edit')}
        hint={t('editHint')}
        href={`/sets/${fact.editedIn}/edit?fact=${fact.id}`}
      />
    )
  }
  return telling ? (
    <li>
      <FlagForm questionId={question.id} />
    </li>
  ) : (
    <MenuItem Icon={Flag} label={t('flag')} hint={t('flagHint')} onPress={() => setTelling(true)} />
  )
}
