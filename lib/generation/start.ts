import 'server-only'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { createRunner, type Runner } from '@/lib/runner'
import {
  beatGeneration,
  claimGeneration,
  completeGeneration,
  failGeneration,
  recoverGenerations,
} from './data'
import { makeInPool, WORKERS } from './pool'

const BEAT_MS = 700
/** Heartbeats older than this are of a process that is gone. */
const SILENT_MS = 30_000
const TIMEOUT_MS = 180_000

/** One for the process, however often this module is loaded. */
const store = globalThis as typeof globalThis & { rectoversoRunner?: Runner }

/** The runner of this process. */
export function generationRunner(): Runner {
  store.rectoversoRunner ??= createRunner(
    {
      claim: claimGeneration,
      beat: beatGeneration,
      complete: completeGeneration,
      fail: failGeneration,
      recover: recoverGenerations,
    },
    makeInPool,
    {
      workers: WORKERS,
      beatMs: BEAT_MS,
      timeoutMs: TIMEOUT_MS,
      report: (error) => log.error({ err: error }, 'Making questions failed'),
    },
  )
  return store.rectoversoRunner
}

/** At the start of the server: takes up what the last one left, and from then on what other processes leave. */
export async function resumeGenerations(): Promise<void> {
  const runner = generationRunner()
  // The embedded database has one process: whatever runs in it was left behind.
  await runner.recover(env().databaseUrl ? SILENT_MS : 0)
  setInterval(() => void runner.recover(SILENT_MS).catch(() => undefined), SILENT_MS).unref()
}
