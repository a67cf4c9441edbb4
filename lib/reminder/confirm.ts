import 'server-only'
import { sendMail } from '@/lib/account/mail'
import type { Locale } from '@/lib/locale'
import { countOrWait } from '@/lib/rate/data'
import { linkQuery, pageUrl } from './link'
import { reminderWords } from './wording'

/**
 * Asks the address itself whether it wants reminders: an account may have been made with somebody else's.
 * @returns the seconds to wait, when it was asked too often; else 0
 */
export async function askAddress(userId: string, address: string, locale: Locale): Promise<number> {
  const wait = await countOrWait('reminder-address', address)
  if (wait > 0) return wait
  const t = reminderWords(locale)
  const url = pageUrl(`/reminders?${linkQuery('confirm', userId, address)}`)
  await sendMail({ to: address, subject: t('confirm.subject'), text: t('confirm.text', { url }) })
  return 0
}
