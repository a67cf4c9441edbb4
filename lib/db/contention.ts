import { Prisma } from './client/client'

/** SQLSTATE: a foreign key, a unique key, a serialisation failure, a deadlock. */
const CODES = new Set(['23503', '23505', '40001', '40P01'])

/** What the driver says, which Prisma, when it asked, holds within its own error. */
interface DriverError {
  cause?: { originalCode?: string }
}

function driverError(error: unknown): DriverError | undefined {
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    return (error.meta as { driverAdapterError?: DriverError } | undefined)?.driverAdapterError
  }
  return error instanceof Error && error.name === 'DriverAdapterError' ? (error as DriverError) : undefined // prettier-ignore
}

/**
 * Whether a raw statement failed because of what somebody else wrote at the same time: then it is worth reading again
 * and trying once more.
 */
export const isContention = (error: unknown): boolean =>
  CODES.has(driverError(error)?.cause?.originalCode ?? '')
