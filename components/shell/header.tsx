import { CircleUserRound } from 'lucide'
import { useTranslations } from 'next-intl'
import { Link } from '../ui/link'
import { buttonClasses } from '../ui/button'
import { HeaderNav } from './nav'
import { Wordmark } from './wordmark'
import { Icon } from '../ui/icon'

/** Who looks at the screen, as far as the header says it. */
export interface HeaderViewer {
  name: string | null
  isGuest: boolean
}

/** The head of every page: the name, the places, and oneself. */
export function Header({
  viewer,
  isNobodys = false,
}: {
  viewer: HeaderViewer | null
  /** Whether it is not known who looks: nothing is said of it then. */
  isNobodys?: boolean
}) {
  const t = useTranslations('shell')
  const signedIn = viewer && !viewer.isGuest
  return (
    <header className="border-b border-line/70">
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-control focus:bg-accent focus:px-4 focus:py-3 focus:text-on-accent"
      >
        {t('skip')}
      </a>
      <div className="mx-auto flex h-16 max-w-page items-center justify-between gap-2 sm:gap-4 px-4 sm:px-6">
        <Link href="/" aria-label={t('home')} className="-m-1 p-1">
          <Wordmark />
        </Link>
        <HeaderNav />
        {isNobodys ? null : signedIn ? (
          <Link
            href="/settings"
            aria-label={viewer.name ? `${viewer.name} · ${t('settings')}` : t('settings')}
            className={buttonClasses('quiet', 'medium')}
          >
            <Icon of={CircleUserRound} size={20} />
            <span className="hidden max-w-32 truncate lg:inline">
              {viewer.name ?? t('settings')}
            </span>
          </Link>
        ) : (
          <div className="flex items-center gap-1">
            {viewer ? (
              <Link
                href="/settings"
                aria-label={t('settings')}
                className={`${buttonClasses('quiet', 'medium')} max-sm:px-2`}
              >
                <Icon of={CircleUserRound} size={20} />
              </Link>
            ) : null}
            <Link
              href={viewer ? '/sign-up' : '/sign-in'}
              className={`${buttonClasses('plain', 'small')} whitespace-nowrap max-sm:px-2`}
            >
              {viewer ? t('keep') : t('signIn')}
            </Link>
          </div>
        )}
      </div>
    </header>
  )
}
