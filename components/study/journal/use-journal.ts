'use client'

import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { dayAt } from '@/lib/review/day'
import type { SentAttempt, SentReview } from '@/lib/review/sent'
import type { Learner } from '@/lib/study/fact'
import { refreshKept } from '../device/kept-store'
import { isNewerThan, type JournalEntry } from './entry'
import { newId } from './new-id'
import { Sender, type Delivery } from './sender'
import { keepEntries, readEntries } from './store'

/** So long (ms) after having asked the server what is due it is not asked again, however much was sent. */
const REFRESH_PAUSE_MS = 30_000

/** A review without what every one has: the journal adds its id, its time and the learner's day. */
type Bare<T> = T extends SentReview ? Omit<T, 'id' | 'reviewedAt' | 'day'> : never
export type NewReview = Bare<SentReview>

export interface Journal {
  /** Keeps a review and sends it when it can. Gives the review as kept; the page need not wait for anything. */
  record: (review: NewReview) => SentReview
  recordAttempt: (attempt: SentAttempt) => void
  delivery: Delivery
}

/**
 * The journal of a learner on this device.
 * @param asOf the server's time at which the page's data was read
 * @param onUnseen given once, if there are any, the entries that the page's data does not show yet
 */
export function useJournal(
  learner: Learner,
  asOf: number,
  onUnseen: (unseen: readonly JournalEntry['what'][]) => void,
): Journal {
  const [delivery, setDelivery] = useState<Delivery>({ waiting: 0, state: 'sent' })
  const sender = useRef<Sender | null>(null)
  const tellUnseen = useEffectEvent(onUnseen)

  useEffect(() => {
    let refreshed = 0
    const refresh = () => {
      if (Date.now() < refreshed + REFRESH_PAUSE_MS) return
      refreshed = Date.now()
      void refreshKept()
    }
    const current = new Sender(learner.id, setDelivery, refresh)
    sender.current = current
    const sendNow = () => void current.send()
    const onHidden = () => document.visibilityState === 'hidden' && sendNow()
    window.addEventListener('online', sendNow)
    document.addEventListener('visibilitychange', onHidden)
    void readEntries(learner.id).then((entries) => {
      const unseen = entries.filter((entry) => isNewerThan(entry, asOf))
      if (unseen.length > 0) tellUnseen(unseen.map(({ what }) => what))
      sendNow()
    })
    return () => {
      current.stop()
      window.removeEventListener('online', sendNow)
      document.removeEventListener('visibilitychange', onHidden)
    }
  }, [learner.id, asOf])

  const keep = useCallback(
    (id: string, what: JournalEntry['what']) => {
      const entry = { id, learnerId: learner.id, madeAt: Date.now(), acceptedAt: null, what }
      void keepEntries([entry]).then(() => {
        sender.current?.schedule()
        wakeWorkerOnline()
      })
    },
    [learner.id],
  )

  const record = useCallback(
    (review: NewReview): SentReview => {
      const reviewedAt = Date.now()
      const day = dayAt(reviewedAt, learner.timeZone)
      const kept = { ...review, id: newId(), reviewedAt, day } as SentReview
      keep(kept.id, { review: kept })
      return kept
    },
    [keep, learner.timeZone],
  )

  const recordAttempt = useCallback((attempt: SentAttempt) => keep(attempt.id, { attempt }), [keep])

  return { record, recordAttempt, delivery }
}

/** Asks the browser, where it can, to have the journal sent when the network is back and this tab may be gone. */
function wakeWorkerOnline(): void {
  if (!('serviceWorker' in navigator) || navigator.onLine) return
  type WithSync = ServiceWorkerRegistration & { sync?: { register(tag: string): Promise<void> } }
  void navigator.serviceWorker.ready
    .then((registration: WithSync) => registration.sync?.register('journal'))
    .catch(() => undefined)
}
