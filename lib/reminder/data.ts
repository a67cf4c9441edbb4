import 'server-only'
import type { Viewer } from '@/lib/account/viewer'
import { db } from '@/lib/db'
import { AppError } from '@/lib/errors'
import { env } from '@/lib/env'
import type { Locale } from '@/lib/locale'
import { dateOfDay } from '@/lib/review/day'
import { isPushService, type Subscription } from './push-service'
import { DEFAULT_HOUR, nextReminder, type ReminderWish } from './reminder'

/** Browsers of one learner at most; of more, the oldest go. */
const DEVICES_AT_MOST = 10

/**
 * The address that reminders may go to: one that was proved to be the account's, or that agreed to them. Agreeing proves
 * nothing else: an account may have been made with somebody else's address, and whoever opens the link is not the one
 * who has its password.
 */
function mayWriteTo(
  user: { email: string | null; emailVerified: Date | null },
  reminder: { agreed: string | null } | null,
): string | null {
  return user.emailVerified || reminder?.agreed === user.email ? user.email : null
}

/** What the viewer asked for. */
export async function readReminder(viewer: Viewer): Promise<ReminderWish> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: {
      email: true,
      emailVerified: true,
      reminder: { select: { hour: true, byEmail: true, agreed: true } },
      _count: { select: { pushes: true } },
    },
  })
  const byEmail = user.reminder?.byEmail ?? false
  return {
    hour: user.reminder?.hour ?? DEFAULT_HOUR,
    byEmail,
    confirmed: byEmail && mayWriteTo(user, user.reminder) !== null,
    devices: user._count.pushes,
  }
}

/**
 * Keeps the viewer's wish, from now on.
 * @returns the address to be confirmed first, where it was not yet
 */
export async function saveReminder(
  viewer: Viewer,
  { hour, byEmail, locale }: { hour: number; byEmail: boolean; locale: Locale },
  now: Date,
): Promise<string | null> {
  const user = await db.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { email: true, emailVerified: true, reminder: { select: { agreed: true } } },
  })
  const data = {
    hour,
    byEmail: byEmail && user.email !== null,
    locale,
    nextAt: new Date(nextReminder(now.getTime(), hour, viewer.timeZone)),
  }
  await db.reminder.upsert({
    where: { userId: viewer.id },
    create: { userId: viewer.id, ...data },
    update: data,
  })
  return data.byEmail && mayWriteTo(user, user.reminder) === null ? user.email : null
}

/** The viewer has another time zone now: the hour is reckoned there. */
export async function moveReminder(
  viewer: Pick<Viewer, 'id'>,
  timeZone: string,
  now: Date,
): Promise<void> {
  const where = { userId: viewer.id }
  const reminder = await db.reminder.findUnique({ where, select: { hour: true } })
  if (!reminder) return
  const nextAt = new Date(nextReminder(now.getTime(), reminder.hour, timeZone))
  await db.reminder.updateMany({ where, data: { nextAt } })
}

/**
 * Tells this browser too. A browser that told somebody else before is the viewer's from now on.
 * @throws AppError `not-allowed` for an endpoint that is no known push service's
 */
export async function addDevice(
  viewer: Viewer,
  { endpoint, keys }: Subscription,
  locale: Locale,
  now: Date,
): Promise<void> {
  if (!isPushService(endpoint, env().pushOrigins)) {
    throw new AppError('not-allowed', 'not a known push service', { reason: 'push-service' })
  }
  const data = { userId: viewer.id, ...keys }
  const nextAt = new Date(nextReminder(now.getTime(), DEFAULT_HOUR, viewer.timeZone))
  await db.$transaction([
    db.pushSubscription.upsert({
      where: { endpoint },
      create: { endpoint, ...data },
      update: { ...data, createdAt: now },
    }),
    db.reminder.upsert({
      where: { userId: viewer.id },
      create: { userId: viewer.id, hour: DEFAULT_HOUR, byEmail: false, locale, nextAt },
      update: {},
    }),
    db.$executeRaw`
      DELETE FROM "PushSubscription" WHERE id IN (
        SELECT id FROM "PushSubscription" WHERE "userId" = ${viewer.id}::uuid
         ORDER BY "createdAt" DESC, id DESC OFFSET ${DEVICES_AT_MOST})`,
  ])
}

/** Tells this browser no more. */
export async function dropDevice(viewer: Viewer, endpoint: string): Promise<void> {
  await db.pushSubscription.deleteMany({ where: { userId: viewer.id, endpoint } })
}

/** A browser that said it is gone. */
export async function forgetDevice(endpoint: string): Promise<void> {
  await db.pushSubscription.deleteMany({ where: { endpoint } })
}

/** Ends the reminders that a signed link speaks of. Whoever has the link may. */
export async function stopReminders(userId: string, by: 'email' | 'push'): Promise<void> {
  if (by === 'push') await db.pushSubscription.deleteMany({ where: { userId } })
  else await db.reminder.updateMany({ where: { userId }, data: { byEmail: false } })
}

/** The address of a user, to check what a link was signed for. */
export async function addressOf(userId: string): Promise<string | null> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { email: true } })
  return user?.email ?? null
}

/** The address agrees to reminders of this account. */
export async function agreeTo(userId: string, address: string): Promise<void> {
  await db.reminder.updateMany({
    where: { userId, user: { email: address } },
    data: { agreed: address },
  })
}

/** A reminder whose time has come, and to whom it goes. */
export interface Claimed {
  userId: string
  timeZone: string
  dailyGoal: number
  locale: string
  planned: Date
  /** Null: not by e-mail. */
  address: string | null
  devices: Subscription[]
}

/**
 * Takes the reminders whose time has come, at most `limit`, and moves each on to its next day. Of two servers that ask
 * at once each reminder goes to one: the row is moved on only from where it was seen.
 */
export async function claimReminders(now: Date, limit: number): Promise<Claimed[]> {
  const seen = await db.reminder.findMany({
    where: { nextAt: { lte: now } },
    orderBy: { nextAt: 'asc' },
    take: limit,
    select: {
      userId: true,
      hour: true,
      byEmail: true,
      agreed: true,
      locale: true,
      nextAt: true,
      user: {
        select: {
          timeZone: true,
          dailyGoal: true,
          email: true,
          emailVerified: true,
          pushes: { select: { endpoint: true, p256dh: true, auth: true } },
        },
      },
    },
  })
  if (seen.length === 0) return []
  const next = seen.map(({ hour, user }) =>
    new Date(nextReminder(now.getTime(), hour, user.timeZone)).toISOString(),
  )
  const taken = await db.$queryRaw<{ userId: string }[]>`
    UPDATE "Reminder" r SET "nextAt" = m."to"
      FROM unnest(${seen.map(({ userId }) => userId)}::uuid[],
                  ${seen.map(({ nextAt }) => nextAt.toISOString())}::timestamp[],
                  ${next}::timestamp[]) AS m("userId", "from", "to")
     WHERE r."userId" = m."userId" AND r."nextAt" = m."from" RETURNING r."userId"`
  const mine = new Set(taken.map(({ userId }) => userId))
  return seen
    .filter(({ userId }) => mine.has(userId))
    .map(({ userId, byEmail, agreed, locale, nextAt, user }) => ({
      userId,
      timeZone: user.timeZone,
      dailyGoal: user.dailyGoal,
      locale,
      planned: nextAt,
      address: byEmail ? mayWriteTo(user, { agreed }) : null,
      devices: user.pushes.map(({ endpoint, p256dh, auth }) => ({
        endpoint,
        keys: { p256dh, auth },
      })),
    }))
}

/** Marks the learner's day as reminded of; false when it was already. */
export async function takeDay(userId: string, day: number): Promise<boolean> {
  const date = dateOfDay(day)
  const { count } = await db.reminder.updateMany({
    where: { userId, OR: [{ sentDay: null }, { sentDay: { lt: date } }] },
    data: { sentDay: date },
  })
  return count === 1
}
