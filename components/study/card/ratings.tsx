'use client'

import { useTranslations } from 'next-intl'
import { RATINGS, type Rating } from '@/lib/review/event'
import type { Interval } from '@/lib/review/schedule'
import { classes } from '../../ui/classes'
import { Key } from '../../ui/key'
import { useIntervalText } from '../use-interval-text'
import { useKeys } from '../use-keys'

const NAMES = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } as const

/** How well it was recalled, and when it will come again after each answer. */
export function Ratings({
  intervals,
  onRate,
}: {
  intervals: Record<Rating, Interval>
  onRate: (rating: Rating) => void
}) {
  const t = useTranslations('study.rating')
  const intervalText = useIntervalText()
  useKeys(Object.fromEntries(RATINGS.map((rating) => [String(rating), () => onRate(rating)])))
  const looks = {
    1: 'hover:border-wrong hover:bg-wrong-wash',
    2: 'hover:border-close hover:bg-close-wash',
    3: 'hover:border-correct hover:bg-correct-wash',
    4: 'hover:border-accent hover:bg-wash',
  }
  return (
    <div role="group" aria-label={t('label')} className="grid grid-cols-4 gap-1.5 sm:gap-2.5">
      {RATINGS.map((rating) => (
        <button
          key={rating}
          type="button"
          onClick={() => onRate(rating)}
          className={classes(
            'flex min-h-16 flex-col items-center justify-center gap-0.5 rounded-card border border-edge/50 bg-sheet px-1 py-2 shadow-sheet transition-colors',
            looks[rating],
          )}
        >
          <span className="flex items-center gap-2 text-[0.9375rem] font-medium">
            {t(NAMES[rating])}
            {/* In a window as narrow as a phone's there is no room for it. */}
            <span className="max-sm:hidden">
              <Key>{rating}</Key>
            </span>
          </span>
          <span className="text-xs text-faint tabular-nums">{intervalText(intervals[rating])}</span>
        </button>
      ))}
    </div>
  )
}
