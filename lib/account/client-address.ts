import 'server-only'
import { isIP } from 'node:net'
import { env } from '@/lib/env'

/**
 * The network address of whoever asks, to count by. Next writes the connection's own into `X-Forwarded-For` where the
 * request brought none; behind a proxy of ours its last entry is the one that proxy saw. Without `TRUST_PROXY` what a
 * client claims is not told apart, and all who claim something are counted together.
 */
export function clientAddress(headers: Headers): string {
  const entries = (headers.get('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim())
  const last = entries.at(-1) ?? ''
  if (!isIP(last)) return 'unknown'
  return entries.length > 1 && !env().trustProxy ? 'claimed' : last
}
