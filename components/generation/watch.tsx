'use client'

import { useTranslations } from 'next-intl'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { GenerationView } from '@/lib/generation/generation'
import { Notice } from '../ui/notice'
import { Progress } from '../ui/progress'
import { SubmitButton } from '../ui/submit-button'

const EVERY_MS = 600

/**
 * Shows how far a making has come, and lets it be stopped or begun again. Watching is all it does: the work goes on when
 * nobody watches.
 */
export function GenerationWatch({
  initial,
  onCancel,
  onRetry,
}: {
  initial: GenerationView
  onCancel(form: FormData): Promise<void>
  onRetry(form: FormData): Promise<void>
}) {
  const t = useTranslations('generation')
  const router = useRouter()
  const [seen, setSeen] = useState(initial)
  const [lost, setLost] = useState(false)
  // What a reload of the page brings is newer than what was seen here.
  const view = seen.id === initial.id && isUnderWay(initial) ? seen : initial
  const underWay = isUnderWay(view)

  useEffect(() => {
    if (!underWay) return
    const stop = new AbortController()
    const look = async () => {
      const answer = await fetch(`/api/generations/${initial.id}`, { signal: stop.signal })
      if (!answer.ok) throw new Error(String(answer.status))
      const next = (await answer.json()) as GenerationView
      setLost(false)
      setSeen(next)
      if (!isUnderWay(next)) router.refresh()
    }
    const timer = setInterval(() => {
      look().catch(() => {
        if (!stop.signal.aborted) setLost(true)
      })
    }, EVERY_MS)
    return () => {
      clearInterval(timer)
      stop.abort()
    }
  }, [underWay, initial.id, router])

  if (view.status === 'done') return null
  if (view.status === 'failed' || view.status === 'cancelled') {
    return (
      <div className="flex flex-col items-start gap-4">
        <Notice tone={view.status === 'failed' ? 'wrong' : 'info'} live>
          {view.status === 'failed' ? t(`failed.${view.error ?? 'crashed'}`) : t('cancelled')}
        </Notice>
        <form action={onRetry}>
          <input type="hidden" name="id" value={view.id} />
          <SubmitButton pendingLabel={t('queued')}>{t('retry')}</SubmitButton>
        </form>
      </div>
    )
  }
  return (
    <div className="rounded-card border border-line bg-sheet p-5 shadow-sheet">
      <p role="status" className="font-serif text-lg">
        {lost ? t('lost') : view.status === 'queued' ? t('queued') : t('running')}
      </p>
      <Progress
        label={t('label')}
        value={view.progress > 0 ? view.progress : undefined}
        className="my-4"
      />
      <div className="flex items-center justify-between gap-4">
        <p className="text-sm text-faint">{t('leave')}</p>
        <form action={onCancel}>
          <input type="hidden" name="id" value={view.id} />
          <SubmitButton look="quiet" size="small" pendingLabel={t('cancel')}>
            {t('cancel')}
          </SubmitButton>
        </form>
      </div>
    </div>
  )
}

function isUnderWay({ status }: GenerationView): boolean {
  return status === 'queued' || status === 'running'
}
