'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import type { Language } from '@/lib/language/document'
import { Button } from '../../ui/button'
import { Select } from '../../ui/field'

export interface Pair {
  left: string
  right: string
}

/** What belongs together: beside each left side a list of the right ones. Native lists serve thumb, key and voice alike. */
export function Matching({
  lefts,
  rights,
  language,
  given,
  answer,
  onAnswer,
}: {
  lefts: readonly string[]
  rights: readonly string[]
  language: Language
  given?: readonly Pair[]
  answer?: readonly Pair[]
  onAnswer: (given: Pair[]) => void
}) {
  const t = useTranslations('study')
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({})
  const complete = lefts.every((left) => chosen[left])
  const rightOf = (left: string) =>
    given?.find((pair) => pair.left === left)?.right ?? chosen[left] ?? ''
  return (
    <form
      className="grid gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (complete) onAnswer(lefts.map((left) => ({ left, right: rightOf(left) })))
      }}
    >
      {lefts.map((left) => {
        const key = answer?.find((pair) => pair.left === left)?.right
        const wrong = key !== undefined && rightOf(left) !== key
        return (
          <Select
            key={left}
            label={<span lang={language}>{left}</span>}
            lang={language}
            disabled={given !== undefined}
            value={rightOf(left)}
            error={wrong ? key : undefined}
            onChange={(event) => setChosen({ ...chosen, [left]: event.target.value })}
          >
            <option value="">{t('choose')}</option>
            {rights.map((right) => (
              <option key={right} value={right}>
                {right}
              </option>
            ))}
          </Select>
        )
      })}
      {given ? null : (
        <Button type="submit" look="primary" size="large" aria-disabled={!complete}>
          {t('answer')}
        </Button>
      )}
    </form>
  )
}
