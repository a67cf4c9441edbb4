import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { createGunzip } from 'node:zlib'
import { closeDatabase, withConnection } from '@/lib/db'
import { restore, type BackupError } from '@/lib/db/backup'
import { migrationsFolder, readMigrations } from '@/lib/db/migrate'

/** `npm run db:restore FILE [-- --replace]`: fills the database from what `db:backup` wrote, of either kind. */
async function main(args: string[]): Promise<number> {
  const file = args.find((arg) => !arg.startsWith('--'))
  if (!file) {
    console.error('usage: npm run db:restore FILE [-- --replace]')
    return 2
  }
  try {
    const input = createReadStream(file)
    const lines = createInterface({ input: input.pipe(createGunzip()), crlfDelay: Infinity })
    input.once('error', () => lines.close())
    const rows = await withConnection((connection) =>
      restore(connection, lines, readMigrations(migrationsFolder()), {
        replace: args.includes('--replace'),
      }),
    )
    console.log(`Restored: ${rows} rows`)
    return 0
  } catch (error) {
    console.error((error as BackupError).message)
    return 1
  } finally {
    await closeDatabase()
  }
}

void main(process.argv.slice(2)).then((code) => process.exit(code))
