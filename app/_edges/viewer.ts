import { redirect } from 'next/navigation'
import type { Viewer } from '@/lib/account/viewer'
import { getViewer } from '@/lib/account/session'

/** Who is asking, for a page that is somebody's own; nobody is sent to sign in and comes back. */
export async function requireViewerOrSignIn(path: string): Promise<Viewer> {
  return (await getViewer()) ?? redirect(`/sign-in?next=${encodeURIComponent(path)}`)
}
