import 'server-only'
import { createTransport } from 'nodemailer'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'

export interface Mail {
  to: string
  subject: string
  text: string
  headers?: Record<string, string>
}

/** How long a mail server may take to answer, in milliseconds: its own default is minutes. */
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }

/** Whether this server can send e-mails. */
export const canSendMail = (): boolean => env().mail !== undefined

/** Sends a plain-text e-mail. @throws AppError `unavailable` when SMTP is not set */
export async function sendMail(mail: Mail): Promise<void> {
  const settings = env().mail
  if (!settings) throw new AppError('unavailable', 'SMTP_URL is not set')
  await createTransport({ url: settings.smtpUrl, ...PATIENCE }).sendMail({
    from: settings.from,
    ...mail,
  })
}
