import 'server-only'
import { generateRequestDetails } from 'web-push'
import { env } from '@/lib/env'
import { isPushService, type Subscription } from './push-service'
import { vapidKeys } from './vapid'

/** What the service worker shows. */
export interface PushMessage {
  title: string
  body: string
  /** Where a click leads, and what stops it. */
  url: string
  stop: { label: string; url: string }
}

const TIMEOUT_MS = 10_000
/** A reminder of today is of no use tomorrow: seconds for which the service keeps it. */
const KEPT_SECONDS = 12 * 3600

/**
 * Sends a message to one browser, encrypted for it alone.
 * @returns `gone` when the browser has ended its subscription
 */
export async function sendPush(
  { endpoint, keys }: Subscription,
  message: PushMessage,
): Promise<'sent' | 'gone' | 'failed'> {
  const { pushOrigins, mail, appUrl } = env()
  // Asked again here: what was trusted when the browser subscribed may not be now.
  if (!isPushService(endpoint, pushOrigins)) return 'gone'
  const subject = appUrl.startsWith('https:') ? appUrl : `mailto:${mail?.from ?? 'nobody@invalid'}`
  const request = generateRequestDetails({ endpoint, keys }, JSON.stringify(message), {
    vapidDetails: { subject, ...vapidKeys() },
    TTL: KEPT_SECONDS,
    urgency: 'low',
  })
  const response = await fetch(request.endpoint, {
    method: 'POST',
    headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string]), // prettier-ignore
    body: new Uint8Array(request.body ?? []),
    // Sent elsewhere, it would reach an address that nobody has looked at.
    redirect: 'error',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  await response.body?.cancel()
  if (response.status === 404 || response.status === 410) return 'gone'
  return response.ok ? 'sent' : 'failed'
}
