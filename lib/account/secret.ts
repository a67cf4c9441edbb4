import { randomBytes } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { env } from '@/lib/env'

let kept: string | undefined

/** Makes `file` with a new secret in it, whole or not at all; whoever comes first wins. */
function makeSecret(file: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, randomBytes(32).toString('base64'), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft)
  }
}

/** The secret that sessions are sealed with: the setting, or one made once and kept in the data folder. */
export function authSecret(): string {
  const { authSecret: given, dataDir } = env()
  if (given) return given
  if (kept) return kept
  const file = path.join(/* turbopackIgnore: true */ dataDir, 'secret')
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  if (!existsSync(file)) makeSecret(file)
  kept = readFileSync(file, 'utf8').trim()
  return kept
}
