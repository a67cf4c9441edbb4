import 'server-only'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { AppError, isAppError } from '@/lib/errors'

const MINUTE = 60
const HOUR = 60 * MINUTE

/** How much of each is too much: `points` in `duration` seconds. */
const LIMITS = {
  'sign-in-address': { points: 10, duration: 15 * MINUTE },
  'sign-in-client': { points: 60, duration: 15 * MINUTE },
  'sign-up-client': { points: 10, duration: HOUR },
  'mail-address': { points: 3, duration: HOUR },
  'mail-client': { points: 10, duration: HOUR },
  // A class behind one address may come all at once.
  'guest-client': { points: 120, duration: HOUR },
  // Texts read anew and other forms asked for: each keeps a core busy for a second or more.
  making: { points: 300, duration: HOUR },
  'reminder-address': { points: 3, duration: 24 * HOUR },
  'push-device': { points: 20, duration: HOUR },
  flag: { points: 30, duration: HOUR },
  write: { points: 600, duration: MINUTE },
  'detect-client': { points: 1200, duration: MINUTE },
} as const

export type Limit = keyof typeof LIMITS

/** Kept on `globalThis`, because Next loads this module once for each bundle. */
const store = globalThis as typeof globalThis & {
  rectoversoLimits?: Map<Limit, RateLimiterMemory>
}

function limiter(limit: Limit): RateLimiterMemory {
  store.rectoversoLimits ??= new Map()
  const limits = store.rectoversoLimits
  const found = limits.get(limit) ?? new RateLimiterMemory({ keyPrefix: limit, ...LIMITS[limit] })
  limits.set(limit, found)
  return found
}

/**
 * Counts one more of `limit` for `key` (a user's id, an address, a client). Each server counts by itself.
 * @throws AppError `too-many`, with the seconds to wait
 */
export async function countAgainst(limit: Limit, key: string): Promise<void> {
  try {
    await limiter(limit).consume(key)
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const retryAfter = Math.ceil(refusal.msBeforeNext / 1000)
    throw new AppError('too-many', `${limit} of ${key}`, { reason: limit, retryAfter })
  }
}

/** Forgets what was counted: the right password was given. */
export async function forgive(limit: Limit, key: string): Promise<void> {
  await limiter(limit).delete(key)
}

/** As `countAgainst`, with the refusal as a value: the seconds to wait, or 0. */
export async function countOrWait(limit: Limit, key: string): Promise<number> {
  try {
    await countAgainst(limit, key)
    return 0
  } catch (error) {
    if (isAppError(error) && error.code === 'too-many') return error.retryAfter ?? 60
    throw error
  }
}
