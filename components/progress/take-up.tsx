'use client'

import { useState } from 'react'
import { dayAt } from '@/lib/review/day'
import type { SentBatch } from '@/lib/review/sent'
import { Button } from '../ui/button'
import { newId } from '../study/journal/new-id'

/** Takes up again a fact that was put aside. */
export function TakeUp({
  factId,
  timeZone,
  label,
  done,
}: {
  factId: string
  /** The learner's: their day ends at 4 in the morning there. */
  timeZone: string
  label: string
  done: string
}) {
  const [state, setState] = useState<'suspended' | 'sending' | 'done'>('suspended')
  const takeUp = async () => {
    setState('sending')
    const reviewedAt = Date.now()
    const day = dayAt(reviewedAt, timeZone)
    const batch: SentBatch = {
      attempts: [],
      reviews: [{ id: newId(), kind: 'resume', factId, reviewedAt, day }],
    }
    const response = await fetch('/api/reviews', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(batch),
    }).catch(() => null)
    setState(response?.ok ? 'done' : 'suspended')
  }
  return state === 'done' ? (
    <span role="status">{done}</span>
  ) : (
    <Button size="small" disabled={state === 'sending'} onClick={() => void takeUp()}>
      {label}
    </Button>
  )
}
