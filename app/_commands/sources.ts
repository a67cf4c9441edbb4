import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** What a build is made from. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'messages',
  'public',
  'prisma/schema.prisma',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.js',
  'package-lock.json',
  'postcss.config.mjs',
  'tsconfig.json',
]

function* filesIn(entry: string): Generator<string> {
  if (!existsSync(entry)) return
  if (statSync(entry).isFile()) yield entry
  else {
    for (const name of readdirSync(entry).sort()) yield* filesIn(path.join(entry, name))
  }
}

/** A hash of files by name and content: the same for the same sources. */
export function hashSources(entries: string[] = SOURCES): string {
  const hash = createHash('sha256')
  for (const entry of entries) {
    for (const file of filesIn(entry)) hash.update(`${file}\0`).update(readFileSync(file))
  }
  return hash.digest('hex')
}
