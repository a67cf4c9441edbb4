'use client'

import { useFormatter, useTranslations } from 'next-intl'
import type { Interval } from '@/lib/review/schedule'

/** An interval in few letters: 10 min, 3 d, 2.5 mo, 1.2 y. */
export function useIntervalText(): (interval: Interval) => string {
  const t = useTranslations('study.interval')
  const format = useFormatter()
  return ({ unit, count }) => {
    const rounded = (value: number) => format.number(value, { maximumFractionDigits: 1 })
    if (unit === 'minutes') return t('minutes', { count: format.number(count) })
    if (count < 31) return t('days', { count: format.number(count) })
    if (count < 365) return t('months', { count: rounded(count / 30.44) })
    return t('years', { count: rounded(count / 365.25) })
  }
}
