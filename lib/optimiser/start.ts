import 'server-only'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import { readLearnerLogs } from '@/lib/review/data'
import { rebuildMemories } from '@/lib/review/rebuild.data'
import { createRunner, type Runner, type Worker } from '@/lib/runner'
import {
  beatJob,
  claimJob,
  completeJob,
  failJob,
  recoverJobs,
  weightsInForce,
  type MemoryTask,
} from './data'
import { fit, type Fit, type Unfitted } from './fit'
import { historiesOf } from './history'

const BEAT_MS = 2_000
/** Heartbeats older than this are of a process that is gone. */
const SILENT_MS = 30_000
const TIMEOUT_MS = 600_000

/** Fits a learner's weights, or replays their log. */
const work: Worker<MemoryTask, Fit | Unfitted | undefined> = async (
  task,
  { signal, onProgress },
) => {
  const learner = { id: task.userId }
  if (task.work === 'replay') {
    await rebuildMemories(learner, { onPart: () => signal.throwIfAborted() })
    return undefined
  }
  const histories = historiesOf(await readLearnerLogs(learner))
  return fit(histories, await weightsInForce(learner.id), { signal, onProgress })
}

/** One for the process, however often this module is loaded. */
const store = globalThis as typeof globalThis & { rectoversoMemoryRunner?: Runner }

/** What works on learners' memories in this process, one job at a time: the requests come first. */
export function memoryRunner(): Runner {
  store.rectoversoMemoryRunner ??= createRunner(
    {
      claim: claimJob,
      beat: beatJob,
      complete: completeJob,
      fail: failJob,
      recover: recoverJobs,
    },
    work,
    {
      workers: 1,
      beatMs: BEAT_MS,
      timeoutMs: TIMEOUT_MS,
      report: (error) => log.error({ err: error }, 'Working on a memory failed'),
    },
  )
  return store.rectoversoMemoryRunner
}

/** At the start of the server: takes up what the last one left, and from then on what other processes leave. */
export async function resumeMemoryJobs(): Promise<void> {
  const runner = memoryRunner()
  // The embedded database has one process: whatever runs in it was left behind.
  await runner.recover(env().databaseUrl ? SILENT_MS : 0)
  setInterval(() => void runner.recover(SILENT_MS).catch(() => undefined), SILENT_MS).unref()
}
