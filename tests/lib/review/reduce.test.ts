import fc from 'fast-check'
import { seeded, shuffle } from '@/lib/random'
import type { RatingEvent, Rating, ReviewEvent } from '@/lib/review/event'
import { dayAt } from '@/lib/review/day'
import { DEFAULT_PARAMETERS, STATE } from '@/lib/review/memory'
import { reduceLog } from '@/lib/review/reduce'
import { addReduction, emptyTally } from '@/lib/review/tally'
import { deviceLog } from './events'

const FACTS = ['a', 'b']
const threeDevices = fc.tuple(
  deviceLog('phone', FACTS, 'Europe/Paris'),
  deviceLog('laptop', FACTS, 'Europe/Paris'),
  deviceLog('away', FACTS, 'America/Los_Angeles'),
)

const memoriesOf = (log: ReviewEvent[]) =>
  FACTS.map((fact) =>
    reduceLog(
      log.filter((event) => event.factId === fact),
      DEFAULT_PARAMETERS,
    ),
  )

const at = (day: number, id: string, rating: Rating): RatingEvent => ({
  id,
  factId: 'a',
  kind: 'rating',
  rating,
  reviewedAt: day * 86_400_000 + 36_000_000,
  day,
  durationMs: 5_000,
})

describe('the memory as the reduction of the log', () => {
  it('is the same for any order and any repetition of what three devices send', () => {
    fc.assert(
      fc.property(threeDevices, fc.integer(), fc.integer(), (devices, order, repeats) => {
        const log = devices.flat()
        const random = seeded(repeats)
        const twice = log.filter(() => random() < 0.4)
        const arrived = shuffle([...log, ...twice], seeded(order))
        expect(memoriesOf(arrived)).toEqual(memoriesOf(log))
      }),
      { numRuns: 300 },
    )
  })

  it('loses and doubles no day and no answer when clocks change or the learner moves between zones', () => {
    const zones = [
      'Europe/Paris',
      'America/Los_Angeles',
      'Pacific/Kiritimati',
      'Australia/Lord_Howe',
    ]
    const stay = fc.record({ zone: fc.constantFrom(...zones), minutes: fc.array(fc.nat(4_000), { maxLength: 8 }) }) // prettier-ignore
    // From two days before the clocks go forward in Paris, and from two days before they go back.
    const from = fc.constantFrom('2026-03-27T12:00:00Z', '2026-10-23T12:00:00Z').map(Date.parse)
    fc.assert(
      fc.property(from, fc.array(stay, { minLength: 1, maxLength: 6 }), (start, stays) => {
        let reviewedAt = start
        let count = 0
        const log = stays.flatMap(({ zone, minutes }) =>
          minutes.map((wait): RatingEvent => {
            reviewedAt += wait * 60_000
            const day = dayAt(reviewedAt, zone)
            return { id: `${reviewedAt}-${count++}`, factId: 'a', kind: 'rating', rating: 3, reviewedAt, day, durationMs: 1 } // prettier-ignore
          }),
        )
        if (log.length === 0) return
        const days = log.map(({ day }) => day)
        const reduction = reduceLog(log, DEFAULT_PARAMETERS)
        expect(reduction.memory?.lastDay).toBe(Math.max(...days))
        expect(reduction.memory?.reps).toBe(log.length)
        const elapsed = reduction.steps.map(({ before, after }) => after.lastDay - (before?.lastDay ?? after.lastDay)) // prettier-ignore
        expect(Math.min(...elapsed)).toBeGreaterThanOrEqual(0)
        const counted = elapsed.reduce((sum, each) => sum + each, 0)
        expect(counted).toBe(Math.max(...days) - (days[0] ?? 0))
        const tally = emptyTally()
        addReduction(tally, reduction, DEFAULT_PARAMETERS.weights)
        const answers = [...tally.days.values()].reduce((sum, { reviews }) => sum + reviews, 0)
        expect(answers).toBe(log.length)
      }),
    )
  })

  it('has room for an undo that comes before what it takes back', () => {
    const kept = at(20_000, '1', 3)
    const mistake = at(20_001, '2', 1)
    const undo: ReviewEvent = { ...mistake, id: '3', kind: 'undo', undoes: '2' } as ReviewEvent
    const memory = reduceLog([undo, mistake, kept], DEFAULT_PARAMETERS).memory
    expect(memory).toEqual(reduceLog([kept], DEFAULT_PARAMETERS).memory)
    expect(reduceLog([undo, { ...mistake }], DEFAULT_PARAMETERS).memory).toBeNull()
  })

  it('an undo of everything, one by one, leaves nothing', () => {
    fc.assert(
      fc.property(deviceLog('phone', ['a'], 'UTC'), (log) => {
        const undos = log
          .filter((event) => event.kind !== 'undo')
          .map((event): ReviewEvent => ({
            id: `undo-${event.id}`,
            factId: 'a',
            kind: 'undo',
            undoes: event.id,
            reviewedAt: event.reviewedAt + 1,
            day: event.day,
          }))
        expect(reduceLog([...log, ...undos], DEFAULT_PARAMETERS)).toEqual({
          memory: null,
          steps: [],
        })
      }),
    )
  })

  it('buries for a day, suspends until taken up again', () => {
    const log: ReviewEvent[] = [
      at(20_000, '1', 4),
      { id: '2', factId: 'a', kind: 'bury', day: 20_008, reviewedAt: 20_008 * 86_400_000 },
    ]
    expect(reduceLog(log, DEFAULT_PARAMETERS).memory?.buriedUntil).toBe(20_009)
    log.push({
      ...log[1],
      id: '3',
      kind: 'suspend',
      reviewedAt: 20_009 * 86_400_000,
    } as ReviewEvent)
    expect(reduceLog(log, DEFAULT_PARAMETERS).memory?.suspended).toBe(true)
    log.push({ ...log[1], id: '4', kind: 'resume', reviewedAt: 20_010 * 86_400_000 } as ReviewEvent)
    expect(reduceLog(log, DEFAULT_PARAMETERS).memory).toMatchObject({
      suspended: false,
      buriedUntil: null,
      state: STATE.review,
    })
  })

  it('a change of weights replays the log: stability moves, what happened does not', () => {
    const log = [at(20_000, '1', 3), at(20_000, '2', 3), at(20_003, '3', 3), at(20_020, '4', 1)]
    const slower = DEFAULT_PARAMETERS.weights.map((weight, i) => (i === 8 ? weight * 0.8 : weight))
    const [old, fresh] = [DEFAULT_PARAMETERS, { ...DEFAULT_PARAMETERS, weights: slower }].map(
      (parameters) => reduceLog(log, parameters).memory,
    )
    expect(fresh?.stability).not.toBeCloseTo(old?.stability ?? 0, 3)
    expect(fresh).toMatchObject({ reps: old?.reps, lapses: old?.lapses, state: old?.state })
  })
})

describe('the sums of the days', () => {
  const { weights } = DEFAULT_PARAMETERS
  const sums = (reductions: ReturnType<typeof reduceLog>[]) => {
    const tally = emptyTally()
    for (const reduction of reductions) addReduction(tally, reduction, weights)
    return tally
  }

  it('count what was reviewed, learned, tested, recalled and lapsed', () => {
    const log = [
      at(20_000, '1', 3),
      at(20_000, '2', 3), // learned
      at(20_003, '3', 3), // tested, recalled
      at(20_003, '4', 3), // the same day again tests nothing
      at(20_020, '5', 1), // tested, lapsed
    ]
    const { days, bins } = sums([reduceLog(log, DEFAULT_PARAMETERS)])
    expect(Object.fromEntries(days)).toMatchObject({
      20_000: { reviews: 2, learned: 1, tested: 0, lapsed: 0, durationMs: 10_000 },
      20_003: { reviews: 2, learned: 0, tested: 1, recalled: 1, lapsed: 0 },
      20_020: { reviews: 1, tested: 1, recalled: 0, lapsed: 1 },
    })
    const tested = [...bins.values()].reduce((total, bin) => total + bin.tested, 0)
    expect(tested).toBe(2)
  })

  it('come to the same when a batch that arrives late takes the old away and adds the new', () => {
    fc.assert(
      fc.property(threeDevices, ([first, second]) => {
        const both = [...first, ...second]
        const running = sums(memoriesOf(first))
        for (const old of memoriesOf(first)) addReduction(running, old, weights, { sign: -1 })
        for (const fresh of memoriesOf(both)) addReduction(running, fresh, weights)
        const whole = sums(memoriesOf(both))
        for (const [day, tally] of running.days) {
          expect(whole.days.get(day) ?? blank).toEqual(tally)
        }
        for (const [bin, tally] of whole.bins) {
          expect(running.bins.get(bin)?.tested).toBe(tally.tested)
          expect(running.bins.get(bin)?.expected).toBeCloseTo(tally.expected, 9)
        }
      }),
    )
  })
  const blank = { reviews: 0, tested: 0, recalled: 0, learned: 0, lapsed: 0, durationMs: 0 }
})
