import { z } from 'zod'

/**
 * The push services of the browsers: Chrome and its likes, Firefox, Safari, Edge. An endpoint is an address that a
 * browser gives and this server then calls: were any address taken, a stranger could make it call into the network it
 * stands in. So it calls these, and what its owner named (PUSH_ORIGINS).
 */
const HOSTS = ['fcm.googleapis.com', 'push.services.mozilla.com', 'push.apple.com', 'notify.windows.com'] // prettier-ignore

/**
 * Whether an endpoint is one that this server calls: over https, on the usual port, at a known service.
 * @param trusted further origins (`https://push.example.org`)
 */
export function isPushService(endpoint: string, trusted: readonly string[]): boolean {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null
  if (!url || url.username || url.password) return false
  if (trusted.includes(url.origin)) return true
  return (
    url.protocol === 'https:' &&
    url.port === '' &&
    HOSTS.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))
  )
}

const base64url = z.string().regex(/^[A-Za-z0-9_-]+={0,2}$/)

/** What `PushSubscription.toJSON()` gives, as a browser sends it: keys of 65 and 16 bytes (RFC 8291). */
export const subscriptionSchema = z.object({
  endpoint: z.url().max(1_000),
  keys: z.object({
    p256dh: base64url.min(86).max(90),
    auth: base64url.min(22).max(26),
  }),
})

export type Subscription = z.infer<typeof subscriptionSchema>
