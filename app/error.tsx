'use client'

import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Page } from '@/components/ui/page'

/** What failed is in the server's log, under `digest`; nothing of its insides is shown. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset(): void
}) {
  const t = useTranslations('ui.broken')
  return (
    <Page>
      <h1 className="sr-only">{t('title')}</h1>
      <EmptyState
        title={t('title')}
        action={
          <>
            <Button look="primary" onClick={reset}>
              {t('retry')}
            </Button>
            <ButtonLink href="/">{t('home')}</ButtonLink>
          </>
        }
      >
        {t('text')}
        {error.digest ? <p className="mt-2 text-xs text-faint">{error.digest}</p> : null}
      </EmptyState>
    </Page>
  )
}
