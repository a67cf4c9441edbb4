import 'server-only'
import { canSendMail, sendMail, type Mail } from '@/lib/account/mail'
import { isLocale } from '@/lib/locale'
import { log } from '@/lib/log'
import { dayAt } from '@/lib/review/day'
import { countDue } from '@/lib/study/due.data'
import { claimReminders, forgetDevice, takeDay, type Claimed } from './data'
import { linkQuery, pageUrl } from './link'
import { sendPush, type PushMessage } from './push'
import { isLate } from './reminder'
import { reminderWords } from './wording'

/** Reminders taken and sent at one time: as many as may be lost when a server ends in the middle. */
const AT_ONCE = 10

/**
 * Sends the reminders whose time has come to those for whom something is due. One is never sent twice for a day; should
 * the server end between taking a reminder and sending it, that day has none.
 * @returns how many learners were reminded
 */
export async function sendReminders(now: Date): Promise<number> {
  let reminded = 0
  for (;;) {
    const claimed = await claimReminders(now, AT_ONCE)
    const done = await Promise.all(claimed.map((each) => remind(each, now)))
    reminded += done.filter(Boolean).length
    if (claimed.length < AT_ONCE) return reminded
  }
}

async function remind(claimed: Claimed, now: Date): Promise<boolean> {
  const { userId, timeZone, dailyGoal, planned, devices } = claimed
  const address = canSendMail() ? claimed.address : null
  if ((!address && devices.length === 0) || isLate(planned.getTime(), now.getTime())) return false
  const due = await countDue({ id: userId, timeZone, dailyGoal }, now)
  if (due === 0 || !(await takeDay(userId, dayAt(now.getTime(), timeZone)))) return false
  const tried = [
    ...(address ? [sendMail(mailOf(claimed, address, due))] : []),
    ...devices.map(async (device) => {
      const answer = await sendPush(device, pushOf(claimed, due))
      if (answer === 'gone') await forgetDevice(device.endpoint)
      if (answer === 'failed') throw new Error('The push service refused the message')
    }),
  ]
  for (const outcome of await Promise.allSettled(tried)) {
    if (outcome.status === 'rejected') log.warn({ err: outcome.reason as Error }, 'A reminder was not sent') // prettier-ignore
  }
  return true
}

const wordsFor = (locale: string) => reminderWords(isLocale(locale) ? locale : 'fr')

function mailOf({ userId, locale }: Claimed, to: string, due: number): Mail {
  const t = wordsFor(locale)
  const query = linkQuery('stop-email', userId)
  return {
    to,
    subject: t('mail.subject', { due }),
    text: t('mail.text', {
      due,
      url: pageUrl('/review'),
      stop: pageUrl(`/reminders?${query}`),
    }),
    // RFC 8058: mail programs show a button that stops it, without opening a page.
    headers: {
      'List-Unsubscribe': `<${pageUrl(`/api/reminders?${query}`)}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  }
}

function pushOf({ userId, locale }: Claimed, due: number): PushMessage {
  const t = wordsFor(locale)
  return {
    title: t('push.title', { due }),
    body: t('push.body'),
    url: '/review',
    stop: { label: t('push.stop'), url: `/reminders?${linkQuery('stop-push', userId)}` },
  }
}
