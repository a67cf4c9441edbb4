'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import type { Verdict } from '@/lib/question/grade/grade-by'
import { GIVEN_LIMIT } from '@/lib/review/sent'
import { classes } from '../../ui/classes'

/** The gap to go on with: the next one that is open, or the first when this is the last. */
function gapAfter(gap: HTMLInputElement): HTMLInputElement | undefined {
  const gaps = [...(gap.closest('article')?.querySelectorAll('input') ?? [])]
  const at = gaps.indexOf(gap)
  return [...gaps.slice(at + 1), ...gaps.slice(0, at)][0]
}

/** A gap in the text. Leaving it with something written fills it, Enter leaves it for the next; an empty one stays open. */
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
        if (event.key !== 'Enter') return
        const next = gapAfter(event.currentTarget)
        if (next) next.focus()
        else event.currentTarget.blur()
      }}
      className={classes(
        'mx-0.5 max-w-full rounded-sm border-b-2 border-accent bg-wash px-1 py-0.5 leading-tight',
        widthFor(answer),
      )}
    />
  )
}

/** The width hints at the length, coarsely: it must not tell the answer. In em: other letters must not change it. */
function widthFor({ length }: string): string {
  if (length <= 6) return 'w-[5.75em]'
  if (length <= 12) return 'w-[9em]'
  return length <= 18 ? 'w-[12.5em]' : 'w-[15.75em]'
}
