'use client'

import { X } from 'lucide'
import { useTranslations } from 'next-intl'
import { Link } from '../ui/link'
import type { ReactNode } from 'react'
import { Progress } from '../ui/progress'
import { DeliverySign } from './delivery'
import type { Delivery } from './journal/sender'
import { Icon } from '../ui/icon'

/**
 * The whole window for one thing at a time. What is asked stands in the upper part, what is pressed in the lower,
 * where a thumb is.
 */
export function Stage({
  title,
  backHref,
  done,
  total,
  share = total === 0 ? 1 : done / total,
  delivery,
  actions,
  children,
}: {
  /** Read out as the page's heading; the question is what is looked at. */
  title: string
  backHref: string
  done: number
  total: number
  /** How long the bar is, from 0 to 1, where it moves by smaller steps. */
  share?: number
  delivery: Delivery
  actions?: ReactNode
  children: ReactNode
}) {
  const t = useTranslations('study')
  return (
    <main
      id="main"
      tabIndex={-1}
      data-immersed
      className="mx-auto flex w-full max-w-3xl flex-1 flex-col px-4 pb-4 outline-none sm:px-6 sm:pb-10"
    >
      <h1 className="sr-only">{title}</h1>
      <div className="flex items-center gap-3 py-3">
        <Link
          href={backHref}
          aria-label={t('leave')}
          className="-ml-2 grid size-11 shrink-0 place-items-center rounded-control text-soft hover:bg-wash hover:text-accent"
        >
          <Icon of={X} size={20} />
        </Link>
        <Progress label={t('progress')} value={share} className="min-w-0 flex-1" />
        <span className="text-sm text-faint tabular-nums">{t('position', { done, total })}</span>
        <DeliverySign delivery={delivery} />
        {actions}
      </div>
      {children}
    </main>
  )
}
