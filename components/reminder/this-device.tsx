'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '../ui/button'

type State = 'looking' | 'none' | 'off' | 'on' | 'working' | 'refused' | 'failed'

const send = (method: 'POST' | 'DELETE', body: unknown) =>
  fetch('/api/push', {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** The worker is installed when the page is at rest, which may be after it asks; so many ms it is waited for. */
const LONGEST_MS = 15_000

const worker = async (): Promise<ServiceWorkerRegistration | null> =>
  (await navigator.serviceWorker.getRegistration()) ??
  Promise.race([
    navigator.serviceWorker.ready,
    new Promise<null>((resolve) => setTimeout(resolve, LONGEST_MS, null)),
  ])

/** A browser that can be told while the page is closed, and what it was subscribed to. */
async function findState(): Promise<State> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window)) return 'none'
  const registration = await worker()
  if (!registration) return 'none'
  const subscription = await registration.pushManager.getSubscription()
  if (!subscription) return Notification.permission === 'denied' ? 'refused' : 'off'
  // The browser's word alone does not say whose reminders these are: the server is told once more.
  return (await send('POST', subscription.toJSON())).ok ? 'on' : 'off'
}

async function subscribe(key: string): Promise<State> {
  if ((await Notification.requestPermission()) !== 'granted') return 'refused'
  const registration = await worker()
  if (!registration) return 'none'
  const subscription = await registration.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: key,
  })
  return (await send('POST', subscription.toJSON())).ok ? 'on' : 'failed'
}

async function unsubscribe(): Promise<State> {
  const subscription = await (await worker())?.pushManager.getSubscription()
  if (subscription) {
    await send('DELETE', { endpoint: subscription.endpoint })
    await subscription.unsubscribe()
  }
  return 'off'
}

/** Turns reminders on and off for the browser that one sits at. */
export function ThisDevice({ publicKey }: { publicKey: string }) {
  const t = useTranslations('reminder.device')
  const [state, setState] = useState<State>('looking')
  useEffect(() => {
    void findState()
      .catch((): State => 'failed')
      .then(setState)
  }, [])
  const go = (work: Promise<State>) => {
    setState('working')
    void work.catch((): State => 'failed').then(setState)
  }
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      {state === 'on' ? (
        <Button onClick={() => go(unsubscribe())}>{t('turnOff')}</Button>
      ) : (
        <Button
          disabled={state === 'none' || state === 'looking' || state === 'working'}
          onClick={() => go(subscribe(publicKey))}
        >
          {t('turnOn')}
        </Button>
      )}
      <p role="status" className="text-sm text-faint">
        {state === 'looking' || state === 'working' ? '' : t(`state.${state}`)}
      </p>
    </div>
  )
}
