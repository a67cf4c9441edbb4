'use client'

import { Check, X } from 'lucide'
import { useTranslations } from 'next-intl'
import type { Language } from '@/lib/language/document'
import { classes } from '../../ui/classes'
import { Key } from '../../ui/key'
import { useKeys } from '../use-keys'
import { Icon } from '../../ui/icon'

export interface Choice {
  /** What is given as the answer. */
  value: string
  label: string
}

/**
 * One of several, by a press or by its number. Once `given` is set, says which was right. Without `answer` (no feedback
 * until the end) it only says which was chosen.
 */
export function Choices({
  choices,
  language,
  given,
  answer,
  onChoose,
}: {
  choices: readonly Choice[]
  language?: Language
  given?: string
  answer?: string
  onChoose: (value: string) => void
}) {
  const t = useTranslations('study')
  const open = given === undefined
  useKeys(
    open
      ? Object.fromEntries(choices.map(({ value }, i) => [String(i + 1), () => onChoose(value)]))
      : {},
  )
  return (
    <ul className="grid gap-2.5">
      {choices.map(({ value, label }, i) => {
        const right = !open && value === answer
        const wrong = !open && answer !== undefined && value === given && value !== answer
        const chosen = !open && answer === undefined && value === given
        return (
          <li key={value}>
            <button
              type="button"
              aria-disabled={!open}
              aria-pressed={open ? undefined : value === given}
              onClick={() => open && onChoose(value)}
              className={classes(
                'flex min-h-13 w-full items-center gap-3 rounded-card border px-4 py-2.5 text-left transition-colors',
                open && 'border-edge/50 bg-sheet shadow-sheet hover:border-accent',
                right && 'border-correct bg-correct-wash',
                wrong && 'border-wrong bg-wrong-wash',
                chosen && 'border-accent bg-wash',
                !open && !right && !wrong && !chosen && 'border-line bg-transparent text-faint',
                !open && 'cursor-default',
              )}
            >
              <Key>{i + 1}</Key>
              <span lang={language} className="asked min-w-0 flex-1 text-[1.1rem]">
                {label}
              </span>
              {right ? <Icon of={Check} label={t('rightOne')} className="text-correct" /> : null}
              {wrong ? <Icon of={X} label={t('wrongOne')} className="text-wrong" /> : null}
            </button>
          </li>
        )
      })}
    </ul>
  )
}
