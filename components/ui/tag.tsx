import type { ReactNode } from 'react'
import { classes } from './classes'

/** A word that sorts: a kind of question, a visibility, a language. */
export function Tag({
  tone = 'plain',
  children,
}: {
  tone?: 'plain' | 'accent' | 'close' | 'wrong' | 'right'
  children: ReactNode
}) {
  const tones = {
    plain: 'bg-well text-soft',
    accent: 'bg-wash text-accent',
    close: 'bg-close-wash text-close',
    wrong: 'bg-wrong-wash text-wrong',
    right: 'bg-correct-wash text-correct',
  }
  return (
    <span
      className={classes(
        'inline-flex items-center gap-1 rounded px-1.5 py-0.5 text-xs font-medium whitespace-nowrap',
        tones[tone],
      )}
    >
      {children}
    </span>
  )
}
