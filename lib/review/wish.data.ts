import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { setVisibleTo } from '@/lib/set/visibility'
import { arrayOf } from './columns'
import { clampRetention } from './memory'
import { wishesSql } from './parameters.data'
import type { Transaction } from './write.data'

/** The retention (0–1) that the viewer wishes for in one set; null where it is their own. */
export async function readSetWish(viewer: Viewer, setId: string): Promise<number | null> {
  const row = await db.setPreference.findUnique({
    where: { userId_setId: { userId: viewer.id, setId } },
    select: { desiredRetention: true },
  })
  return row?.desiredRetention ?? null
}

/**
 * Keeps the retention (0–1) that the viewer wishes for in one set; null for their own. A set shared by link is known by
 * its id to those who had the link.
 * @throws AppError `not-found`
 */
export async function saveSetWish(
  viewer: Viewer,
  setId: string,
  wish: number | null,
): Promise<void> {
  const { OR } = setVisibleTo(viewer)
  const visible = { id: setId, OR: [...OR, { visibility: 'link' as const }] }
  if ((await db.studySet.count({ where: visible })) === 0) throw new AppError('not-found')
  const desiredRetention = wish === null ? null : clampRetention(wish)
  await db.setPreference.upsert({
    where: { userId_setId: { userId: viewer.id, setId } },
    create: { userId: viewer.id, setId, desiredRetention },
    update: { desiredRetention },
    select: { setId: true },
  })
}

/**
 * The retention (0.7–0.97) that a learner wishes for each of these facts that is in a set with a wish: the highest. What the
 * server plans by, and so what every page and device must reckon with.
 */
export async function readWishes(
  viewer: Pick<Viewer, 'id'>,
  facts: readonly string[],
  tx: Pick<Transaction, '$queryRaw'> = db,
): Promise<Map<string, number>> {
  if (facts.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ factId: string; wish: number }[]>(
    wishesSql(viewer, arrayOf(facts)),
  )
  return new Map(rows.map(({ factId, wish }) => [factId, clampRetention(wish)]))
}
