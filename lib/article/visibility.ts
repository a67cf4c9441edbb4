import { setVisibleTo } from '@/lib/set/visibility'

/** Articles that a viewer may read: their own, and those of a set that they may see. */
export function articleVisibleTo(viewer: { id: string } | null, token?: string) {
  const own = viewer ? [{ ownerId: viewer.id }] : []
  return { OR: [...own, { sets: { some: setVisibleTo(viewer, token) } }] }
}
