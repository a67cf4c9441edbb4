'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { Page } from '../../ui/page'
import { DeliveryNotice } from '../delivery'
import type { Delivery } from '../journal/sender'

/** What was done, and what may come next. */
export function SittingEnd({
  eyebrow,
  title,
  actions,
  delivery,
  children,
}: {
  eyebrow?: string
  title: string
  actions: ReactNode
  /** Where answers were given that may still wait to be sent. */
  delivery?: Delivery
  children?: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <Page>
      {eyebrow ? <p className="eyebrow mb-1.5">{eyebrow}</p> : null}
      <h1
        ref={heading}
        tabIndex={-1}
        className="font-serif text-3xl font-semibold tracking-tight text-balance outline-none sm:text-4xl"
      >
        {title}
      </h1>
      {children ? <div className="mt-3 max-w-measure text-lg text-soft">{children}</div> : null}
      {delivery ? <DeliveryNotice delivery={delivery} /> : null}
      <div className="mt-8 grid gap-2 sm:flex sm:flex-wrap">{actions}</div>
    </Page>
  )
}
