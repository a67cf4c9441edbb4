import { isAppError } from '@/lib/errors'
import { log } from '@/lib/log'

/**
 * What a route handler gives, as JSON (a Response stays what it is); what it throws becomes a status: a code (and a reason) for whoever asked, the
 * rest for the log.
 */
export async function answerJson(work: () => Promise<unknown>): Promise<Response> {
  try {
    const made = await work()
    if (made instanceof Response) return made
    return Response.json(made, { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    if (isAppError(error)) {
      const { code, reason, status, retryAfter } = error
      const headers = new Headers(retryAfter ? { 'retry-after': String(retryAfter) } : {})
      return Response.json({ error: code, reason }, { status, headers })
    }
    log.error({ err: error }, 'A request failed')
    return Response.json({ error: 'internal' }, { status: 500 })
  }
}
