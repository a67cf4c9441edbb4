'use server'

import { getLocale } from 'next-intl/server'
import { revalidatePath } from 'next/cache'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { keepLocale } from '@/app/_i18n/cookie'
import { clientAddress } from '@/lib/account/client-address'
import {
  changePassword,
  deleteAccount,
  endAllSessions,
  resetPassword,
  signUp,
} from '@/lib/account/data'
import { mergeGuest } from '@/lib/account/merge.data'
import { askForReset } from '@/lib/account/reset'
import { returnPath } from '@/lib/account/return-path'
import { emailAddress, newPassword, settingsForm, signUpForm } from '@/lib/account/schema'
import { endSession, getViewer, requireViewer, startSession } from '@/lib/account/session'
import { signInWithPassword } from '@/lib/account/sign-in'
import { keepSettings } from '@/lib/optimiser/order'
import { now } from '@/lib/clock'
import { isLocale } from '@/lib/locale'
import { countOrWait } from '@/lib/rate/data'
import { askAddress } from '@/lib/reminder/confirm'
import { moveReminder, saveReminder } from '@/lib/reminder/data'
import { reminderForm } from '@/lib/reminder/reminder'

/** What a form is answered with when it does not lead elsewhere. `values`: what was typed, without passwords. */
export interface FormAnswer {
  done?: boolean
  /** A key of the messages `account.errors`; `unreachable` is said by the browser itself. */
  error?: 'wrong' | 'too-many' | 'link' | 'unreachable'
  minutes?: number
  /** Names of the fields that cannot be taken as they are. */
  fields?: string[]
  values?: Record<string, string>
}

const typed = (form: FormData): Record<string, string> =>
  Object.fromEntries(
    [...form].flatMap(([name, value]) =>
      typeof value === 'string' && !/password/i.test(name) ? [[name, value]] : [],
    ),
  )

const faulty = (error: z.ZodError, form: FormData): FormAnswer => ({
  fields: error.issues.map((issue) => String(issue.path[0])),
  values: typed(form),
})

const tooMany = (seconds: number, form: FormData): FormAnswer => ({
  error: 'too-many',
  minutes: Math.ceil(seconds / 60),
  values: typed(form),
})

export async function signInAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const guest = await getViewer()
  const result = await signInWithPassword(Object.fromEntries(form), await headers())
  if (!result.ok && result.reason === 'too-many') return tooMany(result.retryAfter ?? 60, form)
  if (!result.ok) return { error: 'wrong', values: typed(form) }
  if (guest?.isGuest) await mergeGuest(guest.id, result.session.userId)
  await startSession(result.session.userId, result.session.version)
  redirect(returnPath(form.get('next')))
}

export async function signUpAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const given = signUpForm.safeParse(Object.fromEntries(form))
  if (!given.success) return faulty(given.error, form)
  const wait = await countOrWait('sign-up-client', clientAddress(await headers()))
  if (wait) return tooMany(wait, form)
  const guest = await getViewer()
  const session = await signUp(guest, given.data)
  if (guest?.isGuest) await mergeGuest(guest.id, session.userId)
  await startSession(session.userId, session.version)
  redirect(returnPath(form.get('next')))
}

export async function askForResetAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const email = emailAddress.safeParse(form.get('email'))
  if (!email.success) return { fields: ['email'], values: typed(form) }
  const wait = await countOrWait('mail-client', clientAddress(await headers()))
  if (wait) return tooMany(wait, form)
  await askForReset(email.data)
  return { done: true }
}

export async function resetAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const given = z
    .object({ token: z.string().max(100), password: newPassword })
    .safeParse(Object.fromEntries(form))
  if (!given.success) return faulty(given.error, form)
  const session = await resetPassword(given.data.token, given.data.password)
  if (!session) return { error: 'link' }
  await startSession(session.userId, session.version)
  redirect('/')
}

export async function saveSettingsAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const viewer = await requireViewer()
  const given = settingsForm.safeParse(Object.fromEntries(form))
  if (!given.success) return faulty(given.error, form)
  await keepSettings(viewer, given.data)
  await moveReminder(viewer, given.data.timeZone, now())
  await keepLocale(given.data.locale)
  return { done: true, values: typed(form) }
}

export async function saveReminderAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const viewer = await requireViewer()
  const given = reminderForm.safeParse(Object.fromEntries(form))
  if (!given.success) return faulty(given.error, form)
  const asked = await getLocale()
  const locale = isLocale(asked) ? asked : 'fr'
  const unconfirmed = await saveReminder(viewer, { ...given.data, locale }, now())
  if (unconfirmed) {
    const wait = await askAddress(viewer.id, unconfirmed, locale)
    if (wait) return tooMany(wait, form)
  }
  revalidatePath('/settings')
  return { done: true, values: typed(form) }
}

export async function changePasswordAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const viewer = await requireViewer()
  const given = z
    .object({ currentPassword: z.string().max(200).default(''), password: newPassword })
    .safeParse(Object.fromEntries(form))
  if (!given.success) return faulty(given.error, form)
  const wait = await countOrWait('sign-in-address', viewer.id)
  if (wait) return tooMany(wait, form)
  const { currentPassword: current, password: next } = given.data
  const session = await changePassword(viewer, { current, next })
  if (!session) return { error: 'wrong' }
  await startSession(session.userId, session.version)
  return { done: true }
}

export async function signOutAction(form: FormData): Promise<void> {
  const viewer = await getViewer()
  if (viewer && form.get('everywhere')) await endAllSessions(viewer)
  await endSession()
  redirect('/')
}

export async function deleteAccountAction(_: FormAnswer, form: FormData): Promise<FormAnswer> {
  const viewer = await requireViewer()
  if (form.get('confirm') !== form.get('word')) return { fields: ['confirm'] }
  await deleteAccount(viewer)
  await endSession()
  redirect('/')
}
