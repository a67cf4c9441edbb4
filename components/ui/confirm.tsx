'use client'

import { useTranslations } from 'next-intl'
import { useState, type ReactNode } from 'react'
import { Button } from './button'
import { Dialog } from './dialog'
import { SubmitButton } from './submit-button'

/** A button for what cannot be undone: it asks first, and says what goes. */
export function Confirm({
  label,
  title,
  text,
  pending,
  action,
}: {
  label: string
  title: string
  text: ReactNode
  pending: string
  action(): Promise<void>
}) {
  const t = useTranslations('ui')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button look="danger" size="small" onClick={() => setOpen(true)}>
        {label}
      </Button>
      <Dialog title={title} open={open} onClose={() => setOpen(false)}>
        <p className="mb-5 text-soft">{text}</p>
        <form action={action} className="flex gap-2">
          <SubmitButton look="danger" pendingLabel={pending}>
            {label}
          </SubmitButton>
          <Button look="quiet" onClick={() => setOpen(false)}>
            {t('cancel')}
          </Button>
        </form>
      </Dialog>
    </>
  )
}
