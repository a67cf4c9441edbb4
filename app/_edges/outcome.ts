import { ZodError } from 'zod'
import { isAppError } from '@/lib/errors'
import { log } from '@/lib/log'

/** What an action gives back to the screen that called it: what it made, or a code that says why not. */
export type Outcome<Value> = { ok: true; value: Value } | { ok: false; reason: string }

/** Does the work of an action; what goes wrong becomes a value, without insides. */
export async function outcome<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { ok: true, value: await work() }
  } catch (error) {
    if (isAppError(error)) return { ok: false, reason: error.code }
    if (error instanceof ZodError) return { ok: false, reason: 'invalid' }
    log.error({ err: error }, 'An action failed')
    return { ok: false, reason: 'internal' }
  }
}
