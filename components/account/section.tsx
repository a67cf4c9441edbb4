import type { ReactNode } from 'react'

/** A part of the settings, with its heading. */
export function Section({
  id,
  title,
  lead,
  children,
}: {
  /** To be linked to. */
  id?: string
  title: string
  lead?: string
  children: ReactNode
}) {
  return (
    <section id={id} className="border-t border-line py-8 first:border-t-0 first:pt-0">
      <h2 className="mb-4 font-serif text-xl font-semibold">{title}</h2>
      {lead ? <p className="mb-4 text-soft">{lead}</p> : null}
      {children}
    </section>
  )
}
