import 'server-only'
import { isAppError } from '@/lib/errors'
import { countAgainst, forgive } from '@/lib/rate/data'
import { clientAddress } from './client-address'
import { checkPassword, type SessionStart } from './data'
import { signInForm } from './schema'

export type SignInResult =
  | { ok: true; session: SessionStart }
  | { ok: false; reason: 'wrong' | 'too-many'; retryAfter?: number }

/**
 * Sign-in by address and password. A wrong address and a wrong password are answered alike, and both are counted, by
 * the address tried and by the client that tries.
 */
export async function signInWithPassword(form: unknown, headers: Headers): Promise<SignInResult> {
  const given = signInForm.safeParse(form)
  if (!given.success) return { ok: false, reason: 'wrong' }
  try {
    await countAgainst('sign-in-client', clientAddress(headers))
    await countAgainst('sign-in-address', given.data.email)
  } catch (error) {
    if (!isAppError(error)) throw error
    return { ok: false, reason: 'too-many', retryAfter: error.retryAfter }
  }
  const session = await checkPassword(given.data)
  if (!session) return { ok: false, reason: 'wrong' }
  await forgive('sign-in-address', given.data.email)
  return { ok: true, session }
}
