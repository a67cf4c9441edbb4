'use client'

import { X } from 'lucide'
import { useTranslations } from 'next-intl'
import { useEffect, useId, useRef, type ReactNode } from 'react'
import { ToastProvider } from './toast'
import { Icon } from './icon'

/**
 * A native modal dialog: the browser keeps the focus inside, closes it on Escape and gives the focus back.
 * On a phone it rises from the bottom, under the thumb.
 */
export function Dialog({
  title,
  open,
  onClose,
  children,
}: {
  title: ReactNode
  open: boolean
  onClose(): void
  children: ReactNode
}) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  const t = useTranslations('ui')

  useEffect(() => {
    const dialog = ref.current
    if (!dialog) return
    if (open && !dialog.open) dialog.showModal()
    if (!open && dialog.open) dialog.close()
  }, [open])

  return (
    // Escape and the close button do by key what a click beside the dialog does by pointer.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
      }}
      className={
        'm-auto max-h-[90dvh] w-full max-w-lg overflow-hidden rounded-card border border-line bg-sheet text-ink shadow-lift ' +
        'backdrop:bg-veil backdrop:backdrop-blur-[2px] open:animate-settle ' +
        'max-sm:mb-0 max-sm:max-w-none max-sm:rounded-b-none'
      }
    >
      {open ? (
        <div className="flex max-h-[90dvh] flex-col">
          <div className="flex items-start justify-between gap-4 px-5 pt-4 pb-2">
            <h2 id={id} className="pt-1.5 font-serif text-xl font-semibold">
              {title}
            </h2>
            <button
              type="button"
              onClick={onClose}
              aria-label={t('close')}
              className="-mr-2 grid size-11 shrink-0 place-items-center rounded-control text-soft hover:bg-wash hover:text-accent"
            >
              <Icon of={X} size={20} />
            </button>
          </div>
          {/* What is placed within it scrolls with it (`relative`): else it would lengthen the dialog, unseen. */}
          <div className="relative overflow-y-auto px-5 pb-5">
            {/* What is said outside of a modal dialog lies behind it and cannot be pressed. */}
            <ToastProvider>{children}</ToastProvider>
          </div>
        </div>
      ) : null}
    </dialog>
  )
}
