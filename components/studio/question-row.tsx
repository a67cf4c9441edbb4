'use client'

import { Pencil, RefreshCw, Trash2 } from 'lucide'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Draft } from '@/lib/set/draft'
import type { StudioQuestion } from '@/lib/studio/studio'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { Tag } from '../ui/tag'
import { DraftForm } from './draft-form'
import { draftOf } from './fields'
import { Icon } from '../ui/icon'

/** One question of a fact: as it reads, what `check` says of it in words, and what can be done with it. */
export function QuestionRow({
  item,
  onSave,
  onDrop,
  onRegenerate,
}: {
  item: StudioQuestion
  onSave(draft: Draft): Promise<boolean>
  onDrop(): void
  /** Absent for a question that rests on no article. */
  onRegenerate?: () => Promise<void>
}) {
  const t = useTranslations('studio')
  const tk = useTranslations('kinds')
  const locale = useLocale()
  const [editing, setEditing] = useState(false)
  const [working, setWorking] = useState(false)
  const { question, findings, published } = item

  return (
    <li className="border-t border-line py-4 first:border-t-0">
      <div className="mb-2 flex flex-wrap items-center gap-2">
        <Tag>{tk(question.kind)}</Tag>
        {published ? null : <Tag tone="wrong">{t('hidden')}</Tag>}
      </div>
      {editing ? (
        <DraftForm
          draft={draftOf(question)}
          language={question.language}
          onCancel={() => setEditing(false)}
          onSave={async (draft) => {
            if (await onSave(draft)) setEditing(false)
          }}
        />
      ) : (
        <div lang={question.language}>
          <p className="asked text-lg">{question.prompt}</p>
          <Answer item={item} />
        </div>
      )}
      {findings.length > 0 ? (
        <Notice tone={published ? 'close' : 'wrong'} className="mt-3" live>
          <ul className="flex flex-col gap-1">
            {findings.map((finding) => (
              <li key={finding.code}>{finding.message[locale]}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {editing ? null : (
        <div className="mt-2 -ml-3 flex flex-wrap">
          <Button look="quiet" size="small" onClick={() => setEditing(true)}>
            <Icon of={Pencil} size={15} />
            {t('edit')}
          </Button>
          {onRegenerate ? (
            <Button
              look="quiet"
              size="small"
              aria-disabled={working || undefined}
              onClick={() => {
                if (working) return
                setWorking(true)
                void onRegenerate().finally(() => setWorking(false))
              }}
            >
              <Icon of={RefreshCw} size={15} className={working ? 'animate-spin' : undefined} />
              {t('regenerate')}
            </Button>
          ) : null}
          <Button look="quiet" size="small" onClick={onDrop}>
            <Icon of={Trash2} size={15} />
            {t('drop')}
          </Button>
        </div>
      )}
    </li>
  )
}

function Answer({ item: { question } }: { item: StudioQuestion }) {
  const t = useTranslations('studio')
  if (question.kind === 'ordering') {
    return (
      <ol className="mt-2 list-decimal pl-5 font-serif">
        {question.answer.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    )
  }
  if (question.kind === 'matching') {
    return (
      <ul className="mt-2 font-serif">
        {question.answer.map(({ left, right }) => (
          <li key={left}>
            {left} — <span className="font-semibold text-accent">{right}</span>
          </li>
        ))}
      </ul>
    )
  }
  const key = question.kind === 'true-false' ? t(question.answer) : question.answer
  const choices = question.kind === 'choice' || question.kind === 'cloze' ? question.choices : []
  const others = (choices ?? []).filter((choice) => choice !== question.answer)
  return (
    <p className="asked mt-1 text-lg">
      <span className="font-semibold text-accent">{key}</span>
      {others.length > 0 ? <span className="text-faint"> · {others.join(' · ')}</span> : null}
    </p>
  )
}
