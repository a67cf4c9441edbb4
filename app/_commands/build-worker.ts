import { build } from 'esbuild'
import { WORKER_FILE } from '@/lib/generation/pool'

/**
 * Makes one file of the worker that makes questions, with all it needs but its weights, for the threads of the pool:
 * they are plain Node and know nothing of TypeScript or of the framework's bundles.
 */
export async function buildWorker(): Promise<void> {
  await build({
    entryPoints: ['lib/generation/worker.ts'],
    outfile: WORKER_FILE,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    minify: true,
    keepNames: true,
    logLevel: 'warning',
  })
}
