'use client'

import { X } from 'lucide'
import { useTranslations } from 'next-intl'
import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Icon } from './icon'

interface ToastMessage {
  id: number
  text: string
  action?: { label: string; onAction(): void }
}

const ToastContext = createContext<(message: Omit<ToastMessage, 'id'>) => void>(() => undefined)

/** Gives a function that says something at the foot of the screen: `toast({ text })`, with an action such as undo. */
export const useToast = () => useContext(ToastContext)

const VISIBLE_MS = 6000

/** Holds the messages of the screens within it. They are read out, stay while pointed at, and never take the focus. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [messages, setMessages] = useState<ToastMessage[]>([])
  const next = useRef(0)
  const t = useTranslations('ui')

  const close = useCallback(
    (id: number) => setMessages((all) => all.filter((message) => message.id !== id)),
    [],
  )
  const toast = useCallback(
    (message: Omit<ToastMessage, 'id'>) => {
      const id = next.current++
      setMessages((all) => [...all.slice(-2), { ...message, id }])
      // One with an action stays until it is closed: nobody should race to press it.
      if (!message.action) setTimeout(() => close(id), VISIBLE_MS)
    },
    [close],
  )

  return (
    <ToastContext value={useMemo(() => toast, [toast])}>
      {children}
      <div
        role="status"
        aria-live="polite"
        className="pointer-events-none fixed inset-x-3 bottom-20 z-50 flex flex-col items-center gap-2 md:bottom-6"
      >
        {messages.map((message) => (
          <div
            key={message.id}
            className="pointer-events-auto flex max-w-md animate-settle items-center gap-3 rounded-card bg-ink py-1 pr-1 pl-4 text-paper shadow-lift"
          >
            <span className="py-2 text-[0.9375rem]">{message.text}</span>
            {message.action ? (
              <button
                type="button"
                className="min-h-11 rounded-control px-3 text-sm font-semibold underline underline-offset-4"
                onClick={() => {
                  message.action?.onAction()
                  close(message.id)
                }}
              >
                {message.action.label}
              </button>
            ) : null}
            <button
              type="button"
              aria-label={t('close')}
              className="grid size-11 place-items-center"
              onClick={() => close(message.id)}
            >
              <Icon of={X} size={16} />
            </button>
          </div>
        ))}
      </div>
    </ToastContext>
  )
}
