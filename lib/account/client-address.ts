import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'
import { env } from '@/lib/env'

/**
 * The network address of whoever asks, to count by: the last entry of `X-Forwarded-For`, which is what a proxy of ours
 * saw, and without `TRUST_PROXY` what `tellConnections` wrote. `unknown` when it is no address.
 */
export function clientAddress(headers: Headers): string {
  const last = (headers.get('x-forwarded-for') ?? '').split(',').at(-1)?.trim() ?? ''
  return isIP(last) ? last : 'unknown'
}

/**
 * From now on, each request that this process receives carries the address of its own connection in `X-Forwarded-For`,
 * whatever a client claims there: Next fills that header only where it is missing, and a handler does not see the
 * connection. With `TRUST_PROXY` the header stays as the proxy wrote it.
 */
export function tellConnections(): void {
  if (env().trustProxy) return
  subscribe('http.server.request.start', (message) => {
    const { headers, socket } = (message as { request: IncomingMessage }).request
    if (socket.remoteAddress) headers['x-forwarded-for'] = socket.remoteAddress
    else delete headers['x-forwarded-for']
  })
}
