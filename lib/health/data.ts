import 'server-only'
import { log } from '@/lib/log'
import { db } from '@/lib/db'

/** Whether the database answers. */
export async function isDatabaseUp(): Promise<boolean> {
  try {
    await db.$queryRaw`SELECT 1`
    return true
  } catch (error) {
    log.error({ error }, 'The database does not answer')
    return false
  }
}
