import { useTranslations } from 'next-intl'
import { keepTogether } from '@/lib/language/typography'
import type { HardFact } from '@/lib/progress/progress'
import { isLeech } from '@/lib/review/leech'
import { Link } from '../ui/link'
import { Tag } from '../ui/tag'
import { History } from './history'
import { TakeUp } from './take-up'

const link = 'inline-flex min-h-8 items-center text-accent hover:underline'

/** The facts that were forgotten most, and those put aside. */
export function Hardest({ facts, timeZone }: { facts: readonly HardFact[]; timeZone: string }) {
  const t = useTranslations('progress.hardest')
  if (facts.length === 0) return null
  return (
    <section className="rounded-card border border-line bg-sheet p-5 shadow-sheet md:col-span-2 xl:col-span-3">
      <h2 className="text-sm font-medium text-soft">{t('title')}</h2>
      <ul className="mt-3 grid gap-x-8 gap-y-5 md:grid-cols-2 xl:grid-cols-3">
        {facts.map((fact) => (
          <li key={fact.id}>
            <p lang={fact.language} className="asked">
              {keepTogether(fact.statement, fact.language)}
            </p>
            <p className="mt-1.5">
              <History ratings={fact.history} />
            </p>
            <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-faint">
              {t('history', { lapses: fact.lapses, reps: fact.reps })}
              {isLeech(fact) ? <Tag tone="close">{t('leech')}</Tag> : null}
              {fact.suspended ? (
                <TakeUp
                  factId={fact.id}
                  timeZone={timeZone}
                  label={t('takeUp')}
                  done={t('takenUp')}
                />
              ) : null}
            </p>
            {fact.articleId || fact.editedIn || fact.readIn ? (
              <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
                {fact.articleId ? (
                  <Link href={`/articles/${fact.articleId}`} className={link}>
                    {t('read')}
                    <span className="sr-only">{t('of', { answer: fact.answer })}</span>
                  </Link>
                ) : null}
                {fact.readIn && !fact.articleId ? (
                  <Link href={`/sets/${fact.readIn}/read`} className={link}>
                    {t('study')}
                    <span className="sr-only">{t('of', { answer: fact.answer })}</span>
                  </Link>
                ) : null}
                {fact.editedIn ? (
                  <Link href={`/sets/${fact.editedIn}/edit?fact=${fact.id}`} className={link}>
                    {t('edit')}
                    <span className="sr-only">{t('of', { answer: fact.answer })}</span>
                  </Link>
                ) : null}
              </p>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-4 text-sm text-faint">{t('note')}</p>
    </section>
  )
}
