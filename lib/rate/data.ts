import 'server-only'
import { createHmac } from 'node:crypto'
import { RateLimiterMemory, RateLimiterPrisma, RateLimiterRes } from 'rate-limiter-flexible'
import { authSecret } from '@/lib/account/secret'
import { now } from '@/lib/clock'
import { db } from '@/lib/db'
import { AppError, isAppError } from '@/lib/errors'
import { isShared, OWN, SHARED, type Limit } from './limits'

type Limiter = RateLimiterMemory | RateLimiterPrisma

/** Kept on `globalThis`, because Next loads this module once for each bundle. */
const store = globalThis as typeof globalThis & { rectoversoLimits?: Map<Limit, Limiter> }

function makeLimiter(limit: Limit): Limiter {
  if (!isShared(limit)) return new RateLimiterMemory({ keyPrefix: limit, ...OWN[limit] })
  return new RateLimiterPrisma({
    keyPrefix: limit,
    ...SHARED[limit],
    storeClient: db,
    tableName: 'tally',
    // Whoever is refused costs no further look into the database.
    inMemoryBlockOnConsumed: SHARED[limit].points,
    // Done below: its timer would go on after the database is closed.
    clearExpiredByTimeout: false,
  })
}

function limiter(limit: Limit): Limiter {
  store.rectoversoLimits ??= new Map()
  const found = store.rectoversoLimits.get(limit) ?? makeLimiter(limit)
  store.rectoversoLimits.set(limit, found)
  return found
}

/** Under what a count is kept: addresses do not stand in the table. */
const sealed = (key: string): string =>
  createHmac('sha256', authSecret()).update(key).digest('base64url')

/** Counts that have ended are nobody's any more. */
async function dropEnded(): Promise<void> {
  await db.tally.deleteMany({ where: { expire: { lt: now() } } })
}

/**
 * Counts one more of `limit` for `key` (a user's id, an address, a client).
 * @throws AppError `too-many`, with the seconds to wait
 */
export async function countAgainst(limit: Limit, key: string): Promise<void> {
  try {
    const { isFirstInDuration } = await limiter(limit).consume(sealed(key))
    if (isFirstInDuration && isShared(limit)) await dropEnded()
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal
    const retryAfter = Math.ceil(refusal.msBeforeNext / 1000)
    throw new AppError('too-many', `${limit} of ${key}`, { reason: limit, retryAfter })
  }
}

/** Forgets what was counted: the right password was given. */
export async function forgive(limit: Limit, key: string): Promise<void> {
  await limiter(limit).delete(sealed(key))
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
