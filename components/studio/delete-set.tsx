'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '../ui/button'
import { Dialog } from '../ui/dialog'
import { SubmitButton } from '../ui/submit-button'
import type { StudioActions } from './actions'

/** Removes a set, after asking. */
export function DeleteSet({
  setId,
  onDelete,
}: {
  setId: string
  onDelete: StudioActions['deleteSet']
}) {
  const t = useTranslations('studio')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="danger" size="small" onClick={() => setOpen(true)}>
        {t('delete')}
      </Button>
      <Dialog title={t('deleteTitle')} open={open} onClose={() => setOpen(false)}>
        <p className="mb-5 text-soft">{t('deleteText')}</p>
        <form action={() => onDelete(setId)} className="flex gap-2">
          <SubmitButton look="danger" pendingLabel={t('saving')}>
            {t('delete')}
          </SubmitButton>
          <Button look="quiet" onClick={() => setOpen(false)}>
            {t('cancel')}
          </Button>
        </form>
      </Dialog>
    </>
  )
}
