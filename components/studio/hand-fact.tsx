'use client'

import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import type { HandFact } from '@/lib/set/draft'
import type { StudioSentence } from '@/lib/studio/studio'
import { Button } from '../ui/button'
import { TextArea, TextField } from '../ui/field'

/** A fact written by hand, with its question; from a sentence of the article it keeps that sentence as its source. */
export function HandFactForm({
  sentence,
  language,
  onAdd,
}: {
  sentence: StudioSentence | null
  language: string
  onAdd(hand: HandFact): Promise<void>
}) {
  const t = useTranslations('studio')
  const [prompt, setPrompt] = useState('')
  const [answer, setAnswer] = useState('')
  const [statement, setStatement] = useState(sentence?.text ?? '')
  const [saving, setSaving] = useState(false)

  async function add(event: FormEvent) {
    event.preventDefault()
    setSaving(true)
    await onAdd({
      statement: statement.trim() || `${prompt.trim()} ${answer.trim()}`,
      context: '',
      prompt,
      answer,
      kind: 'thing',
      ...(sentence && { sentence: { start: sentence.start, end: sentence.end } }),
    })
    setSaving(false)
  }

  return (
    <form onSubmit={(event) => void add(event)} className="flex flex-col gap-4">
      {sentence ? (
        <p lang={language} className="border-l-2 border-mark-line pl-4 font-serif text-soft">
          {sentence.text}
        </p>
      ) : null}
      <TextArea
        label={t('prompt')}
        value={prompt}
        lang={language}
        required
        maxLength={600}
        onChange={(event) => setPrompt(event.target.value)}
      />
      <TextField
        label={t('answer')}
        hint={sentence ? t('answerFromText') : undefined}
        value={answer}
        lang={language}
        required
        maxLength={400}
        onChange={(event) => setAnswer(event.target.value)}
      />
      {sentence ? null : (
        <TextArea
          label={t('factStatement')}
          hint={t('factStatementHint')}
          value={statement}
          lang={language}
          maxLength={1000}
          onChange={(event) => setStatement(event.target.value)}
        />
      )}
      <Button type="submit" look="primary" aria-disabled={saving || undefined}>
        {saving ? t('saving') : t('add')}
      </Button>
    </form>
  )
}
