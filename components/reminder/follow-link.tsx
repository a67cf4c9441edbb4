'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState, useTransition } from 'react'
import type { LinkPurpose } from '@/lib/reminder/link'
import { Button, ButtonLink } from '../ui/button'
import { Notice } from '../ui/notice'

/**
 * Does at once what the link says: the click in the e-mail is the one click that it takes. The button is for a browser
 * without scripts or a try that failed.
 */
export function FollowLink({
  purpose,
  follow,
}: {
  purpose: LinkPurpose
  follow(): Promise<boolean>
}) {
  const t = useTranslations('reminder.page')
  const [state, setState] = useState<'open' | 'done' | 'failed'>('open')
  const [pending, startTransition] = useTransition()
  const begun = useRef(false)
  const go = () =>
    startTransition(async () => {
      const done = await follow().catch(() => false)
      setState(done ? 'done' : 'failed')
    })
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    go()
  })
  if (state === 'done') {
    return (
      <div className="flex flex-col items-start gap-5">
        <Notice tone="right" live>
          {t(`done.${purpose}`)}
        </Notice>
        <ButtonLink href="/settings#reminders">{t('settings')}</ButtonLink>
      </div>
    )
  }
  return (
    <form action={go} className="flex flex-col items-start gap-5">
      {state === 'failed' ? (
        <Notice tone="wrong" live>
          {t('failed')}
        </Notice>
      ) : null}
      <p>{t(`ask.${purpose}`)}</p>
      <Button type="submit" look="primary" aria-disabled={pending || undefined}>
        {t(`button.${purpose}`)}
      </Button>
    </form>
  )
}
