import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import type { Strength } from '@/lib/progress/progress'
import { Progress } from '../ui/progress'

/** How much of each set has been learned, and would be recalled today. */
export function Sets({ sets }: { sets: readonly Strength[] }) {
  const t = useTranslations('progress.sets')
  const format = useFormatter()
  if (sets.length === 0) return null
  return (
    <section className="rounded-card border border-line bg-sheet p-5 shadow-sheet">
      <h2 className="text-sm font-medium text-soft">{t('title')}</h2>
      <ul className="mt-3 grid gap-4">
        {sets.map(({ id, title, facts, learned, recall }) => (
          <li key={id}>
            <Link href={`/sets/${id}`} className="font-serif text-lg hover:text-accent">
              {title}
            </Link>
            <Progress
              label={t('learned', { learned, facts })}
              value={facts === 0 ? 0 : learned / facts}
              className="my-1.5"
            />
            <p className="text-sm text-faint">
              {t('learned', { learned, facts })}
              {recall === null
                ? null
                : ` · ${t('recall', { share: format.number(recall, { style: 'percent' }) })}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
