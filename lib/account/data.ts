import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { now } from '@/lib/clock'
import { db, direct, Prisma } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Locale } from '@/lib/locale'
import { holdLearners } from '@/lib/review/hold.data'
import { hashPassword } from './password'
import type { Credentials, NewAccount, Settings } from './schema'
import type { Viewer } from './viewer'

const viewerColumns = {
  id: true,
  isGuest: true,
  name: true,
  locale: true,
  timeZone: true,
  desiredRetention: true,
  dailyGoal: true,
  cardsOnly: true,
} as const

/** What a session needs to begin. */
export interface SessionStart {
  userId: string
  version: number
}

const startColumns = { id: true, sessionVersion: true } as const
const asStart = (user: { id: string; sessionVersion: number }): SessionStart => ({
  userId: user.id,
  version: user.sessionVersion,
})

/** The user that a session speaks of; `null` when the user is gone or has ended the session. */
export async function findViewer(userId: string, version: number): Promise<Viewer | null> {
  const [viewer] = await direct.$queryRaw<Viewer[]>`
    SELECT id, "isGuest", name, locale, "timeZone", "desiredRetention", "dailyGoal", "cardsOnly"
      FROM "User" WHERE id = ${userId}::uuid AND "sessionVersion" = ${version}::integer`
  return viewer ?? null
}

/** The session of a user whom another service or an e-mailed link vouched for. */
export async function findStart(userId: string): Promise<SessionStart | null> {
  const user = await db.user.findUnique({ where: { id: userId }, select: startColumns })
  return user && asStart(user)
}

/** A new guest, and the version their session begins with. */
export async function createGuest(): Promise<{ viewer: Viewer; version: number }> {
  const viewer = await db.user.create({ data: { isGuest: true }, select: viewerColumns })
  return { viewer, version: 0 }
}

/** The account with this address and password; `null` for any other, whichever of the two is wrong. */
export async function checkPassword({
  email,
  password,
}: Credentials): Promise<SessionStart | null> {
  const passwordHash = await hashPassword(email, password)
  const user = await db.user.findUnique({
    where: { email_passwordHash: { email, passwordHash } },
    select: startColumns,
  })
  return user && asStart(user)
}

const isTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

/**
 * Makes an account: out of the guest who asks, who keeps everything, or a new one. An address that has an account
 * already is taken like any other, so that nobody can find out by signing up; with that account's password as well,
 * whoever asks is let in there, as by signing in.
 */
export async function signUp(
  viewer: Viewer | null,
  { name, email, password }: NewAccount,
): Promise<SessionStart> {
  const data = { name: name || null, email, passwordHash: await hashPassword(email, password) }
  try {
    if (!viewer?.isGuest) return asStart(await db.user.create({ data, select: startColumns }))
    return asStart(
      await db.user.update({
        where: { id: viewer.id, isGuest: true },
        data: { ...data, isGuest: false, sessionVersion: { increment: 1 } },
        select: startColumns,
      }),
    )
  } catch (error) {
    const known = isTaken(error) && (await checkPassword({ email, password }))
    if (known) return known
    throw error
  }
}

/**
 * The account of an address whose link was opened, for next-auth; `null` when there is none yet. Accounts that only
 * claim the address are not it.
 */
export const findProven = (email: string) =>
  db.user.findFirst({
    where: { email, emailVerified: { not: null } },
    orderBy: { createdAt: 'asc' },
    omit: { passwordHash: true },
  })

/**
 * The account for somebody who opened the link sent to an address that was nobody's until now: the first that claimed
 * it, or a new one. Whoever claimed it may have been somebody else: that password and those sessions end.
 */
export async function proveAddress(email: string) {
  const claimed = await db.user.findFirst({
    where: { email },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  })
  const omit = { passwordHash: true } as const
  const emailVerified = now()
  if (!claimed) return db.user.create({ data: { email, emailVerified }, omit })
  return db.user.update({
    where: { id: claimed.id },
    data: { emailVerified, passwordHash: null, sessionVersion: { increment: 1 } },
    omit,
  })
}

/** A guest whom another service now vouches for: the same user, with the name and address it gave. */
export async function becomeAccount(
  userId: string,
  profile: { name?: string | null; email?: string | null },
): Promise<void> {
  await db.user.updateMany({
    where: { id: userId, isGuest: true },
    data: { isGuest: false, name: profile.name, email: profile.email?.toLowerCase() },
  })
}

/** What the settings page shows of oneself. */
export async function readAccount(viewer: Viewer) {
  const { passwordHash, accounts, ...rest } = await db.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { email: true, passwordHash: true, accounts: { select: { provider: true } } },
  })
  return {
    ...rest,
    hasPassword: passwordHash !== null,
    providers: accounts.map(({ provider }) => provider),
  }
}

/** Keeps the settings of whoever asks. */
export async function saveSettings(viewer: Viewer, settings: Settings): Promise<void> {
  await db.user.update({
    where: { id: viewer.id },
    data: { ...settings, name: settings.name || null },
    select: { id: true },
  })
}

/** Keeps whether reviews ask whoever asks this by cards alone. */
export async function saveCardsOnly(viewer: Viewer, cardsOnly: boolean): Promise<void> {
  await db.user.update({ where: { id: viewer.id }, data: { cardsOnly }, select: { id: true } })
}

/** Keeps the language of the screens of whoever asks. */
export async function saveLocale(viewer: Viewer, locale: Locale): Promise<void> {
  await db.user.update({ where: { id: viewer.id }, data: { locale }, select: { id: true } })
}

/**
 * Puts a new password in the place of the old one and ends all other sessions.
 * @returns the session to go on with; `null` when the old password is not right
 */
export async function changePassword(
  viewer: Viewer,
  { current, next }: { current: string; next: string },
): Promise<SessionStart | null> {
  const { passwordHash, email } = await db.user.findUniqueOrThrow({
    where: { id: viewer.id },
    select: { passwordHash: true, email: true },
  })
  if (!email) throw new AppError('not-allowed', 'a password is of no use without an address')
  if (passwordHash !== null && passwordHash !== (await hashPassword(email, current))) return null
  return replacePassword(viewer.id, email, next)
}

/** `null` when another account of the same address has this password: then nothing would tell them apart. */
async function replacePassword(
  userId: string,
  email: string,
  password: string,
  proven: { emailVerified?: Date } = {},
): Promise<SessionStart | null> {
  const passwordHash = await hashPassword(email, password)
  try {
    const user = await db.user.update({
      where: { id: userId },
      data: { ...proven, passwordHash, sessionVersion: { increment: 1 } },
      select: startColumns,
    })
    return asStart(user)
  } catch (error) {
    if (isTaken(error)) return null
    throw error
  }
}

/** Ends every session of whoever asks, here and elsewhere. */
export async function endAllSessions(viewer: Viewer): Promise<void> {
  await db.user.update({
    where: { id: viewer.id },
    data: { sessionVersion: { increment: 1 } },
    select: { id: true },
  })
}

const RESET_MS = 60 * 60 * 1000
const hashToken = (token: string) => createHash('sha256').update(token).digest('hex')

/** Accounts of one address that a single e-mail lists at most, the newest first. */
const RESET_AT_MOST = 5

/** A one-time token to set a new password with, and which account it is for. */
export interface Reset {
  token: string
  createdAt: Date
}

/** A token for each account of an address, good for an hour; none when nobody has it. Only their hashes are kept. */
export async function createResets(email: string): Promise<Reset[]> {
  const users = await db.user.findMany({
    where: { email },
    orderBy: { createdAt: 'desc' },
    take: RESET_AT_MOST,
    select: { id: true, createdAt: true },
  })
  const resets = users.map(({ id, createdAt }) => {
    const token = randomBytes(32).toString('base64url')
    const expires = new Date(+now() + RESET_MS)
    const row = { identifier: `reset:${id}`, token: hashToken(token), expires }
    return { row, reset: { token, createdAt } }
  })
  const rows = resets.map(({ row }) => row)
  await db.$transaction([
    db.verificationToken.deleteMany({
      where: { identifier: { in: rows.map(({ identifier }) => identifier) } },
    }),
    db.verificationToken.createMany({ data: rows }),
  ])
  return resets.map(({ reset }) => reset)
}

/**
 * Uses a token up and sets the password; every session ends. Whoever has the token has read the address's e-mails.
 * @returns the session to begin; `null` when the token was used, is too old or was never given
 */
export async function resetPassword(token: string, password: string): Promise<SessionStart | null> {
  const where = { token: hashToken(token) }
  const found = await db.verificationToken.findUnique({ where })
  if (!found?.identifier.startsWith('reset:') || found.expires < now()) return null
  const { count } = await db.verificationToken.deleteMany({ where })
  if (count === 0) return null
  const user = await db.user.findUnique({
    where: { id: found.identifier.slice('reset:'.length) },
    select: { id: true, email: true },
  })
  return user?.email
    ? replacePassword(user.id, user.email, password, { emailVerified: now() })
    : null
}

/** What others would lose with this account: its sets that are shared, and its classes. */
export async function countShared(viewer: Viewer): Promise<{ sets: number; classes: number }> {
  const [sets, classes] = await db.$transaction([
    db.studySet.count({ where: { ownerId: viewer.id, visibility: { not: 'private' } } }),
    db.class.count({ where: { teacherId: viewer.id } }),
  ])
  return { sets, classes }
}

/** Deletes the account and everything that hangs on it, for good. */
export async function deleteAccount(viewer: Viewer): Promise<void> {
  await db.$transaction([
    holdLearners(Prisma.sql`SELECT id FROM "Fact" WHERE "ownerId" = ${viewer.id}::uuid`, viewer.id),
    db.user.delete({ where: { id: viewer.id }, select: { id: true } }),
  ])
}
