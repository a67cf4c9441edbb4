import { useLocale, useTranslations } from 'next-intl'
import { LOCALES } from '@/lib/locale'
import { classes } from '../ui/classes'
import { ThemeSwitch, type Theme } from './theme-switch'

const names = { fr: 'Français', en: 'English' } as const

/** The foot of every page: the promise about one's texts, the language, the light. */
export function Footer({
  theme,
  onLocale,
}: {
  theme: Theme
  onLocale(form: FormData): Promise<void>
}) {
  const t = useTranslations('shell')
  const current = useLocale()
  return (
    <footer className="mt-auto border-t border-line/70 pb-20 md:pb-0">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-4 px-4 py-6 sm:px-6">
        <p className="max-w-md text-sm text-balance text-faint">{t('private')}</p>
        <div className="flex flex-wrap items-center gap-3">
          <form action={onLocale}>
            <fieldset className="inline-flex rounded-control border border-line bg-well p-0.5">
              <legend className="sr-only">{t('language')}</legend>
              {LOCALES.map((locale) => (
                <button
                  key={locale}
                  name="locale"
                  value={locale}
                  lang={locale}
                  aria-pressed={locale === current}
                  className={classes(
                    'min-h-8 rounded-md px-3 text-sm transition-colors',
                    locale === current
                      ? 'bg-sheet text-ink shadow-sheet'
                      : 'text-soft hover:text-ink',
                  )}
                >
                  {names[locale]}
                </button>
              ))}
            </fieldset>
          </form>
          <ThemeSwitch initial={theme} />
        </div>
      </div>
    </footer>
  )
}
