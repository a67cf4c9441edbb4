'use client'

import { Link } from '../ui/link'
import type { ReactNode } from 'react'

const look = 'block w-full rounded-control border border-line px-4 py-3 text-left hover:border-accent hover:bg-wash' // prettier-ignore

interface Item {
  label: string
  hint: string
}

/** One thing that can be done with what is on the screen. */
export function MenuItem({ onPress, ...item }: Item & { onPress: () => void }) {
  return (
    <li>
      <button type="button" onClick={onPress} className={look}>
        <Words {...item} />
      </button>
    </li>
  )
}

/** The same, somewhere else. */
export function MenuLink({ href, ...item }: Item & { href: string }) {
  return (
    <li>
      <Link href={href} prefetch={false} className={look}>
        <Words {...item} />
      </Link>
    </li>
  )
}

function Words({ label, hint }: Item) {
  return (
    <>
      <span className="block font-medium">{label}</span>
      <span className="block text-sm text-soft">{hint}</span>
    </>
  )
}

/** A thing to press that is a picture, with its name for those who do not see it. */
export function IconButton({
  label,
  disabled = false,
  onPress,
  children,
}: {
  label: string
  disabled?: boolean
  onPress: () => void
  children: ReactNode
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      aria-disabled={disabled}
      onClick={onPress}
      className="grid size-11 place-items-center rounded-control text-soft hover:bg-wash hover:text-accent aria-disabled:opacity-30"
    >
      {children}
    </button>
  )
}
