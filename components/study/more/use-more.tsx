'use client'

import { EllipsisVertical } from 'lucide'
import { useTranslations } from 'next-intl'
import { lazy, Suspense, useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { IconButton } from '../menu'
import type { MoreProps } from './more'
import { Icon } from '../../ui/icon'

const load = () => import('./more')
const More = lazy<ComponentType<MoreProps>>(() => load().catch(() => ({ default: () => null })))

/**
 * The button that shows what else can be done, and what it shows: fetched when it is pressed, or once `begun`, so that
 * it is there when the network is not.
 */
export function useMore(
  about: Pick<MoreProps, 'fact' | 'question' | 'onPutAside' | 'keys'> | null,
  begun: boolean,
): { button: ReactNode; dialog: ReactNode } {
  const t = useTranslations('study')
  const [open, setOpen] = useState<boolean | null>(null)
  useEffect(() => {
    if (begun) void load().catch(() => undefined)
  }, [begun])
  return {
    button: (
      <IconButton label={t('more')} onPress={() => setOpen(true)}>
        <Icon of={EllipsisVertical} size={20} />
      </IconButton>
    ),
    dialog:
      about && open !== null ? (
        <Suspense>
          <More {...about} open={open} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null,
  }
}
