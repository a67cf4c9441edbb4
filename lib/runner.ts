/** Work that is too long for a request, done beside everything else that the process does and found in a ledger. */

/** Why a piece of work did not end by itself. */
export type Interruption = 'timeout' | 'crashed'

/** A piece of work that this process has taken on. */
export interface Claim<Task> {
  id: string
  task: Task
}

/** Where the runner finds and leaves its work: the functions for it in a `data.ts`. */
export interface Ledger<Task, Result> {
  claim(): Promise<Claim<Task> | null>
  /** Says how far it is (0–1) and that somebody works on it; false when it is no longer wanted. */
  beat(id: string, progress: number): Promise<boolean>
  complete(id: string, result: Result): Promise<boolean>
  fail(id: string, error: Interruption): Promise<void>
  recover(silentMs: number): Promise<void>
}

/** Does one piece of work. Rejects when `signal` aborts. */
export type Worker<Task, Result> = (
  task: Task,
  options: { signal: AbortSignal; onProgress(share: number): void },
) => Promise<Result>

export interface RunnerOptions {
  /** Pieces at a time. */
  workers: number
  /** Between two heartbeats; also how late a cancel is noticed. */
  beatMs: number
  /** A piece is given up after this long. */
  timeoutMs: number
  report(error: unknown): void
}

export interface Runner {
  /** There may be something to do. Never throws, never waits. */
  wake(): void
  /** Looks for work whose process is gone, and wakes. */
  recover(silentMs: number): Promise<void>
  /** Resolves when this runner works on nothing. */
  idle(): Promise<void>
}

/** Does what the ledger holds, one piece after another. */
export function createRunner<Task, Result>(
  ledger: Ledger<Task, Result>,
  work: Worker<Task, Result>,
  options: RunnerOptions,
): Runner {
  const working = new Set<Promise<void>>()
  /** Raised by each `wake`, so that none is lost while the ledger is being asked. */
  let wakes = 0
  let looking: Promise<void> | undefined

  async function run({ id, task }: Claim<Task>): Promise<void> {
    const stop = new AbortController()
    let progress = 0
    let reason: Interruption = 'crashed'
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
      const result = await work(task, {
        signal: stop.signal,
        onProgress: (share) => (progress = Math.max(progress, Math.min(share, 0.99))),
      })
      await ledger.complete(id, result)
    } catch (error) {
      if (!stop.signal.aborted) options.report(error)
      await ledger.fail(id, reason)
    } finally {
      clearInterval(heart)
      clearTimeout(limit)
    }
  }

  function begin(claimed: Claim<Task>): void {
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
