'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { THEME_COOKIE } from '@/lib/locale'
import { catchUp } from '@/lib/study/catch-up'
import type { DueSitting } from '@/lib/study/fact'
import { graderOf } from '@/lib/study/grader'
import { dueOf } from '@/lib/study/kept'
import { readKept } from '../device/kept-store'
import { isNewerThan } from '../journal/entry'
import { readEntries } from '../journal/store'
import { Review } from '../review/review'
import { buttonClasses } from '../../ui/button'
import { EmptyState } from '../../ui/empty-state'
import { Page } from '../../ui/page'

type Found = DueSitting & { setId?: string }

/** Without a network: the review, from what this device keeps; at any other address, the way to it. */
export function Offline() {
  const t = useTranslations('offline')
  const [due, setDue] = useState<Found | null | 'reading'>('reading')

  useEffect(() => {
    showChosenTheme()
    void findDue(new URL(window.location.href)).then(setDue)
  }, [])

  if (due === 'reading') return <Page>{null}</Page>
  if (due) return <Review {...due} />
  return (
    <Page>
      <h1 className="sr-only">{t('title')}</h1>
      <EmptyState
        title={t('title')}
        action={
          <>
            {/* Whole page loads: the framework's own way asks the network first. */}
            <a href="/review" className={buttonClasses('primary')}>
              {t('review')}
            </a>
            <button
              type="button"
              className={buttonClasses()}
              onClick={() => window.location.reload()}
            >
              {t('again')}
            </button>
          </>
        }
      >
        {t('text')}
      </EmptyState>
    </Page>
  )
}

/** What is due of what was kept, with all that was answered on this device since; null at another address than the review's. */
async function findDue({ pathname, searchParams }: URL): Promise<Found | null> {
  const kept = pathname === '/review' ? await readKept() : null
  if (!kept) return null
  const entries = await readEntries(kept.learner.id)
  const unseen = entries.filter((entry) => isNewerThan(entry, kept.asOf))
  const reviews = unseen.flatMap(({ what }) => ('review' in what ? what.review : []))
  const grade = graderOf(kept.facts.flatMap(({ questions }) => questions))
  const facts = catchUp(kept.facts, reviews, kept.learner.parameters, grade)
  const sets = new Map(kept.facts.map(({ id, sets }) => [id, sets]))
  const now = { ...kept, facts: facts.map((fact) => ({ ...fact, sets: sets.get(fact.id) ?? [] })) }
  const setId = searchParams.get('set') ?? undefined
  return {
    ...dueOf(now, Date.now(), setId, searchParams.get('more') === '1'),
    seen: reviews.map(({ id }) => id),
    setId,
  }
}

/** The page was made for nobody: the light that this browser's owner chose is in a cookie. */
function showChosenTheme(): void {
  const theme = new RegExp(`(?:^|; )${THEME_COOKIE}=(light|dark)`).exec(document.cookie)?.[1]
  if (theme) document.documentElement.dataset.theme = theme
}
