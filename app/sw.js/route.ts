import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/env'

/** Takes itself away, and with it whatever worker stood at this address before. */
const NONE = `addEventListener('install', () => skipWaiting())
addEventListener('activate', (event) => event.waitUntil(registration.unregister()))
`

/**
 * The service worker, as it was built beside the app: the same for everybody until the next deployment. While the app is
 * being worked on there is none, not even that of an earlier start: it would keep files that change under the same name.
 */
export async function GET(): Promise<Response> {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), '.next/service-worker.js')
  const worker = env().mode === 'development' ? NONE : await readFile(file, 'utf8')
  return new Response(worker, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  })
}

export const dynamic = 'force-dynamic'
