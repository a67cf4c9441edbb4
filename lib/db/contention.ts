import { Prisma } from './client/client'

/** SQLSTATE: a foreign key, a unique key, a serialisation failure, a deadlock. */
const CODES = new Set(['23503', '23505', '40001', '40P01'])

/**
 * Whether a raw statement failed because of what somebody else wrote at the same time: then it is worth reading again
 * and trying once more.
 */
export function isContention(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false
  const meta = error.meta as { driverAdapterError?: { cause?: { originalCode?: string } } } | undefined // prettier-ignore
  return CODES.has(meta?.driverAdapterError?.cause?.originalCode ?? '')
}
