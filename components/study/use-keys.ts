'use client'

import { useEffect, useRef } from 'react'

const TYPING = 'input:not([type=radio]):not([type=checkbox]), textarea, select, [contenteditable]'

/**
 * Keys that do something anywhere on the page. Not while typing, with a modifier held, in a dialog, or from a key that
 * is being held down; and a button or link that has the focus keeps its own space and Enter.
 * @param keys what each `KeyboardEvent.key` does; letters in lower case
 */
export function useKeys(keys: Readonly<Record<string, (() => void) | undefined>>): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat || event.isComposing)
        return
      const target = event.target as Element
      if (target.closest(TYPING) || document.querySelector('dialog[open]')) return
      if ((event.key === ' ' || event.key === 'Enter') && target.closest('button, a, summary'))
        return
      const act = current.current[event.key.length === 1 ? event.key.toLowerCase() : event.key]
      if (!act) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
