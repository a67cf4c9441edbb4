import { log } from '@/lib/log'
import { isAppError } from '@/lib/errors'

/** The answer of a route handler as JSON; what goes wrong becomes its status and its code, without insides. */
export async function answerJson(work: () => Promise<unknown>): Promise<Response> {
  try {
    return Response.json(await work(), { headers: { 'cache-control': 'no-store' } })
  } catch (error) {
    if (isAppError(error)) return Response.json({ error: error.code }, { status: error.status })
    log.error({ err: error }, 'A request failed')
    return Response.json({ error: 'internal' }, { status: 500 })
  }
}
