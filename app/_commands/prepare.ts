import { tellConnections } from '@/lib/account/client-address'
import { env } from '@/lib/env'
import { migrateDatabase } from '@/lib/db'
import { resumeGenerations } from '@/lib/generation/start'
import { log } from '@/lib/log'
import { resumeMemoryJobs } from '@/lib/optimiser/start'
import { startReminders } from '@/lib/reminder/timer'

/** Errors whose message is a sentence for whoever starts the server. */
const EXPECTED = ['SettingsError', 'FolderInUseError', 'MigrationError']

/** Opens the database and brings it up to date. What is wrong is said in a sentence, and the server does not start. */
export async function prepareServer(): Promise<void> {
  try {
    if (env().building) return
    tellConnections()
    const applied = await migrateDatabase()
    if (applied.length > 0) log.info({ applied }, 'The database was brought up to date')
    await resumeGenerations()
    await resumeMemoryJobs()
    startReminders()
  } catch (error) {
    const expected = error instanceof Error && EXPECTED.includes(error.name)
    process.stderr.write(`\n${expected ? error.message : String((error as Error).stack)}\n`)
    if (expected && error.cause instanceof Error) process.stderr.write(`${error.cause.message}\n`)
    process.exit(1)
  }
}
