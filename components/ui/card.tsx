import type { ComponentProps } from 'react'
import { classes } from './classes'

/** A sheet of paper lying on the page. */
export function Card({ className, ...rest }: ComponentProps<'div'>) {
  return (
    <div
      className={classes('rounded-card border border-line bg-sheet shadow-sheet', className)}
      {...rest}
    />
  )
}
