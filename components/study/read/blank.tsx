'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { Verdict } from '@/lib/question/grade/grade-by'
import { GIVEN_LIMIT } from '@/lib/review/sent'
import { classes } from '../../ui/classes'

/** A gap in the text. Enter, or leaving it with something written, fills it; an empty one stays open. */
export function Blank({
  answer,
  filled,
  onFill,
}: {
  answer: string
  filled?: { given: string; verdict: Verdict }
  /** With the ms since the gap was entered. */
  onFill: (given: string, durationMs: number) => void
}) {
  const t = useTranslations('read')
  const [text, setText] = useState('')
  const begun = useRef(0)
  if (filled) {
    const right = filled.verdict !== 'wrong'
    return (
      <span role="status">
        {!right && filled.given ? (
          <del className="mr-1 text-wrong decoration-1">{filled.given}</del>
        ) : null}
        <mark
          className={classes(
            'rounded-sm px-0.5',
            right ? 'bg-correct-wash text-correct' : 'bg-mark text-ink',
          )}
        >
          {answer}
        </mark>
        <span className="sr-only"> {t(right ? 'right' : 'wrong')} </span>
      </span>
    )
  }
  const fill = () => {
    if (text.trim() !== '') onFill(text.trim(), Math.round(performance.now() - begun.current))
  }
  return (
    <input
      aria-label={t('gap')}
      value={text}
      // The width hints at the length, coarsely: it must not tell the answer.
      size={Math.min(24, Math.max(6, Math.ceil(answer.length / 6) * 6))}
      maxLength={GIVEN_LIMIT}
      autoComplete="off"
      autoCapitalize="off"
      autoCorrect="off"
      spellCheck={false}
      enterKeyHint="next"
      onFocus={() => {
        begun.current = performance.now()
      }}
      onChange={(event) => setText(event.target.value)}
      onBlur={fill}
      onKeyDown={(event) => {
        if (event.key === 'Enter') fill()
      }}
      className="mx-0.5 max-w-full rounded-sm border-b-2 border-accent bg-wash px-1 py-0.5 leading-tight"
    />
  )
}
