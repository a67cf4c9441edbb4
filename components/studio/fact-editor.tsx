'use client'

import { Plus } from 'lucide'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { QUESTION_KINDS, type Question, type QuestionKind } from '@/lib/question/question'
import type { Draft } from '@/lib/set/draft'
import type { StudioFact, StudioQuestion } from '@/lib/studio/studio'
import { Button } from '../ui/button'
import { Notice } from '../ui/notice'
import { useToast } from '../ui/toast'
import type { StudioActions } from './actions'
import { DraftForm } from './draft-form'
import { blankDraft, draftOf } from './fields'
import { QuestionRow } from './question-row'
import { Icon } from '../ui/icon'

/** All ways of asking one fact: changed, dropped, added by hand, or offered by the text. */
export function FactEditor({
  fact,
  language,
  actions,
  onChange,
}: {
  fact: StudioFact
  language: string
  actions: StudioActions
  onChange(questions: StudioQuestion[]): void
}) {
  const t = useTranslations('studio')
  const tk = useTranslations('kinds')
  const toast = useToast()
  const [adding, setAdding] = useState<QuestionKind | null>(null)
  const [offers, setOffers] = useState<Question[] | null>(null)
  const [seed, setSeed] = useState(2)
  const [asking, setAsking] = useState(false)
  const failed = () => toast({ text: t('failed') })

  async function save(questionId: string | null, draft: Draft): Promise<boolean> {
    const saved = await actions.saveQuestion(fact.id, questionId, draft)
    if (!saved.ok) {
      failed()
      return false
    }
    const { question } = saved.value
    onChange(
      questionId
        ? fact.questions.map((one) => (one.question.id === questionId ? question : one))
        : [...fact.questions, question],
    )
    return question.published
  }

  async function forms(): Promise<Question[]> {
    const offered = await actions.offerForms(fact.id, seed)
    setSeed(seed + 1)
    if (offered.ok) return offered.value
    failed()
    return []
  }

  async function regenerate(old: Question): Promise<void> {
    const same = (await forms()).filter((one) => one.kind === old.kind)
    const other = same.find((one) => JSON.stringify(draftOf(one)) !== JSON.stringify(draftOf(old)))
    if (other) await save(old.id, draftOf(other))
    else toast({ text: t('noOther') })
  }

  async function drop(item: StudioQuestion): Promise<void> {
    const dropped = await actions.dropQuestion(item.question.id)
    if (!dropped.ok) return failed()
    const rest = fact.questions.filter((one) => one !== item)
    onChange(rest)
    toast({
      text: t('questionDropped'),
      action: {
        label: t('undo'),
        onAction: () =>
          void actions
            .saveQuestion(fact.id, null, draftOf(item.question))
            .then((saved) => (saved.ok ? onChange([...rest, saved.value.question]) : failed())),
      },
    })
  }

  const has = (one: Question) =>
    fact.questions.some(
      ({ question }) => question.kind === one.kind && question.prompt === one.prompt,
    )

  return (
    <div>
      <p lang={language} className="reading border-l-2 border-mark-line pl-4 text-base! text-soft">
        {fact.statement}
      </p>
      <ul className="mt-4">
        {fact.questions.map((item) => (
          <QuestionRow
            key={item.question.id}
            item={item}
            onSave={(draft) => save(item.question.id, draft)}
            onDrop={() => void drop(item)}
            onRegenerate={fact.span ? () => regenerate(item.question) : undefined}
          />
        ))}
      </ul>
      {adding ? (
        <div className="border-t border-line pt-4">
          <h3 className="mb-3 font-semibold">{tk(adding)}</h3>
          <DraftForm
            key={adding}
            draft={blankDraft(adding, fact)}
            language={language}
            onCancel={() => setAdding(null)}
            onSave={async (draft) => {
              await save(null, draft)
              setAdding(null)
            }}
          />
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-2 border-t border-line pt-4">
          <label className="inline-flex items-center gap-2 text-sm text-soft">
            <Icon of={Plus} size={16} />
            <span className="sr-only">{t('addForm')}</span>
            <select
              value=""
              onChange={(event) => setAdding(event.target.value as QuestionKind)}
              className="min-h-11 rounded-control border border-edge/60 bg-sheet pr-9 pl-3 text-base text-ink"
            >
              <option value="">{t('addForm')}</option>
              {QUESTION_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {tk(kind)}
                </option>
              ))}
            </select>
          </label>
          {fact.span ? (
            <Button
              look="quiet"
              aria-disabled={asking || undefined}
              onClick={() => {
                if (asking) return
                setAsking(true)
                void forms()
                  .then((all) => setOffers(all.filter((one) => !has(one))))
                  .finally(() => setAsking(false))
              }}
            >
              {asking ? t('lookingForForms') : t('otherForms')}
            </Button>
          ) : null}
        </div>
      )}
      {offers?.length === 0 ? <Notice className="mt-3">{t('noOther')}</Notice> : null}
      {offers && offers.length > 0 ? (
        <ul aria-label={t('otherForms')} className="mt-3 flex flex-col gap-2">
          {offers.map((one) => (
            <li
              key={`${one.kind} ${one.prompt}`}
              className="flex items-start justify-between gap-3 rounded-card bg-well px-4 py-3"
            >
              <p lang={language} className="asked">
                <span className="mr-2 font-sans text-xs text-faint">{tk(one.kind)}</span>
                {one.prompt}
              </p>
              <Button
                size="small"
                onClick={() =>
                  void save(null, draftOf(one)).then(() =>
                    setOffers((all) => (all ?? []).filter((other) => other !== one)),
                  )
                }
              >
                {t('take')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
