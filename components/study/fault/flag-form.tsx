'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FLAG_REASONS, FLAG_WORDS, type FlagReason, type NewFlag } from '@/lib/flag/flag'
import { Button } from '../../ui/button'
import { TextArea } from '../../ui/field'
import { Notice } from '../../ui/notice'

type State = 'open' | 'sending' | 'sent' | 'failed' | 'too-many'

/** What is wrong with a question, told to its owner. */
export default function FlagForm({ questionId }: { questionId: string }) {
  const t = useTranslations('study.fault')
  const [reason, setReason] = useState<FlagReason>('wrong')
  const [words, setWords] = useState('')
  const [state, setState] = useState<State>('open')
  if (state === 'sent') {
    return (
      <Notice live tone="right">
        {t('sent')}
      </Notice>
    )
  }
  return (
    <form
      className="grid gap-4 rounded-control border border-line p-4"
      onSubmit={(event) => {
        event.preventDefault()
        setState('sending')
        void send({ questionId, reason, words: words.trim() || undefined }).then(setState)
      }}
    >
      <fieldset className="grid">
        <legend className="mb-1 font-medium">{t('question')}</legend>
        {FLAG_REASONS.map((each) => (
          <label key={each} className="flex min-h-11 items-center gap-3">
            <input
              type="radio"
              name="reason"
              className="size-5 accent-accent"
              checked={reason === each}
              onChange={() => setReason(each)}
            />
            {t(`reasons.${each}`)}
          </label>
        ))}
      </fieldset>
      <TextArea
        label={t('words')}
        rows={2}
        maxLength={FLAG_WORDS}
        value={words}
        onChange={(event) => setWords(event.target.value)}
      />
      {state === 'failed' || state === 'too-many' ? (
        <Notice live tone="wrong">
          {t(state === 'failed' ? 'failed' : 'tooMany')}
        </Notice>
      ) : null}
      <Button type="submit" look="primary" disabled={state === 'sending'}>
        {t('send')}
      </Button>
    </form>
  )
}

async function send(flag: NewFlag): Promise<State> {
  try {
    const { ok, status } = await fetch('/api/flags', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(flag),
    })
    return ok ? 'sent' : status === 429 ? 'too-many' : 'failed'
  } catch {
    return 'failed'
  }
}
