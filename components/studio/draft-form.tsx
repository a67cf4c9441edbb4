'use client'

import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import type { QuestionKind } from '@/lib/question/question'
import type { Draft } from '@/lib/set/draft'
import { Button } from '../ui/button'
import { Select, TextArea, TextField } from '../ui/field'
import { draftOfFields, fieldsOfDraft, type DraftFields } from './fields'

/** The fields of a question, each kind its own. Saving is tried on the server; what it found is shown by whoever holds this. */
export function DraftForm({
  draft,
  language,
  onSave,
  onCancel,
}: {
  draft: Draft
  language: string
  onSave(draft: Draft): Promise<void>
  onCancel(): void
}) {
  const t = useTranslations('studio')
  const [fields, setFields] = useState<DraftFields>(() => fieldsOfDraft(draft))
  const [saving, setSaving] = useState(false)
  const kind: QuestionKind = draft.kind
  const put = (name: keyof DraftFields) => (event: { target: { value: string } }) =>
    setFields((all) => ({ ...all, [name]: event.target.value }))

  async function save(event: FormEvent) {
    event.preventDefault()
    setSaving(true)
    await onSave(draftOfFields(kind, fields))
    setSaving(false)
  }

  return (
    <form onSubmit={(event) => void save(event)} className="flex flex-col gap-3" lang={undefined}>
      <TextArea
        label={kind === 'true-false' ? t('statement') : t('prompt')}
        hint={kind === 'cloze' ? t('gapHint') : undefined}
        value={fields.prompt}
        onChange={put('prompt')}
        lang={language}
        required
        maxLength={600}
      />
      {kind === 'true-false' ? (
        <Select label={t('answer')} value={fields.answer} onChange={put('answer')}>
          <option value="true">{t('true')}</option>
          <option value="false">{t('false')}</option>
        </Select>
      ) : null}
      {kind === 'flashcard' || kind === 'short' || kind === 'choice' || kind === 'cloze' ? (
        <TextField
          label={t('answer')}
          value={fields.answer}
          onChange={put('answer')}
          lang={language}
          required
          maxLength={400}
        />
      ) : null}
      {kind === 'choice' || kind === 'cloze' ? (
        <TextArea
          label={kind === 'choice' ? t('wrong') : t('bank')}
          hint={t('oneALine')}
          value={fields.wrong}
          onChange={put('wrong')}
          lang={language}
          rows={4}
          required={kind === 'choice'}
        />
      ) : null}
      {kind === 'flashcard' || kind === 'short' || kind === 'cloze' ? (
        <TextArea
          label={t('accepted')}
          hint={t('oneALine')}
          value={fields.accepted}
          onChange={put('accepted')}
          lang={language}
          rows={2}
        />
      ) : null}
      {kind === 'true-false' ? (
        <TextField
          label={t('correction')}
          value={fields.correction}
          onChange={put('correction')}
          lang={language}
        />
      ) : null}
      {kind === 'ordering' || kind === 'matching' ? (
        <TextArea
          label={kind === 'ordering' ? t('inOrder') : t('pairs')}
          hint={kind === 'ordering' ? t('oneALine') : t('pairsHint')}
          value={fields.lines}
          onChange={put('lines')}
          lang={language}
          rows={5}
          required
        />
      ) : null}
      <div className="flex gap-2">
        <Button type="submit" look="primary" aria-disabled={saving || undefined}>
          {saving ? t('saving') : t('save')}
        </Button>
        <Button look="quiet" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  )
}
