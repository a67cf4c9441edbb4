'use client'

import { useLocale } from 'next-intl'
import { useEffect } from 'react'
import { whenAtRest } from '../../ui/at-rest'
import { Sender } from '../journal/sender'
import { eraseOthers } from './erase'
import { readKept, refreshKept } from './kept-store'

/** How old what is kept may be before it is asked for again (ms). */
const FRESH_MS = 10 * 60_000

/**
 * Keeps this device ready for the days without a network: the worker that opens the review without one, what is due,
 * and the answers that still have to be sent. What belongs to another account is taken away.
 * @param learnerId whose session this is; null: nobody's
 */
export function Keeper({ learnerId }: { learnerId: string | null }) {
  const locale = useLocale()

  useEffect(() => {
    // Not in a window where the browser keeps nothing, nor over plain http.
    if (!('serviceWorker' in navigator) || !window.isSecureContext) return
    // It fetches what it keeps at once: not while the page itself is still coming.
    return whenAtRest(() => {
      void navigator.serviceWorker.register(`/sw.js?locale=${locale}`).catch(() => undefined)
    })
  }, [locale])

  useEffect(() => {
    const erased = eraseOthers(learnerId)
    if (learnerId === null) return
    const sender = new Sender(learnerId, () => undefined)
    const bringUpToDate = async () => {
      await erased
      await sender.send()
      const kept = await readKept(learnerId)
      if (!kept || kept.asOf < Date.now() - FRESH_MS) await refreshKept()
    }
    const online = () => void bringUpToDate()
    // What the page itself needs comes first.
    const timer = setTimeout(online, 1_500)
    window.addEventListener('online', online)
    return () => {
      clearTimeout(timer)
      sender.stop()
      window.removeEventListener('online', online)
    }
  }, [learnerId])

  return null
}
