import { z } from 'zod'
import { dayOfDate, instantAt } from '@/lib/review/day'

/** What a learner asked for, as the settings show it. */
export interface ReminderWish {
  hour: number
  byEmail: boolean
  /** By e-mail, and the address was confirmed. */
  confirmed: boolean
  /** Browsers that are told. */
  devices: number
}

/** The hour that is proposed at first. */
export const DEFAULT_HOUR = 18

export const reminderForm = z.object({
  hour: z.coerce.number().int().min(0).max(23),
  byEmail: z.literal('on').optional().transform(Boolean),
})

/**
 * When to look whether something is due: the first time after `after` (ms) that the learner's clock shows the hour.
 * @param timeZone an IANA name
 */
export function nextReminder(after: number, hour: number, timeZone: string): number {
  // The learner's calendar day is at most one away from that of UTC.
  for (let day = dayOfDate(after) - 1; ; day++) {
    const instant = instantAt(day, hour, timeZone)
    if (instant > after) return instant
  }
}

/** A reminder that could not be looked at in time (the server was down) is left out: nobody is told in the night. */
const LATE_MS = 3 * 3_600_000

export const isLate = (planned: number, at: number): boolean => at - planned > LATE_MS
