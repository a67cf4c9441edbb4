import { useFormatter, useTranslations } from 'next-intl'
import type { PastRating } from '@/lib/review/history'
import { dateOfDay } from '@/lib/review/day'
import type { Rating } from '@/lib/review/event'

const WIDTH = 12
const HEIGHT = 24
const NAMES: Record<Rating, 'again' | 'hard' | 'good' | 'easy'> = { 1: 'again', 2: 'hard', 3: 'good', 4: 'easy' } // prettier-ignore

/** The last ratings of a fact, side by side: the higher, the easier it came; a cross where it was forgotten. */
export function History({ ratings }: { ratings: readonly PastRating[] }) {
  const t = useTranslations('progress.hardest')
  const tp = useTranslations('progress')
  const format = useFormatter()
  const names = ratings.map(({ day, rating }) =>
    tp('labelled', {
      label: format.dateTime(dateOfDay(day), { day: 'numeric', month: 'short', timeZone: 'UTC' }),
      value: t(`rating.${NAMES[rating]}`),
    }),
  )
  if (ratings.length === 0) return null
  return (
    <svg
      role="img"
      aria-label={t('ratings', { list: names.join(', ') })}
      viewBox={`0 0 ${ratings.length * WIDTH} ${HEIGHT}`}
      width={ratings.length * WIDTH}
      height={HEIGHT}
      className="max-w-full"
    >
      {ratings.map(({ rating }, i) =>
        rating === 1 ? (
          <path
            key={i}
            d={`M${i * WIDTH + 2} ${HEIGHT - 9}l7 7m0-7l-7 7`}
            className="stroke-wrong"
            strokeWidth="2"
          />
        ) : (
          <rect
            key={i}
            x={i * WIDTH + 1.5}
            width={WIDTH - 4}
            y={HEIGHT - rating * 5.5}
            height={rating * 5.5}
            rx="1.5"
            className="fill-accent"
          />
        ),
      )}
    </svg>
  )
}
