import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { env } from '@/lib/env'
import { authSecret } from './secret'

/** How long a session lasts without a visit, in seconds. */
export const SESSION_SECONDS = 60 * 24 * 60 * 60

/** What a session's cookie says, sealed with the secret. */
export interface SessionClaims {
  userId: string
  /** The user's `sessionVersion` when it began: raising that ends the session. */
  version: number
  /** When it was sealed, in seconds since 1970. */
  issuedAt: number
}

const claims = z.object({ sub: z.uuid(), version: z.number().int(), iat: z.number() })

/** Cookie of the session. `__Secure-` makes browsers refuse it without https. */
export const sessionCookie = () => ({
  name: env().secureCookies ? '__Secure-rectoverso.session' : 'rectoverso.session',
  options: {
    httpOnly: true,
    sameSite: 'lax' as const,
    path: '/',
    secure: env().secureCookies,
  },
})

/** What a cookie's value says; `null` for one that is not ours, altered or too old. */
export async function openToken(token: string | undefined): Promise<SessionClaims | null> {
  if (!token) return null
  try {
    const parsed = claims.safeParse(await decode({ token, secret: authSecret() }))
    if (!parsed.success) return null
    return {
      userId: parsed.data.sub,
      version: parsed.data.version,
      issuedAt: parsed.data.iat,
    }
  } catch {
    return null
  }
}

/** The cookie's value for a session of a user. */
export const sealToken = (userId: string, version: number): Promise<string> =>
  encode({ token: { sub: userId, version }, secret: authSecret(), maxAge: SESSION_SECONDS })

/** A session that was sealed longer ago than this is sealed again when it is used, in seconds. */
const RENEW_AFTER = 24 * 60 * 60

/** The cookie's value to go on with; `null` while the one there is fresh enough, or when it is no session. */
export async function renewToken(
  token: string | undefined,
  nowSeconds: number,
): Promise<string | null> {
  const session = await openToken(token)
  if (!session || nowSeconds - session.issuedAt < RENEW_AFTER) return null
  return sealToken(session.userId, session.version)
}
