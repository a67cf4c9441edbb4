'use client'

import { useTranslations } from 'next-intl'

/**
 * What failed is in the server's log, under `digest`; nothing of its insides is shown. In plain elements, as every page
 * loads this beside its own scripts.
 */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string }
  reset(): void
}) {
  const t = useTranslations('ui.broken')
  const press = 'inline-flex min-h-11 items-center rounded-control px-4 font-medium'
  return (
    <main id="main" tabIndex={-1} className="px-4 py-16 text-center outline-none">
      <h1 className="font-serif text-2xl font-semibold">{t('title')}</h1>
      <p className="mt-2 text-soft">{t('text')}</p>
      {error.digest ? <p className="mt-2 text-xs text-faint">{error.digest}</p> : null}
      <p className="mt-6 flex flex-wrap justify-center gap-2">
        <button type="button" onClick={reset} className={`${press} bg-accent text-on-accent`}>
          {t('retry')}
        </button>
        {/* A whole page load: what failed here may be the way from page to page. */}
        {/* eslint-disable-next-line @next/next/no-html-link-for-pages */}
        <a href="/" className={`${press} text-accent underline`}>
          {t('home')}
        </a>
      </p>
    </main>
  )
}
