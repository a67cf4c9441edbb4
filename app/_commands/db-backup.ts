import { createWriteStream, renameSync, rmSync } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { closeDatabase, withConnection } from '@/lib/db'
import { backup, type BackupError } from '@/lib/db/backup'

async function* asLines(lines: AsyncIterable<string>) {
  for await (const line of lines) yield `${line}\n`
}

/** `npm run db:backup FILE`: the whole database in one file, whichever of the two it is. */
async function main(file: string | undefined): Promise<number> {
  if (!file) {
    console.error('usage: npm run db:backup FILE')
    return 2
  }
  const draft = `${file}.part`
  try {
    await withConnection(
      (connection) =>
      pipeline(Readable.from(asLines(backup(connection))), createGzip(), createWriteStream(draft, { mode: 0o600 })), // prettier-ignore
    )
    renameSync(draft, file)
    console.log(`Written: ${file}`)
    return 0
  } catch (error) {
    rmSync(draft, { force: true })
    console.error((error as BackupError).message)
    return 1
  } finally {
    await closeDatabase()
  }
}

void main(process.argv[2]).then((code) => process.exit(code))
