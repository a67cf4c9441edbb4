'use client'

import type { ComponentProps } from 'react'
import { useFormStatus } from 'react-dom'
import { Button } from './button'

/** Sends the form it stands in. While that lasts it says so and cannot be pressed twice, but keeps the focus. */
export function SubmitButton({
  pendingLabel,
  children,
  onClick,
  ...rest
}: ComponentProps<typeof Button> & { pendingLabel: string }) {
  const { pending } = useFormStatus()
  return (
    <Button
      look="primary"
      {...rest}
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {pending ? pendingLabel : children}
    </Button>
  )
}
