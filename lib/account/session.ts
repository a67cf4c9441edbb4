import 'server-only'
import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { AppError } from '@/lib/errors'
import { countAgainst } from '@/lib/rate/data'
import { clientAddress } from './client-address'
import { createGuest, findViewer } from './data'
import { openToken, sealToken, SESSION_SECONDS, sessionCookie } from './token'
import type { SealedViewer, Viewer } from './viewer'

const readCookie = async () => openToken((await cookies()).get(sessionCookie().name)?.value)

/** Who is asking; `null` when nobody is signed in. One look into the database for each request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const session = await readCookie()
  return session && findViewer(session.userId, session.version)
})

/**
 * Who is asking, for the frame around a page: nobody while the database does not answer, so that the frame is there for
 * the page to say in it that something is wrong.
 */
export const viewerOfFrame = (): Promise<Viewer | null> => getViewer().catch(() => null)

/**
 * Who is asking.
 * @throws AppError `sign-in-needed`
 */
export async function requireViewer(): Promise<Viewer> {
  const viewer = await getViewer()
  if (!viewer) throw new AppError('sign-in-needed')
  return viewer
}

/**
 * Whom the request's cookie names, without a look into the database: for what has to look there anyway.
 * @throws AppError `sign-in-needed`
 */
export async function requireSealedViewer(): Promise<SealedViewer> {
  const session = await readCookie()
  if (!session) throw new AppError('sign-in-needed')
  return { id: session.userId, sessionVersion: session.version }
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
