import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'

export interface Mail {
  to: string
  subject: string
  text: string
}

/** Whether this server can send e-mails. */
export const canSendMail = (): boolean => env().mail !== undefined

/** Sends a plain-text e-mail. @throws AppError `unavailable` when SMTP is not set */
export async function sendMail(mail: Mail): Promise<void> {
  const settings = env().mail
  if (!settings) throw new AppError('unavailable', 'SMTP_URL is not set')
  await createTransport(settings.smtpUrl).sendMail({ from: settings.from, ...mail })
}
