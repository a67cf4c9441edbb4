import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { migrationsFolder } from '@/lib/db/migrate'
import { diffSchema } from './schema-diff'

/** `npm run db:migration NAME` writes the next migration; `npm run db:migration -- --check` only says whether one is due. */
async function main(name: string | undefined): Promise<number> {
  if (name !== '--check' && !/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
    console.error('usage: npm run db:migration NAME (lower-case letters, digits and _)')
    return 2
  }
  const sql = await diffSchema()
  if (sql === null) {
    console.log('The migrations and prisma/schema.prisma agree.')
    return 0
  }
  if (name === '--check') {
    console.error(`prisma/schema.prisma says more than the migrations do:\n\n${sql}`)
    return 1
  }
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = path.join(migrationsFolder(), `${stamp}_${name}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'migration.sql'), sql)
  writeFileSync(path.join(migrationsFolder(), 'migration_lock.toml'), 'provider = "postgresql"\n')
  console.log(
    `Written: ${path.relative(process.cwd(), folder)}/migration.sql. Read it before you commit it.`,
  )
  return 0
}

void main(process.argv[2]).then((code) => process.exit(code))
