'use client'

import { useFormatter, useTranslations } from 'next-intl'
import { useEffect, useRef } from 'react'
import type { Dated } from '@/lib/article/article'
import { TextField } from '../ui/field'
import { Notice } from '../ui/notice'
import { SubmitButton } from '../ui/submit-button'
import { useReachedAction } from '../ui/use-reached-action'

export type DateState = { reason: Extract<Dated, { ok: false }>['reason'] | 'unreachable' } | null

/** When an article was published; its owner can say so, or correct it. */
export function ArticleDate({
  articleId,
  date,
  dates,
  open,
  onDate,
}: {
  articleId: string
  /** `YYYY-MM-DD` */
  date: string | null
  /** The days that an article may be of, both included. Absent: it is somebody else's. */
  dates?: { min: string; max: string }
  /** Whether one has come here to give it. */
  open: boolean
  onDate(state: DateState, form: FormData): Promise<DateState>
}) {
  const t = useTranslations('article.date')
  const format = useFormatter()
  const [state, action] = useReachedAction<DateState>(onDate, null, () => ({
    reason: 'unreachable',
  }))
  const field = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open || state) field.current?.querySelector('input')?.focus()
  }, [open, state])
  const told = date
    ? t('of', {
        date: format.dateTime(new Date(date), { dateStyle: 'long', timeZone: 'UTC' }),
      })
    : null
  if (!dates) return told ? <p className="mb-6 text-sm text-soft">{told}</p> : null
  return (
    // Another date closes it.
    <details key={date} open={open} className="-mt-2 mb-4">
      <summary className="py-2 text-sm text-soft hover:text-accent">{told ?? t('give')}</summary>
      <form
        action={action}
        className="mt-3 flex flex-col items-start gap-4 rounded-card border border-line bg-sheet p-4"
      >
        <input type="hidden" name="id" value={articleId} />
        {state ? (
          <Notice key={JSON.stringify(state)} tone="wrong" live>
            {t(`problems.${state.reason}`)}
          </Notice>
        ) : null}
        <div ref={field}>
          <TextField
            type="date"
            name="date"
            label={t('label')}
            hint={t('hint')}
            defaultValue={date ?? ''}
            {...dates}
          />
        </div>
        <SubmitButton look="plain" pendingLabel={t('saving')}>
          {t('save')}
        </SubmitButton>
      </form>
    </details>
  )
}
