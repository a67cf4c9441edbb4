import { isAppError } from '@/lib/errors'
import { log } from '@/lib/log'

/**
 * Turns what a route handler gives into an answer, and what it throws into a status: a code for whoever asked, the
 * rest for the log.
 */
export async function answer(work: () => Promise<object>): Promise<Response> {
  try {
    return Response.json(await work(), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    if (isAppError(error)) {
      const { code, reason, status, retryAfter } = error
      const headers = new Headers(retryAfter ? { 'retry-after': String(retryAfter) } : {})
      return Response.json({ error: code, reason }, { status, headers })
    }
    log.error({ error }, 'A request failed')
    return Response.json({ error: 'internal' }, { status: 500 })
  }
}
