import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide'
import type { ReactNode } from 'react'
import { classes } from './classes'
import { Icon } from './icon'

export type NoticeTone = 'info' | 'right' | 'close' | 'wrong'

const tones = {
  info: { look: 'bg-wash text-ink', ink: 'text-accent', picture: Info },
  right: { look: 'bg-correct-wash text-ink', ink: 'text-correct', picture: CircleCheck },
  close: { look: 'bg-close-wash text-ink', ink: 'text-close', picture: TriangleAlert },
  wrong: { look: 'bg-wrong-wash text-ink', ink: 'text-wrong', picture: CircleAlert },
} as const

/** Something to know, in place. `live`: it appeared because of what was just done, so it is read out. */
export function Notice({
  tone = 'info',
  live = false,
  className,
  children,
}: {
  tone?: NoticeTone
  live?: boolean
  className?: string
  children: ReactNode
}) {
  const { look, ink, picture } = tones[tone]
  return (
    <div
      role={live ? (tone === 'wrong' ? 'alert' : 'status') : undefined}
      className={classes('flex gap-3 rounded-card px-4 py-3 text-[0.9375rem]', look, className)}
    >
      <Icon of={picture} size={18} className={classes('mt-0.5 shrink-0', ink)} />
      <div className="min-w-0">{children}</div>
    </div>
  )
}
