import { availableParallelism } from 'node:os'
import path from 'node:path'
import { MessageChannel } from 'node:worker_threads'
import Piscina from 'piscina'
import { YOUNG_MB } from '@/lib/language/model/young'
import type { Made, Maker, MakingTask, Offer, OfferTask } from './generation'

/** Where `app/_commands/build-worker.ts` puts the worker with all it needs in one file. */
export const WORKER_FILE = '.next/making.cjs'

/** Threads for making: one core is left to answering requests. */
export const WORKERS = Math.max(1, Math.min(4, availableParallelism() - 1))

let pool: Piscina | undefined

function opened(): Piscina {
  pool ??= new Piscina({
    filename: path.join(/* turbopackIgnore: true */ process.cwd(), WORKER_FILE),
    // A thread that has read its models stays: the next text need not wait for that.
    minThreads: 1,
    maxThreads: WORKERS,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: 1024, maxYoungGenerationSizeMb: YOUNG_MB },
  })
  return pool
}

/** Makes in a thread of the pool. Aborting ends the thread, also in the middle of a loop. */
export const makeInPool: Maker = async (task: MakingTask, { signal, onProgress }) => {
  const { port1, port2 } = new MessageChannel()
  port1.on('message', (share: number) => onProgress(share))
  try {
    return (await opened().run(
      { ...task, port: port2 },
      { signal, transferList: [port2], name: 'make' },
    )) as Made
  } finally {
    port1.close()
  }
}

/** Longer than this nobody waits for an offer. */
const OFFER_TIMEOUT_MS = 60_000

/** Other forms of a fact, made in a thread of the pool. */
export async function offerInPool(task: OfferTask): Promise<Offer[]> {
  const signal = AbortSignal.timeout(OFFER_TIMEOUT_MS)
  return (await opened().run(task, { signal, name: 'offer' })) as Offer[]
}

/** Ends the threads. The next task opens them again. */
export async function closePool(): Promise<void> {
  const last = pool
  pool = undefined
  await last?.destroy()
}
