import 'server-only'
import { db } from '@/lib/db'
import type { Viewer } from './viewer'

/**
 * Everything that the account has put in and done, as one JSON value. The password's hash and the tokens of other
 * services stay out: they are keys, not somebody's data.
 */
export async function exportAccount(viewer: Viewer) {
  const mine = { where: { ownerId: viewer.id } }
  const own = { where: { userId: viewer.id } }
  const [
    account,
    articles,
    facts,
    sets,
    attempts,
    reviews,
    memories,
    days,
    models,
    preferences,
    classes,
    reminder,
    devices,
    flags,
  ] = await db.$transaction([
    db.user.findUniqueOrThrow({
      where: { id: viewer.id },
      omit: { passwordHash: true, sessionVersion: true },
      include: {
        accounts: { select: { provider: true, providerAccountId: true } },
        memberships: true,
      },
    }),
    db.article.findMany({ ...mine, include: { versions: true } }),
    db.fact.findMany({ ...mine, include: { questions: true } }),
    db.studySet.findMany({ ...mine, include: { facts: { orderBy: { position: 'asc' } } } }),
    db.attempt.findMany({ ...own, include: { responses: true } }),
    db.review.findMany({ ...own, orderBy: { reviewedAt: 'asc' } }),
    db.memory.findMany(own),
    db.reviewDay.findMany(own),
    db.memoryModel.findMany({ ...own, orderBy: { createdAt: 'asc' } }),
    db.setPreference.findMany(own),
    db.class.findMany({ where: { teacherId: viewer.id }, include: { assignments: true } }),
    db.reminder.findUnique({ where: { userId: viewer.id } }),
    // Their keys are keys: whoever has them can write to the device.
    db.pushSubscription.findMany({ ...own, select: { id: true, createdAt: true } }),
    db.flag.findMany(own),
  ])
  return {
    format: 'rectoverso-account',
    version: 1,
    account,
    articles,
    facts,
    sets,
    attempts,
    reviews,
    memories,
    days,
    models,
    preferences,
    classes,
    reminder,
    devices,
    flags,
  }
}
