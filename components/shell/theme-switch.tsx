'use client'

import { Monitor, Moon, Sun } from 'lucide'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { THEME_COOKIE } from '@/lib/locale'
import { Segmented } from '../ui/segmented'
import { Icon } from '../ui/icon'

export type Theme = 'system' | 'light' | 'dark'

/** Light, dark, or as the system has it. Shown at once; kept in a cookie that the server reads, so nothing flashes. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial)
  const t = useTranslations('shell.theme')

  function choose(next: Theme) {
    setTheme(next)
    const root = document.documentElement
    if (next === 'system') delete root.dataset.theme
    else root.dataset.theme = next
    const age = next === 'system' ? 0 : 365 * 24 * 3600
    document.cookie = `${THEME_COOKIE}=${next}; path=/; max-age=${age}; samesite=lax`
  }

  return (
    <Segmented
      label={t('label')}
      name="theme"
      size="small"
      value={theme}
      onChange={choose}
      options={[
        { value: 'system', title: t('system'), label: <Icon of={Monitor} size={16} /> },
        { value: 'light', title: t('light'), label: <Icon of={Sun} size={16} /> },
        { value: 'dark', title: t('dark'), label: <Icon of={Moon} size={16} /> },
      ]}
    />
  )
}
