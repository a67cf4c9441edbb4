import { redirect } from 'next/navigation'
import type { SealedViewer, Viewer } from '@/lib/account/viewer'
import { getViewer, requireSealedViewer, requireViewer } from '@/lib/account/session'
import { countAgainst } from '@/lib/rate/data'

/** Who is asking, for a page that is somebody's own; nobody is sent to sign in and comes back. */
export async function requireViewerOrSignIn(path: string): Promise<Viewer> {
  return (await getViewer()) ?? redirect(`/sign-in?next=${encodeURIComponent(path)}`)
}

/**
 * Who is asking to write, which is counted.
 * @throws AppError `sign-in-needed`; `too-many`
 */
export async function requireWriter(): Promise<Viewer> {
  const viewer = await requireViewer()
  await countAgainst('write', viewer.id)
  return viewer
}

/**
 * Who is asking for something that takes a core for a while, which is counted more strictly.
 * @throws AppError `sign-in-needed`; `too-many`
 */
export async function requireMaker(): Promise<Viewer> {
  const viewer = await requireViewer()
  await countAgainst('making', viewer.id)
  return viewer
}

/**
 * Whose device sends reviews, which is counted; that the session still stands is seen when they are read.
 * @throws AppError `sign-in-needed`; `too-many`
 */
export async function requireReviewer(): Promise<SealedViewer> {
  const viewer = await requireSealedViewer()
  await countAgainst('reviews-session', `${viewer.id}/${viewer.sessionVersion}`)
  return viewer
}
