import 'server-only'
import { getTranslations } from 'next-intl/server'
import { env } from '@/lib/env'
import { isAppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { countAgainst } from '@/lib/rate'
import { createResetToken } from './data'
import { canSendMail, sendMail } from './mail'

/**
 * Sends a link for a new password to whoever has the address. What it does when nobody has it, when it was asked too
 * often or when the e-mail cannot be sent looks the same from outside, and takes as long: nothing is waited for.
 */
export async function askForReset(email: string): Promise<void> {
  if (!canSendMail()) return
  const t = await getTranslations('account.mail')
  const send = async () => {
    await countAgainst('reset-address', email)
    const token = await createResetToken(email)
    if (!token) return
    const url = `${env().appUrl}/reset?token=${token}`
    await sendMail({ to: email, subject: t('reset.subject'), text: t('reset.text', { url }) })
  }
  void send().catch((error: unknown) => {
    if (!isAppError(error)) log.error({ error }, 'The link for a new password was not sent')
  })
}
