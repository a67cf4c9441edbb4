'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import type { Language } from '@/lib/language/document'
import { GIVEN_LIMIT } from '@/lib/review/sent'
import { Button } from '../../ui/button'
import { TextField } from '../../ui/field'

/** An answer in one's own words. An empty one says "I do not know". */
export function Typed({
  language,
  given,
  onAnswer,
}: {
  language: Language
  given?: string
  onAnswer: (given: string) => void
}) {
  const t = useTranslations('study')
  const [text, setText] = useState('')
  const field = useRef<HTMLInputElement>(null)
  // The field is what the question asks for: it takes the focus from the prompt.
  useEffect(() => field.current?.focus({ preventScroll: true }), [])
  const open = given === undefined
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (open) onAnswer(text.trim())
      }}
    >
      <TextField
        label={t('yourAnswer')}
        lang={language}
        ref={field}
        readOnly={!open}
        value={given ?? text}
        maxLength={GIVEN_LIMIT}
        autoComplete="off"
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="done"
        onChange={(event) => setText(event.target.value)}
      />
      {open ? (
        <Button type="submit" look={text.trim() ? 'primary' : 'plain'} size="large">
          {text.trim() ? t('answer') : t('dontKnow')}
        </Button>
      ) : null}
    </form>
  )
}
