'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { VISIBILITIES, type Visibility } from '@/lib/set/set'
import { Button } from '../ui/button'
import { Segmented } from '../ui/segmented'
import { useToast } from '../ui/toast'
import { reached, type StudioActions } from './actions'

/** Who may see a set: its author, whoever has the link, or anyone. */
export function Sharing({
  setId,
  initial,
  initialToken,
  onVisibility,
}: {
  setId: string
  initial: Visibility
  initialToken: string | null
  onVisibility: StudioActions['setVisibility']
}) {
  const t = useTranslations('studio')
  const toast = useToast()
  const [visibility, setVisibility] = useState(initial)
  const [token, setToken] = useState(initialToken)

  async function choose(next: Visibility) {
    const before = visibility
    setVisibility(next)
    const done = await reached(onVisibility(setId, next))
    if (done.ok) return setToken(done.value)
    setVisibility(before)
    toast({ text: t('failed') })
  }

  async function copy() {
    const address = new URL(`/sets/${setId}`, window.location.origin)
    if (visibility === 'link' && token) address.searchParams.set('token', token)
    await navigator.clipboard.writeText(address.href)
    toast({ text: t('copied') })
  }

  return (
    <div className="flex flex-col gap-2">
      <div className="flex flex-wrap items-center gap-3">
        <Segmented
          label={t('visibility')}
          name="visibility"
          value={visibility}
          options={VISIBILITIES.map((value) => ({ value, label: t(`visibilities.${value}`) }))}
          onChange={(next) => void choose(next)}
        />
        {visibility === 'private' ? null : (
          <Button onClick={() => void copy()}>{t('copyLink')}</Button>
        )}
      </div>
      <p className="text-sm text-faint">{t(`visibilityText.${visibility}`)}</p>
    </div>
  )
}
