import 'server-only'
import { getFormatter, getTranslations } from 'next-intl/server'
import { env } from '@/lib/env'
import { isAppError } from '@/lib/errors'
import { log } from '@/lib/log'
import { countAgainst } from '@/lib/rate/data'
import { createResets } from './data'
import { canSendMail, sendMail } from './mail'

/**
 * Sends a link for a new password to whoever has the address. What it does when nobody has it, when it was asked too
 * often or when the e-mail cannot be sent looks the same from outside, and takes as long: nothing is waited for.
 */
export async function askForReset(email: string): Promise<void> {
  if (!canSendMail()) return
  const t = await getTranslations('account.mail.reset')
  const format = await getFormatter()
  const send = async () => {
    await countAgainst('mail-address', email)
    const resets = await createResets(email)
    if (resets.length === 0) return
    const links = resets.map(({ token, createdAt }) => {
      const url = `${env().appUrl}/reset?token=${token}`
      if (resets.length === 1) return url
      const made = format.dateTime(createdAt, { dateStyle: 'long', timeStyle: 'short' })
      return `${t('account', { made })}\n${url}`
    })
    const text = t('text', { count: links.length, links: links.join('\n\n') })
    await sendMail({ to: email, subject: t('subject'), text })
  }
  void send().catch((error: unknown) => {
    if (!isAppError(error)) log.error({ error }, 'The link for a new password was not sent')
  })
}
