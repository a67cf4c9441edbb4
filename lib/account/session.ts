import 'server-only'
import { cookies, headers } from 'next/headers'
import { decode, encode } from 'next-auth/jwt'
import { cache } from 'react'
import { z } from 'zod'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'
import { countAgainst } from '@/lib/rate'
import { clientAddress } from './client-address'
import { createGuest, findViewer } from './data'
import { authSecret } from './secret'
import type { Viewer } from './viewer'

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

/** Who is asking; `null` when nobody is signed in. One look into the database for each request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const jar = await cookies()
  const session = await openToken(jar.get(sessionCookie().name)?.value)
  return session && findViewer(session.userId, session.version)
})

/**
 * Who is asking.
 * @throws AppError `sign-in-needed`
 */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await getViewer()
  if (!viewer) throw new AppError('sign-in-needed')
  return viewer
}

/** Begins a session for a user. In an action or a route handler only, as it sets a cookie. */
export async function startSession(userId: string, version: number): Promise<void> {
  const { name, options } = sessionCookie()
  const jar = await cookies()
  jar.set(name, await sealToken(userId, version), { ...options, maxAge: SESSION_SECONDS })
}

/** Ends the session of this browser. */
export async function endSession(): Promise<void> {
  const jar = await cookies()
  const { name, options } = sessionCookie()
  jar.set(name, '', { ...options, maxAge: 0 })
}

/**
 * Who is asking; somebody new becomes a guest at once, with one click and nothing to fill in.
 * In an action or a route handler only, as it may set a cookie.
 * @throws AppError `too-many` for a client that keeps coming back as somebody new
 */
export async function ensureViewer(): Promise<Viewer> {
  const viewer = await getViewer()
  if (viewer) return viewer
  await countAgainst('guest-client', clientAddress(await headers()))
  const guest = await createGuest()
  await startSession(guest.viewer.id, guest.version)
  return guest.viewer
}
