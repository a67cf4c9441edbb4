'use client'

import { useTranslations } from 'next-intl'
import type { StudyFact } from '@/lib/study/fact'
import { Button, ButtonLink } from '../../ui/button'
import { Notice } from '../../ui/notice'
import { editHref } from '../edit-href'

/** A fact was forgotten once too often: what it says, and what can be done about it. */
export function LeechNotice({ fact, onLeave }: { fact: StudyFact; onLeave: () => void }) {
  const t = useTranslations('study.leech')
  const edit = editHref(fact)
  return (
    <Notice tone="close" live className="mb-3">
      <p>
        {t.rich('forgotten', {
          sentence: fact.sentence,
          q: (words) => (
            <q lang={fact.language} className="font-serif">
              {words}
            </q>
          ),
        })}
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        {fact.readIn ? (
          <ButtonLink href={`/articles/${fact.readIn}#q-${fact.id}`} prefetch={false}>
            {t('read')}
          </ButtonLink>
        ) : null}
        {edit ? (
          <ButtonLink href={edit} prefetch={false}>
            {t('edit')}
          </ButtonLink>
        ) : null}
        <Button onClick={onLeave}>{t('leave')}</Button>
      </div>
    </Notice>
  )
}
