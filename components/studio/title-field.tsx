'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { useToast } from '../ui/toast'
import { reached, type StudioActions } from './actions'

/** The title of a set, written where it stands. Kept when one leaves it or presses Enter. */
export function TitleField({
  setId,
  initial,
  language,
  onRename,
}: {
  setId: string
  initial: string
  language: string
  onRename: StudioActions['rename']
}) {
  const t = useTranslations('studio')
  const toast = useToast()
  const [kept, setKept] = useState(initial)
  const [title, setTitle] = useState(initial)

  async function keep() {
    const wanted = title.trim()
    if (wanted === kept || wanted === '') return setTitle(kept)
    if ((await reached(onRename(setId, wanted))).ok) {
      setKept(wanted)
      toast({ text: t('renamed') })
    } else {
      setTitle(kept)
      toast({ text: t('failed') })
    }
  }

  return (
    <textarea
      rows={1}
      aria-label={t('title')}
      lang={language}
      value={title}
      maxLength={160}
      onChange={(event) => setTitle(event.target.value.replace(/\s*\n\s*/g, ' '))}
      onBlur={() => void keep()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') {
          event.preventDefault()
          event.currentTarget.blur()
        }
        if (event.key === 'Escape') setTitle(kept)
      }}
      className="field-sizing-content w-full resize-none border-b border-edge/50 bg-transparent py-1 font-serif text-2xl font-semibold leading-tight tracking-tight sm:text-3xl hover:border-edge focus-visible:outline-offset-4"
    />
  )
}
