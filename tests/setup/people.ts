import { db } from '@/lib/db'
import { findViewer } from '@/lib/account/data'
import type { Viewer } from '@/lib/account/viewer'

let count = 0

/** Somebody with an account, as the viewer they are; `given` overrides any column of `User`. */
export async function makeViewer(
  given: Parameters<typeof db.user.create>[0]['data'] = {},
): Promise<Viewer> {
  count++
  const { id } = await db.user.create({
    data: { name: `Person ${count}`, email: `person${count}@example.org`, ...given },
    select: { id: true },
  })
  const viewer = await findViewer(id, 0)
  if (!viewer) throw new Error('The user that was made is not found')
  return viewer
}

/** Somebody who has not signed up. */
export const makeGuest = (): Promise<Viewer> =>
  makeViewer({ name: null, email: null, isGuest: true })
