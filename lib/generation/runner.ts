import type { Claimed } from './data'
import type { GenerationError, Made, Maker } from './generation'

/** Where the runner finds and leaves its work: lib/generation/data.ts. */
export interface Ledger {
  claim(): Promise<Claimed | null>
  beat(id: string, progress: number): Promise<boolean>
  complete(id: string, made: Made): Promise<boolean>
  fail(id: string, error: GenerationError): Promise<void>
  recover(silentMs: number): Promise<void>
}

export interface RunnerOptions {
  /** Makings at a time. */
  workers: number
  /** Between two heartbeats; also how late a cancel is noticed. */
  beatMs: number
  /** A making is given up after this long. */
  timeoutMs: number
  report(error: unknown): void
}

export interface Runner {
  /** There may be something to do. Never throws, never waits. */
  wake(): void
  /** Looks for work whose process is gone, and wakes. */
  recover(silentMs: number): Promise<void>
  /** Resolves when nothing is being made by this runner. */
  idle(): Promise<void>
}

/** Makes questions, one text after another, beside everything else that the process does. */
export function createRunner(ledger: Ledger, make: Maker, options: RunnerOptions): Runner {
  const working = new Set<Promise<void>>()
  /** Raised by each `wake`, so that none is lost while the ledger is being asked. */
  let wakes = 0
  let looking: Promise<void> | undefined

  async function run({ id, task }: Claimed): Promise<void> {
    const stop = new AbortController()
    let progress = 0
    let reason: GenerationError = 'crashed'
    const beat = () =>
      ledger.beat(id, progress).then((wanted) => {
        if (!wanted) stop.abort()
      }, options.report)
    const heart = setInterval(() => void beat(), options.beatMs)
    const limit = setTimeout(() => {
      reason = 'timeout'
      stop.abort()
    }, options.timeoutMs)
    try {
      const made = await make(task, {
        signal: stop.signal,
        onProgress: (share) => (progress = Math.max(progress, Math.min(share, 0.99))),
      })
      await ledger.complete(id, made)
    } catch (error) {
      if (!stop.signal.aborted) options.report(error)
      await ledger.fail(id, reason)
    } finally {
      clearInterval(heart)
      clearTimeout(limit)
    }
  }

  function begin(claimed: Claimed): void {
    const job: Promise<void> = run(claimed)
      .catch(options.report)
      .finally(() => {
        working.delete(job)
        wake()
      })
    working.add(job)
  }

  async function look(): Promise<void> {
    try {
      for (let seen = -1; seen !== wakes;) {
        seen = wakes
        while (working.size < options.workers) {
          const claimed = await ledger.claim()
          if (!claimed) break
          begin(claimed)
        }
      }
    } catch (error) {
      options.report(error)
    } finally {
      // In the same turn as the last look at `wakes`: whoever wakes after it starts a new look.
      looking = undefined
    }
  }

  function wake(): void {
    wakes++
    looking ??= Promise.resolve().then(look)
  }

  return {
    wake,
    async recover(silentMs) {
      await ledger.recover(silentMs)
      wake()
    },
    async idle() {
      while (looking || working.size > 0) await Promise.all([looking, ...working])
    },
  }
}
