import type { ComponentProps } from 'react'
import { classes } from './classes'
import { Link } from './link'

export type ButtonLook = 'primary' | 'plain' | 'quiet' | 'danger'
export type ButtonSize = 'small' | 'medium' | 'large'

const looks: Record<ButtonLook, string> = {
  primary: 'bg-accent text-on-accent hover:bg-accent-deep shadow-sheet',
  plain: 'bg-sheet text-ink border border-edge/60 hover:border-accent hover:text-accent',
  quiet: 'text-soft hover:text-accent hover:bg-wash',
  danger: 'bg-sheet text-wrong border border-wrong/50 hover:bg-wrong-wash',
}

// 44 px is a thumb; small ones (36 px) are for rows where a pointer is likely.
const sizes: Record<ButtonSize, string> = {
  small: 'min-h-9 px-3 text-sm gap-1.5',
  medium: 'min-h-11 px-4 text-[0.9375rem] gap-2',
  large: 'min-h-13 px-6 text-base gap-2.5',
}

/** The classes of a button, for the few things that are not <button> or <a> and should look like one. */
export function buttonClasses(look: ButtonLook = 'plain', size: ButtonSize = 'medium'): string {
  return classes(
    'inline-flex items-center justify-center rounded-control font-medium text-center select-none',
    'transition-colors duration-150 disabled:opacity-50 disabled:pointer-events-none aria-disabled:opacity-50',
    looks[look],
    sizes[size],
  )
}

interface Look {
  look?: ButtonLook
  size?: ButtonSize
}

/** A native button: works in server components and before any script has loaded. `type` is `button` unless told. */
export function Button({
  look,
  size,
  className,
  type = 'button',
  ...rest
}: Look & ComponentProps<'button'>) {
  return <button type={type} className={classes(buttonClasses(look, size), className)} {...rest} />
}

/** A link that looks like a button: for going somewhere, never for doing something. */
export function ButtonLink({ look, size, className, ...rest }: Look & ComponentProps<typeof Link>) {
  return <Link className={classes(buttonClasses(look, size), className)} {...rest} />
}
