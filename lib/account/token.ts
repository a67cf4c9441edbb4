import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { now } from '@/lib/clock'
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
  /** When it ends by itself, likewise. */
  endsAt: number
}

const claims = z.object({
  sub: z.uuid(),
  version: z.number().int(),
  iat: z.number(),
  exp: z.number(),
})

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

/**
 * What cookies said that were unsealed before: that takes as long as two queries, and comes out the same each time.
 * Whether the session still stands, the user's `sessionVersion` says, as ever.
 */
const opened = new Map<string, SessionClaims>()
const OPENED_AT_MOST = 2_000

/** What a cookie's value says; `null` for one that is not ours, altered or too old. */
export async function openToken(token: string | undefined): Promise<SessionClaims | null> {
  if (!token) return null
  const known = opened.get(token)
  if (known && now().getTime() / 1000 < known.endsAt) return known
  const session = await unseal(token)
  opened.delete(token)
  if (session) {
    if (opened.size >= OPENED_AT_MOST) opened.delete(opened.keys().next().value ?? '')
    opened.set(token, session)
  }
  return session
}

async function unseal(token: string): Promise<SessionClaims | null> {
  try {
    const parsed = claims.safeParse(await decode({ token, secret: authSecret() }))
    if (!parsed.success) return null
    const { sub, version, iat, exp } = parsed.data
    return { userId: sub, version, issuedAt: iat, endsAt: exp }
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
