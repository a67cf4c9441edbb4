'use client'

import { useTranslations } from 'next-intl'
import { Link } from '../ui/link'
import { useState } from 'react'
import type { Flag } from '@/lib/flag/flag'
import { Button, buttonClasses } from '../ui/button'
import { useToast } from '../ui/toast'
import { reached, type Outcome } from './actions'

/** What learners said of the questions of a set: each leads to its question, and is put aside when it was looked at. */
export function Flags({
  flags,
  setId,
  onDismiss,
}: {
  flags: readonly Flag[]
  setId: string
  onDismiss(flagId: string): Promise<Outcome>
}) {
  const t = useTranslations('studio')
  const toast = useToast()
  const [gone, setGone] = useState<readonly string[]>([])
  const open = flags.filter(({ id }) => !gone.includes(id))
  if (open.length === 0) return null
  const dismiss = async (id: string) => {
    if ((await reached(onDismiss(id))).ok) setGone((before) => [...before, id])
    else toast({ text: t('failed') })
  }
  return (
    <section aria-labelledby="flags" className="mb-8 rounded-card bg-close-wash p-4 sm:p-5">
      <h2 id="flags" className="font-serif text-lg font-semibold">
        {t('flags.title', { count: open.length })}
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {open.map(({ id, factId, prompt, reason, words }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-64">
              <p className="text-sm font-medium">{t(`flags.reasons.${reason}`)}</p>
              <p className="asked">{prompt}</p>
              {words ? <p className="mt-1 text-sm text-soft">{words}</p> : null}
            </div>
            <div className="flex flex-wrap gap-2">
              <Link href={`/sets/${setId}/edit?fact=${factId}`} className={buttonClasses()}>
                {t('flags.open')}
              </Link>
              <Button look="quiet" onClick={() => void dismiss(id)}>
                {t('flags.dismiss')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
