import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { buildServiceWorker } from './build-service-worker'
import { buildWorker } from './build-worker'
import { generateClient } from './generate'
import { ended, startNext } from './run'
import { hashSources } from './sources'

const STAMP = '.next/made-from'

/** Builds the app, unless what is there was made from the same sources. */
export async function buildApp({ evenIfFresh = false } = {}): Promise<void> {
  await generateClient()
  const wanted = hashSources()
  if (!evenIfFresh && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  console.log('Building the app: about a minute, and only when something has changed.')
  const code = await ended(startNext(['build'], { NODE_ENV: 'production' }))
  if (code !== 0) throw new Error('The app could not be built')
  await buildWorker()
  await buildServiceWorker()
  writeFileSync(STAMP, wanted)
}
