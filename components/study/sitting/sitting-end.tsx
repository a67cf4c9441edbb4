'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { Page } from '../../ui/page'

/** What was done, and what may come next. */
export function SittingEnd({
  eyebrow,
  title,
  actions,
  children,
}: {
  eyebrow?: string
  title: string
  actions: ReactNode
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
      <div className="mt-8 grid gap-2 sm:flex sm:flex-wrap">{actions}</div>
    </Page>
  )
}
