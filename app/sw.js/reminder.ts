import { worker } from './events'

/** Reminders that the learner asked for: shown when they arrive, and leading to what is due. */
export function listenForReminders(): void {
  worker.addEventListener('push', (event) => {
    const { title, body, url } = (event.data?.json() ?? {}) as Record<string, string | undefined>
    if (!title) return
    const shown = { body, tag: 'reminder', icon: '/icons/192', data: { url } }
    event.waitUntil(worker.registration.showNotification(title, shown))
  })

  worker.addEventListener('notificationclick', (event) => {
    event.notification.close()
    const { url = '/review' } = (event.notification.data ?? {}) as { url?: string }
    event.waitUntil(show(url))
  })
}

async function show(url: string): Promise<void> {
  const tabs = await worker.clients.matchAll({ type: 'window' })
  const own = tabs.find((tab) => new URL(tab.url).origin === worker.location.origin)
  if (own) await (await own.focus()).navigate(url)
  else await worker.clients.openWindow(url)
}
