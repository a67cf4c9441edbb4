import 'server-only'
import { db } from '@/lib/db'
import type { Viewer } from './viewer'

const viewerColumns = {
  id: true,
  isGuest: true,
  name: true,
  locale: true,
  timeZone: true,
  desiredRetention: true,
  dailyGoal: true,
} as const

/** The user that a session speaks of; `null` when the user is gone or has ended the session. */
export async function findViewer(userId: string, version: number): Promise<Viewer | null> {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { ...viewerColumns, sessionVersion: true },
  })
  if (!user) return null
  const { sessionVersion, ...viewer } = user
  return sessionVersion === version ? viewer : null
}

/** A new guest, and the version their session begins with. */
export async function createGuest(): Promise<{ viewer: Viewer; version: number }> {
  const viewer = await db.user.create({ data: { isGuest: true }, select: viewerColumns })
  return { viewer, version: 0 }
}
