'use client'

import { useTranslations } from 'next-intl'
import { Button, ButtonLink } from '@/components/ui/button'
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
    <Page className="text-center">
      <h1 className="font-serif text-2xl font-semibold">{t('title')}</h1>
      <p className="mt-2 text-soft">{t('text')}</p>
      {error.digest ? <p className="mt-2 text-xs text-faint">{error.digest}</p> : null}
      <p className="mt-6 flex flex-wrap justify-center gap-2">
        <Button look="primary" onClick={reset}>
          {t('retry')}
        </Button>
        <ButtonLink href="/">{t('home')}</ButtonLink>
      </p>
    </Page>
  )
}
