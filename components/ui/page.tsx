import type { ReactNode } from 'react'
import { classes } from './classes'

/** The middle of a screen. `narrow`: a form or a list; `measure`: a text to read; `wide`: text and margin. */
export function Page({
  width = 'narrow',
  className,
  children,
}: {
  width?: 'measure' | 'narrow' | 'wide'
  className?: string
  children: ReactNode
}) {
  const widths = { measure: 'max-w-measure', narrow: 'max-w-3xl', wide: 'max-w-page' }
  return (
    <main
      id="main"
      tabIndex={-1}
      className={classes(
        'mx-auto w-full px-4 pt-6 pb-16 outline-none sm:px-6 md:pt-10',
        widths[width],
        className,
      )}
    >
      {children}
    </main>
  )
}

/** The head of a screen: where one is, in one line, and what can be done with all of it. */
export function PageHeader({
  title,
  eyebrow,
  lead,
  actions,
}: {
  title: ReactNode
  eyebrow?: ReactNode
  lead?: ReactNode
  actions?: ReactNode
}) {
  return (
    <header className="mb-8 flex flex-wrap items-end justify-between gap-x-6 gap-y-4">
      <div className="min-w-0 max-w-measure">
        {eyebrow ? <p className="eyebrow mb-1.5">{eyebrow}</p> : null}
        <h1 className="font-serif text-3xl leading-tight font-semibold tracking-tight wrap-anywhere sm:text-4xl">
          {title}
        </h1>
        {lead ? <p className="mt-2 text-lg wrap-anywhere text-soft">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap items-center gap-2">{actions}</div> : null}
    </header>
  )
}
