import 'server-only'
import { now } from '@/lib/clock'
import { log } from '@/lib/log'
import { sendReminders } from './send'

const EVERY_MS = 60_000

/** One for the process, however often this module is loaded. */
const store = globalThis as typeof globalThis & { rectoversoReminders?: NodeJS.Timeout }

/** From now on looks every minute whom to remind; one look at a time. */
export function startReminders(): void {
  let looking = false
  const look = async () => {
    if (looking) return
    looking = true
    try {
      await sendReminders(now())
    } catch (error) {
      log.error({ err: error }, 'Reminders were not looked at')
    } finally {
      looking = false
    }
  }
  store.rectoversoReminders ??= setInterval(() => void look(), EVERY_MS).unref()
}
