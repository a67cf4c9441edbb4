import type { Claimed } from '@/lib/generation/data'
import type { Made, Maker, MakingTask } from '@/lib/generation/generation'
import { createRunner, type Ledger } from '@/lib/runner'

const made: Made = { title: '', facts: [], questions: [], coverage: [] }
const claimed = (id: string): Claimed => ({
  id,
  task: { text: id, language: 'fr', title: '', date: null, known: [], seed: 1 },
})

/** A ledger in memory: what waits, what was done, what failed and as what, what somebody cancelled. */
function ledgerOf(...ids: string[]) {
  const waiting = ids.map(claimed)
  const done: string[] = []
  const failed: [string, string][] = []
  const cancelled = new Set<string>()
  const ledger: Ledger<MakingTask, Made> = {
    claim: () => Promise.resolve(waiting.shift() ?? null),
    beat: (id) => Promise.resolve(!cancelled.has(id)),
    complete: (id) => Promise.resolve(done.push(id) > 0),
    fail: (id, error) => Promise.resolve(void failed.push([id, error])),
    recover: () => Promise.resolve(),
  }
  return { ledger, waiting, done, failed, cancelled }
}

const options = { workers: 2, beatMs: 5, timeoutMs: 5_000, report: () => undefined }

/** Works until it is told to stop. */
const endless: Maker = (_, { signal }) =>
  new Promise((_, reject) =>
    signal.addEventListener('abort', () => reject(new Error('aborted')), { once: true }),
  )

test('makes all that waits, never more at a time than it may', async () => {
  const { ledger, done } = ledgerOf('a', 'b', 'c', 'd', 'e')
  let now = 0
  let most = 0
  const runner = createRunner(
    ledger,
    async () => {
      most = Math.max(most, ++now)
      await new Promise((resolve) => setTimeout(resolve, 2))
      now--
      return made
    },
    options,
  )
  runner.wake()
  await runner.idle()
  expect(done.sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(most).toBe(2)
})

test('a wake is never lost, also while the ledger is being asked', async () => {
  const { ledger, waiting, done } = ledgerOf()
  const runner = createRunner(ledger, () => Promise.resolve(made), options)
  for (let i = 0; i < 50; i++) {
    runner.wake()
    await Promise.resolve()
    waiting.push(claimed(String(i)))
    runner.wake()
    for (let turn = 0; turn < i % 7; turn++) await Promise.resolve()
  }
  await runner.idle()
  expect(done).toHaveLength(50)
})

test('one that fails is told as such and reported, and the next is made', async () => {
  const { ledger, done, failed } = ledgerOf('bad', 'good')
  const reported: unknown[] = []
  const boom = new Error('boom')
  const runner = createRunner(
    ledger,
    ({ text }) => (text === 'bad' ? Promise.reject(boom) : Promise.resolve(made)),
    { ...options, workers: 1, report: (error) => reported.push(error) },
  )
  runner.wake()
  await runner.idle()
  expect(failed).toEqual([['bad', 'crashed']])
  expect(reported).toEqual([boom])
  expect(done).toEqual(['good'])
})

test('one that is cancelled stops within a beat, and is no error', async () => {
  const { ledger, cancelled, done } = ledgerOf('a')
  const reported: unknown[] = []
  const runner = createRunner(ledger, endless, { ...options, report: (e) => reported.push(e) })
  runner.wake()
  setTimeout(() => cancelled.add('a'), 15)
  await runner.idle()
  expect(done).toEqual([])
  expect(reported).toEqual([])
})

test('one that takes too long is given up', async () => {
  const { ledger, failed } = ledgerOf('a')
  const runner = createRunner(ledger, endless, { ...options, timeoutMs: 20 })
  runner.wake()
  await runner.idle()
  expect(failed).toEqual([['a', 'timeout']])
})
