'use client'

import type { ReactNode } from 'react'
import { Button, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { buttonClasses, type ButtonLook } from './button'
import { classes } from './classes'

export interface MenuAction {
  id: string
  label: ReactNode
  /** Read by type-ahead where `label` is not a plain text. */
  text?: string
  icon?: ReactNode
  danger?: boolean
  disabled?: boolean
  href?: string
  onAction?(): void
}

/** A button that opens a list of actions. `label` names it where the button shows only an icon. */
export function Menu({
  label,
  button,
  look = 'quiet',
  actions,
  className,
}: {
  label: string
  button: ReactNode
  look?: ButtonLook
  actions: readonly MenuAction[]
  className?: string
}) {
  return (
    <MenuTrigger>
      <Button aria-label={label} className={classes(buttonClasses(look, 'small'), className)}>
        {button}
      </Button>
      <Popover className="min-w-48 overflow-auto rounded-card border border-line bg-sheet p-1 text-ink shadow-lift">
        <AriaMenu className="outline-none" aria-label={label}>
          {actions.map((action) => (
            <MenuItem
              key={action.id}
              id={action.id}
              textValue={
                action.text ?? (typeof action.label === 'string' ? action.label : action.id)
              }
              isDisabled={action.disabled}
              href={action.href}
              onAction={action.onAction}
              className={classes(
                'flex min-h-11 cursor-pointer items-center gap-2.5 rounded-md px-3 text-[0.9375rem] outline-none',
                'focus:bg-wash disabled:cursor-default disabled:opacity-50',
                action.danger && 'text-wrong',
              )}
            >
              {action.icon}
              {action.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
