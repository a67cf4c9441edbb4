import type { ReactNode } from 'react'

/** A drawing with its title, how it is reckoned, and the same as a table for those who cannot or would not see it. */
export function Figure({
  title,
  value,
  note,
  table,
  tableLabel,
  children,
}: {
  title: string
  /** The one number to take away. */
  value?: ReactNode
  note: string
  table?: { head: readonly string[]; rows: readonly (readonly (string | number)[])[] }
  tableLabel: string
  children?: ReactNode
}) {
  return (
    <section className="flex min-w-0 flex-col rounded-card border border-line bg-sheet p-5 shadow-sheet">
      <h2 className="text-sm font-medium text-soft">{title}</h2>
      {value ? (
        <p className="mt-1 font-serif text-3xl font-semibold tabular-nums">{value}</p>
      ) : null}
      {children ? <div className="mt-4">{children}</div> : null}
      <p className="mt-3 text-sm text-faint">{note}</p>
      {table && table.rows.length > 0 ? (
        <details className="mt-2 text-sm">
          <summary className="min-h-6 text-accent">{tableLabel}</summary>
          <div className="mt-2 max-h-72 overflow-auto">
            <table className="w-full text-left tabular-nums">
              <caption className="sr-only">{title}</caption>
              <thead>
                <tr>
                  {table.head.map((cell) => (
                    <th key={cell} scope="col" className="py-1 pr-4 font-medium">
                      {cell}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map(([first, ...rest]) => (
                  <tr key={first} className="border-t border-line">
                    <th scope="row" className="py-1 pr-4 font-normal">
                      {first}
                    </th>
                    {rest.map((cell, i) => (
                      <td key={i} className="py-1 pr-4">
                        {cell}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      ) : null}
    </section>
  )
}
