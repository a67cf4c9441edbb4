import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from '@/lib/env'

/**
 * The service worker, as it was built beside the app: the same for everybody until the next deployment. None while the
 * app is being worked on: it would keep files that change under the same name.
 */
export async function GET(): Promise<Response> {
  if (env().mode === 'development') return new Response(null, { status: 404 })
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), '.next/service-worker.js')
  return new Response(await readFile(file, 'utf8'), {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  })
}

export const dynamic = 'force-dynamic'
