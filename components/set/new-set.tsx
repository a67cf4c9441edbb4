'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { LANGUAGES } from '@/lib/language/document'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { Select, TextField } from '../ui/field'
import { SubmitButton } from '../ui/submit-button'

/** Begins a set that is written by hand. */
export function NewSet({ onCreate }: { onCreate(form: FormData): Promise<void> }) {
  const [open, setOpen] = useState(false)
  const t = useTranslations('sets')
  const tl = useTranslations('languages')
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('write')}</Button>
      <Dialog title={t('write')} open={open} onClose={() => setOpen(false)}>
        <form action={onCreate} className="flex flex-col gap-4">
          <TextField label={t('newTitle')} name="title" required maxLength={160} />
          <Select label={t('newLanguage')} name="language" defaultValue={useLocale()}>
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {tl(language)}
              </option>
            ))}
          </Select>
          <SubmitButton pendingLabel={t('creating')}>{t('create')}</SubmitButton>
        </form>
      </Dialog>
    </>
  )
}
