import type { ReactNode } from 'react'

/** A key of the keyboard. Hidden where there is likely none. */
export function Key({ children }: { children: ReactNode }) {
  return (
    <kbd className="hidden min-w-6 items-center justify-center rounded border border-line bg-well px-1.5 font-sans text-xs leading-5 text-soft pointer-fine:inline-flex">
      {children}
    </kbd>
  )
}
