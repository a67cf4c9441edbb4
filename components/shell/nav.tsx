'use client'

import { ChartNoAxesColumn, Compass, Layers, LibraryBig, PenLine } from 'lucide'
import { useTranslations } from 'next-intl'
import { Link } from '../ui/link'
import { usePathname } from 'next/navigation'
import { Icon } from '../ui/icon'

const places = [
  { href: '/', key: 'new', picture: PenLine },
  { href: '/sets', key: 'sets', picture: LibraryBig },
  { href: '/review', key: 'review', picture: Layers },
  { href: '/progress', key: 'progress', picture: ChartNoAxesColumn },
  { href: '/explore', key: 'explore', picture: Compass },
] as const

/** The places of the app, in the header on a wide screen. */
export function HeaderNav() {
  const path = usePathname()
  const t = useTranslations('shell.nav')
  return (
    <nav aria-label={t('label')} className="hidden md:block">
      <ul className="flex items-center gap-1">
        {places.map(({ href, key }) => (
          <li key={href}>
            <Link
              href={href}
              aria-current={path === href ? 'page' : undefined}
              className={
                'relative inline-flex min-h-11 items-center px-3 text-[0.9375rem] text-soft transition-colors hover:text-accent ' +
                'aria-[current]:font-medium aria-[current]:text-ink ' +
                'after:absolute after:inset-x-3 after:bottom-1.5 after:h-0.5 after:rounded-full aria-[current]:after:bg-accent'
              }
            >
              {t(key)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The same places under the thumb, on a narrow one. Full-screen study hides it (see `data-immersed`). */
export function TabBar() {
  const path = usePathname()
  const t = useTranslations('shell.nav')
  return (
    <nav
      aria-label={t('label')}
      className="tab-bar fixed inset-x-0 bottom-0 z-40 border-t border-line bg-sheet/95 pb-[env(safe-area-inset-bottom)] backdrop-blur md:hidden"
    >
      <ul className="grid grid-cols-5">
        {places.map(({ href, key, picture }) => {
          const here = path === href
          return (
            <li key={href}>
              <Link
                href={href}
                aria-current={here ? 'page' : undefined}
                className="flex min-h-14 flex-col items-center justify-center gap-0.5 text-[0.6875rem] leading-tight text-soft aria-[current]:font-semibold aria-[current]:text-accent"
              >
                <Icon of={picture} size={21} strokeWidth={here ? 2.2 : 1.7} />
                {t(key)}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
