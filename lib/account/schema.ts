import { z } from 'zod'
import { LOCALES } from '@/lib/locale'
import { isTimeZone } from '@/lib/review/day'
import { PASSWORD_MAX, PASSWORD_MIN } from './password'

/** An address as it is kept: trimmed, in small letters. */
export const emailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email())

export const newPassword = z.string().min(PASSWORD_MIN).max(PASSWORD_MAX)

const personName = z.string().trim().max(80)

export const signInForm = z.object({
  email: emailAddress,
  password: z.string().min(1).max(PASSWORD_MAX),
})

export const signUpForm = z.object({ name: personName, email: emailAddress, password: newPassword })

export const settingsForm = z.object({
  name: personName,
  locale: z.enum(LOCALES).or(z.literal('').transform(() => null)),
  timeZone: z.string().max(60).refine(isTimeZone),
  dailyGoal: z.coerce.number().int().min(1).max(1000),
  cardsOnly: z.enum(['no', 'yes']).transform((answer) => answer === 'yes'),
  /** Given in percent. */
  desiredRetention: z.coerce
    .number()
    .min(70)
    .max(97)
    .transform((percent) => percent / 100),
})

export type Settings = z.infer<typeof settingsForm>
export type NewAccount = z.infer<typeof signUpForm>
export type Credentials = z.infer<typeof signInForm>
