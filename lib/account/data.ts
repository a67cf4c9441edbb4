import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { now } from '@/lib/clock'
import { db, Prisma } from '@/lib/db'
import { AppError } from '@/lib/errors'
import type { Locale } from '@/lib/locale'
import { hashPassword, verifyPassword } from './password'
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
  const user = await db.user.findUnique({
    where: { id: userId },
    select: { ...viewerColumns, sessionVersion: true },
  })
  if (!user) return null
  const { sessionVersion, ...viewer } = user
  return sessionVersion === version ? viewer : null
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
  const user = await db.user.findUnique({
    where: { email },
    select: { ...startColumns, passwordHash: true },
  })
  const right = await verifyPassword(user?.passwordHash ?? null, password)
  return user && right ? asStart(user) : null
}

const isTaken = (error: unknown) =>
  error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002'

/**
 * Makes an account: out of the guest who asks, who keeps everything, or a new one.
 * @returns `null` when the address cannot be used
 */
export async function signUp(
  viewer: Viewer | null,
  { name, email, password }: NewAccount,
): Promise<SessionStart | null> {
  const data = { name: name || null, email, passwordHash: await hashPassword(password) }
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
    if (isTaken(error)) return null
    throw error
  }
}

/** A guest whom another service now vouches for: the same user, with the name and address it gave where they are free. */
export async function becomeAccount(
  userId: string,
  profile: { name?: string | null; email?: string | null },
): Promise<void> {
  const email = profile.email?.toLowerCase()
  const taken = email && (await db.user.findUnique({ where: { email }, select: { id: true } }))
  await db.user.updateMany({
    where: { id: userId, isGuest: true },
    data: { isGuest: false, name: profile.name, ...(email && !taken ? { email } : {}) },
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
  if (passwordHash !== null && !(await verifyPassword(passwordHash, current))) return null
  return replacePassword(viewer.id, next)
}

async function replacePassword(userId: string, password: string): Promise<SessionStart> {
  const user = await db.user.update({
    where: { id: userId },
    data: { passwordHash: await hashPassword(password), sessionVersion: { increment: 1 } },
    select: startColumns,
  })
  return asStart(user)
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

/** A one-time token to set a new password with, good for an hour; `null` when nobody has this address. Only its hash is kept. */
export async function createResetToken(email: string): Promise<string | null> {
  const user = await db.user.findUnique({ where: { email }, select: { id: true } })
  if (!user) return null
  const token = randomBytes(32).toString('base64url')
  const identifier = `reset:${user.id}`
  await db.$transaction([
    db.verificationToken.deleteMany({ where: { identifier } }),
    db.verificationToken.create({
      data: { identifier, token: hashToken(token), expires: new Date(+now() + RESET_MS) },
    }),
  ])
  return token
}

/**
 * Uses a token up and sets the password; every session ends.
 * @returns the session to begin; `null` when the token was used, is too old or was never given
 */
export async function resetPassword(token: string, password: string): Promise<SessionStart | null> {
  const where = { token: hashToken(token) }
  const found = await db.verificationToken.findUnique({ where })
  if (!found?.identifier.startsWith('reset:') || found.expires < now()) return null
  const { count } = await db.verificationToken.deleteMany({ where })
  if (count === 0) return null
  return replacePassword(found.identifier.slice('reset:'.length), password)
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
  await db.user.delete({ where: { id: viewer.id }, select: { id: true } })
}
