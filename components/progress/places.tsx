import { useFormatter, useTranslations } from 'next-intl'
import { Link } from '../ui/link'
import type { Strength } from '@/lib/progress/progress'
import { measuredShare } from '@/lib/review/retention'
import { classes } from '../ui/classes'
import { Dotted } from '../ui/dotted'
import { Shares } from './charts'
import { CLASSES } from './strengths'

/** How long what was learned of each set, or of each article, lasts, and how well it was recalled. */
export function Places({
  of,
  places,
  href,
}: {
  of: 'sets' | 'articles'
  places: readonly Strength[]
  /** Where a place's page is; null for one that the learner may not open. */
  href(place: Strength): string | null
}) {
  const t = useTranslations('progress')
  const format = useFormatter()
  const percent = (share: number) => format.number(share, { style: 'percent', maximumFractionDigits: 0 }) // prettier-ignore
  if (places.length === 0) return null
  return (
    <section
      className={classes(
        'min-w-0 rounded-card border border-line bg-sheet p-5 shadow-sheet',
        // The last of an odd number of cards, where these stand in twos.
        of === 'articles' && 'md:max-xl:col-span-2',
      )}
    >
      <h2 className="text-sm font-medium text-soft">{t(`places.${of}`)}</h2>
      <ul className="mt-3 grid gap-5">
        {places.map((place) => {
          const measured = measuredShare(place.recalled, place.tested)
          const link = href(place)
          const lasts = place.strength.flatMap((count, i) =>
            count > 0
              ? t('labelled', { label: t(`strength.class.${CLASSES[i] ?? 'years'}`), value: count })
              : [],
          )
          return (
            <li key={place.id} className="min-w-0">
              {link ? (
                <Link href={link} className="font-serif text-lg wrap-anywhere hover:text-accent">
                  {place.title}
                </Link>
              ) : (
                <span className="font-serif text-lg wrap-anywhere">{place.title}</span>
              )}
              <div className="my-1.5">
                <Shares
                  parts={place.strength}
                  of={place.facts}
                  alt={[t('places.learned', { learned: place.learned, facts: place.facts }), ...lasts].join(', ')} // prettier-ignore
                />
              </div>
              <p className="text-sm text-faint">
                <Dotted
                  items={[
                    t('places.learned', { learned: place.learned, facts: place.facts }),
                    ...(place.recall === null
                      ? []
                      : [t('places.recall', { share: percent(place.recall) })]),
                    ...(measured
                      ? [t('places.measured', { share: percent(measured.share), n: measured.n })]
                      : []),
                    ...(place.estimatedFrom
                      ? [t('places.estimated', { count: place.estimatedFrom })]
                      : []),
                  ]}
                />
              </p>
            </li>
          )
        })}
      </ul>
      {of === 'sets' ? <p className="mt-4 text-sm text-faint">{t('places.note')}</p> : null}
    </section>
  )
}
