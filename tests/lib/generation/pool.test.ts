/** The real threads, with the real worker: bundled as at the start of the app. */
import { buildWorker } from '@/app/_commands/build-worker'
import { EXAMPLES } from '@/lib/article/examples'
import { closePool, makeInPool, offerInPool } from '@/lib/generation/pool'

jest.setTimeout(120_000)

beforeAll(buildWorker)
afterAll(closePool)

const task = { ...EXAMPLES.fr, language: 'fr' as const, known: [], seed: 7 }
const free = () => ({ signal: new AbortController().signal, onProgress: () => undefined })

test('makes facts and questions that quote their text, says how far it is, and the same again', async () => {
  const shares: number[] = []
  const made = await makeInPool(task, { ...free(), onProgress: (share) => shares.push(share) })
  expect(made.title).toBe(task.title)
  expect(made.questions.length).toBeGreaterThan(0)
  expect(made.coverage.some((sentence) => sentence.asked)).toBe(true)
  for (const { source } of made.questions) {
    expect(task.text.slice(source.start, source.end)).toBe(source.text)
  }
  expect(shares).toEqual([...shares].sort((a, b) => a - b))
  expect(await makeInPool(task, free())).toEqual(made)

  const key = made.facts[0]?.id ?? ''
  const offers = await offerInPool({ ...task, of: { key } })
  expect(offers.map(({ fact }) => fact.id)).toEqual([key])
})

test('with a date, it stands above the questions, not in a made title, and known facts come back', async () => {
  const made = await makeInPool({ ...task, title: '' }, free())
  expect(made.again).toBeUndefined()
  expect(made.title).not.toContain('2025')
  const [first] = made.facts
  const known = [first?.id ?? '', 'none']
  const { again } = await makeInPool({ ...task, date: '2025-04-30', known }, free())
  expect(again?.facts.map(({ id }) => id)).toEqual([first?.id])
  expect(again?.facts[0]?.context).toBe(`${task.title}, 30 avril 2025`)
  expect(again?.contexts).toHaveLength(made.coverage.length)
  expect(new Set(again?.contexts.map(({ context }) => context))).toEqual(
    new Set([`${task.title}, 30 avril 2025`]),
  )
})

test('the longer the text, the oftener it is said how far it is', async () => {
  const shares = new Set<number>()
  // Each copy with years of its own, as a sentence that comes again is not read again.
  const copies = Array.from({ length: 30 }, (_, i) => task.text.replaceAll('202', `${i}5`))
  const long = { ...task, text: copies.join('\n\n') }
  await makeInPool(long, { ...free(), onProgress: (share) => shares.add(share) })
  expect(shares.size).toBeGreaterThan(15)
  const gaps = [...shares].slice(0, -1).map((share, i) => ([...shares][i + 1] ?? 1) - share)
  expect(Math.max(...gaps.slice(0, -1))).toBeLessThan(0.2)
})

test('a cancelled one ends at once, and this thread was free all the while', async () => {
  const stop = new AbortController()
  const long = { ...task, text: Array(40).fill(task.text).join('\n\n') }
  let latest = performance.now()
  let longestGap = 0
  const pulse = setInterval(() => {
    longestGap = Math.max(longestGap, performance.now() - latest)
    latest = performance.now()
  }, 5)
  const making = makeInPool(long, { signal: stop.signal, onProgress: () => undefined })
  setTimeout(() => stop.abort(), 300)
  await expect(making).rejects.toThrow(/abort/i)
  clearInterval(pulse)
  // Reading it here would take this thread for seconds.
  expect(longestGap).toBeLessThan(2_000)
})
