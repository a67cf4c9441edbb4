import { tellConnections } from '@/lib/account/client-address'
import { env, tellNextAuth } from '@/lib/env'
import { migrateDatabase } from '@/lib/db'
import { resumeGenerations } from '@/lib/generation/start'
import { log } from '@/lib/log'
import { resumeMemoryJobs } from '@/lib/optimiser/start'
import { startReminders } from '@/lib/reminder/timer'

/** Opens the database and brings it up to date, and goes on with what an earlier run left. */
export async function prepareServer(): Promise<void> {
  if (env().building) return
  tellConnections()
  tellNextAuth()
  const applied = await migrateDatabase()
  if (applied.length > 0) log.info({ applied }, 'The database was brought up to date')
  await resumeGenerations()
  await resumeMemoryJobs()
  startReminders()
}
