import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'

/** Makes one file of the service worker, with the build's name in it: a new build is a new worker to the browser. */
export async function buildServiceWorker(): Promise<void> {
  const name = existsSync('.next/BUILD_ID') ? readFileSync('.next/BUILD_ID', 'utf8') : randomUUID()
  await build({
    entryPoints: ['app/sw.js/worker.ts'],
    outfile: '.next/service-worker.js',
    bundle: true,
    platform: 'browser',
    format: 'iife',
    target: 'es2022',
    define: { BUILD: JSON.stringify(name) },
    minify: true,
    logLevel: 'warning',
  })
}
