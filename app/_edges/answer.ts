import { isAppError } from '@/lib/errors'
import { log } from '@/lib/log'

/** What TCP sends at once, before the other side has said that it arrived: ten packets. */
const SENT_AT_ONCE = 14_000

/** JSON for whoever asked alone. What arrives as soon as the first packet does is sent as it is: packing it takes longer. */
function asJson(made: unknown, init: { status?: number; retryAfter?: number } = {}): Response {
  const body = JSON.stringify(made)
  const headers = new Headers({
    'content-type': 'application/json',
    'cache-control': body.length < SENT_AT_ONCE ? 'no-store, no-transform' : 'no-store',
  })
  if (init.retryAfter) headers.set('retry-after', String(init.retryAfter))
  return new Response(body, { status: init.status, headers })
}

/**
 * What a route handler gives, as JSON (a Response stays what it is); what it throws becomes a status: a code (and a
 * reason) for whoever asked, the rest for the log.
 */
export async function answerJson(work: () => Promise<unknown>): Promise<Response> {
  try {
    const made = await work()
    if (made instanceof Response) return made
    return asJson(made)
  } catch (error) {
    if (isAppError(error)) {
      const { code, reason, status, retryAfter } = error
      return asJson({ error: code, reason }, { status, retryAfter })
    }
    log.error({ err: error }, 'A request failed')
    return asJson({ error: 'internal' }, { status: 500 })
  }
}
