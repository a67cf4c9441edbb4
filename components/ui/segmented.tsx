'use client'

import type { ReactNode } from 'react'
import { classes } from './classes'

/** One of a few: native radio buttons (arrow keys move between them) drawn as one bar. */
export function Segmented<Value extends string>({
  label,
  name,
  value,
  options,
  onChange,
  size = 'medium',
  className,
}: {
  /** Read out, not shown. */
  label: string
  name: string
  value: Value
  options: readonly { value: Value; label: ReactNode; title?: string }[]
  onChange(value: Value): void
  size?: 'small' | 'medium'
  className?: string
}) {
  return (
    <fieldset
      className={classes('inline-flex rounded-control border border-line bg-well p-0.5', className)}
    >
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <label
          key={option.value}
          title={option.title}
          className={classes(
            'relative inline-flex flex-1 cursor-pointer items-center whitespace-nowrap justify-center gap-1.5 rounded-md px-3 text-center',
            'text-soft transition-colors hover:text-ink has-checked:bg-sheet has-checked:text-ink has-checked:shadow-sheet',
            'has-focus-visible:outline-2 has-focus-visible:outline-offset-1 has-focus-visible:outline-accent',
            size === 'small' ? 'min-h-8 text-sm' : 'min-h-11 text-[0.9375rem]',
          )}
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            className="absolute inset-0 cursor-pointer appearance-none rounded-md outline-none"
          />
          {option.label}
          {option.title ? <span className="sr-only">{option.title}</span> : null}
        </label>
      ))}
    </fieldset>
  )
}
