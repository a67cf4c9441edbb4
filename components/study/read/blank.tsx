'use client'

import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { GIVEN_LIMIT } from '@/lib/review/sent'
import { classes } from '../../ui/classes'
import type { Filled } from './use-reading'

/** The gap to go on with: the next one that is open, or the first when this is the last. */
function gapAfter(gap: HTMLInputElement): HTMLInputElement | undefined {
  const gaps = [...(gap.closest('article')?.querySelectorAll('input') ?? [])]
  const at = gaps.indexOf(gap)
  return [...gaps.slice(at + 1), ...gaps.slice(0, at)][0]
}

/**
 * A gap in the text. Enter fills it with what is written and goes on to the next; one that is merely left stays open, with
 * what was written in it: a word half thought of is no answer.
 */
export function Blank({
  answer,
  filled,
  onEnter,
  onFill,
}: {
  answer: string
  filled?: Filled
  onEnter: () => void
  /** With the ms since the gap was entered. */
  onFill: (given: string, durationMs: number) => void
}) {
  const t = useTranslations('read')
  const [text, setText] = useState('')
  const begun = useRef(0)
  if (filled?.aside) return answer
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
    // Its room around the field is pressed as the field is: a thumb's height.
    <label className="-my-2 inline-flex min-h-11 items-center align-baseline">
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
          onEnter()
        }}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          const next = gapAfter(event.currentTarget)
          if (next) next.focus()
          else event.currentTarget.blur()
          fill()
        }}
        className={classes(
          'mx-0.5 max-w-full rounded-sm border-b-2 border-accent bg-wash px-1 py-0.5 leading-tight',
          widthFor(answer),
        )}
      />
    </label>
  )
}

/** The width hints at the length, coarsely: it must not tell the answer. In em: other letters must not change it. */
function widthFor({ length }: string): string {
  if (length <= 6) return 'w-[5.75em]'
  if (length <= 12) return 'w-[9em]'
  return length <= 18 ? 'w-[12.5em]' : 'w-[15.75em]'
}
