import type { ReactNode } from 'react'

/** Nothing here yet: says so, and what to do next. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: ReactNode
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="flex flex-col items-center rounded-card border border-dashed border-edge/60 px-6 py-14 text-center">
      <svg aria-hidden viewBox="0 0 64 44" className="mb-5 h-14 text-accent">
        <rect x="14" y="3" width="40" height="28" rx="3" className="fill-wash stroke-line" />
        <rect
          x="6"
          y="11"
          width="40"
          height="28"
          rx="3"
          className="fill-sheet stroke-current"
          strokeWidth="1.5"
        />
        <path
          d="M13 20h26M13 26h18"
          className="stroke-mark-line"
          strokeWidth="3"
          strokeLinecap="round"
        />
      </svg>
      <h2 className="font-serif text-xl font-semibold">{title}</h2>
      {children ? <div className="mt-2 max-w-md text-balance text-soft">{children}</div> : null}
      {action ? <div className="mt-6 flex flex-wrap justify-center gap-2">{action}</div> : null}
    </div>
  )
}
