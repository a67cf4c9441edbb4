import type { PushMessage } from '@/lib/reminder/push'
import { worker } from './events'

/** Reminders that the learner asked for: shown when they arrive, and leading to what is due. */
export function listenForReminders(): void {
  worker.addEventListener('push', (event) => {
    const message = event.data?.json() as PushMessage | undefined
    if (!message) return
    const { title, body, url, stop } = message
    const actions = [{ action: 'stop', title: stop.label }]
    const shown = { body, tag: 'reminder', icon: '/icons/192', actions, data: { url, stop: stop.url } } // prettier-ignore
    event.waitUntil(worker.registration.showNotification(title, shown))
  })

  worker.addEventListener('notificationclick', (event) => {
    event.notification.close()
    const { url, stop } = event.notification.data as { url: string; stop: string }
    event.waitUntil(show(event.action === 'stop' ? stop : url))
  })
}

async function show(url: string): Promise<void> {
  const tabs = await worker.clients.matchAll({ type: 'window' })
  const own = tabs.find((tab) => new URL(tab.url).origin === worker.location.origin)
  if (own) await (await own.focus()).navigate(url)
  else await worker.clients.openWindow(url)
}
