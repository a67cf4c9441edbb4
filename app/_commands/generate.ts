import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { runNode } from './run'
import { hashSources } from './sources'

const STAMP = 'lib/db/client/.made-from'
const MADE_FROM = ['prisma/schema.prisma', 'node_modules/@prisma/client/package.json']

/**
 * Makes the Prisma client from the schema, when it is not there or made from another. `prisma generate` wants the path
 * of its schema engine and never runs it; given any file that exists, it downloads nothing.
 */
export async function generateClient(): Promise<void> {
  const wanted = hashSources(MADE_FROM)
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  const code = await runNode([require.resolve('prisma/build/index.js'), 'generate'], {
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    PRISMA_HIDE_UPDATE_MESSAGE: '1',
  })
  if (code !== 0) throw new Error('The Prisma client could not be generated')
  writeFileSync(STAMP, wanted)
}
