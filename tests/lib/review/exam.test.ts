import fc from 'fast-check'
import { dateOfDay, dayOfDate } from '@/lib/review/day'
import { foresee, forecastExam, shareReached } from '@/lib/review/exam'
import { DEFAULT_PARAMETERS, STATE, type Memory } from '@/lib/review/memory'
import { rate, retrievability } from '@/lib/review/schedule'
import { seeded } from '@/lib/random'
import { aMemory, TODAY } from './memories'

const { weights } = DEFAULT_PARAMETERS
const unseen = { factId: 'unseen', memory: null, wish: null }

/** Facts that last so many days, not due for long. */
const facts = (count: number, stability: number) =>
  Array.from({ length: count }, (_, i) => ({
    factId: `f${i}`,
    memory: aMemory({ due: Number(dateOfDay(TODAY + 90)), stability }),
    wish: null,
  }))

describe('what will be remembered on a day', () => {
  it('is the forgetting curve while nothing falls due before it', () => {
    const memory = aMemory({ due: Number(dateOfDay(TODAY + 40)) })
    expect(foresee('f', memory, TODAY, TODAY + 20, DEFAULT_PARAMETERS).recall).toBeCloseTo(
      retrievability(memory, TODAY + 20, weights),
      9,
    )
  })

  it('agrees with a thousand futures played out by chance', () => {
    const random = seeded(7)
    const target = TODAY + 60
    const memory = aMemory({ stability: 6, lastDay: TODAY - 6 })
    const sums = { recall: 0, refreshed: 0 }
    const asked = (now: Memory, day: number) => {
      const recalled = random() < retrievability(now, day, weights)
      const event = { factId: 'f', reviewedAt: Number(dateOfDay(day)), day }
      let after = rate(now, { ...event, rating: recalled ? 3 : 1 }, DEFAULT_PARAMETERS)
      for (let step = 0; after.state !== STATE.review && step < 4; step++) {
        after = rate(after, { ...event, rating: 3 }, DEFAULT_PARAMETERS)
      }
      return after
    }
    for (let life = 0; life < 1000; life++) {
      let now = memory
      let day = TODAY
      while (day < target) {
        now = asked(now, day)
        day = Math.max(day + 1, dayOfDate(now.due))
      }
      sums.recall += retrievability(now, target, weights)
      sums.refreshed += retrievability(asked(now, target - 1), target, weights)
    }
    const foreseen = foresee('f', memory, TODAY, target, DEFAULT_PARAMETERS)
    expect(Math.abs(foreseen.recall - sums.recall / 1000)).toBeLessThan(0.02)
    expect(Math.abs(foreseen.refreshed - sums.refreshed / 1000)).toBeLessThan(0.02)
    expect(foreseen.refreshed).toBeGreaterThan(foreseen.recall)
  })

  it('counts what was never learned as not known, and says how many to go over', () => {
    const forecast = forecastExam([...facts(19, 90), unseen], 20, TODAY, TODAY + 20, DEFAULT_PARAMETERS) // prettier-ignore
    expect(forecast).toMatchObject({ facts: 20, reckoned: 20 })
    expect(forecast.expected).toBeLessThan(0.95)
    // What was never learned gains most.
    expect(forecast.recalls[0]).toMatchObject({ factId: 'unseen', recall: 0 })
    const none = forecastExam([], 0, TODAY, TODAY + 1, DEFAULT_PARAMETERS)
    expect(none).toMatchObject({ expected: 0, refresh: 0, recalls: [] })
  })

  it('reaches the goal by going over as many as it says, and not by one fewer', () => {
    const forecast = forecastExam([...facts(19, 90), unseen], 20, TODAY, TODAY + 20, DEFAULT_PARAMETERS) // prettier-ignore
    const count = forecast.refresh ?? NaN
    const after = (refreshed: number) =>
      forecast.expected + forecast.recalls.slice(0, refreshed).reduce((sum, { gain }) => sum + gain, 0) / 20 // prettier-ignore
    expect(count).toBeGreaterThan(0)
    expect(after(count)).toBeGreaterThanOrEqual(forecast.goal)
    expect(after(count - 1)).toBeLessThan(forecast.goal)
    const suspended = facts(4, 2).map(({ memory, ...fact }) => ({ ...fact, memory: { ...memory, suspended: true } })) // prettier-ignore
    expect(forecastExam(suspended, 4, TODAY, TODAY + 40, DEFAULT_PARAMETERS).refresh).toBeNull()
  })

  it('respects the wish of a set: asked sooner, remembered better', () => {
    const soon = (wish: number | null) =>
      facts(10, 12).map((fact) => ({ ...fact, wish, memory: aMemory({ stability: 12, due: Number(dateOfDay(TODAY)) }) })) // prettier-ignore
    const [own, high] = [null, 0.97].map((wish) => forecastExam(soon(wish), 10, TODAY, TODAY + 100, DEFAULT_PARAMETERS).expected) // prettier-ignore
    expect(high).toBeGreaterThan((own ?? 1) + 0.02)
  })

  it('of a part drawn by lot, tells of all', () => {
    const drawn = facts(20, 90)
    const [part, all] = [20, 200].map((count) => forecastExam(drawn, count, TODAY, TODAY + 60, DEFAULT_PARAMETERS)) // prettier-ignore
    expect(all).toMatchObject({ facts: 200, reckoned: 20, expected: part?.expected })
    expect(all?.refresh).toBe((part?.refresh ?? NaN) * 10)
  })

  it('is never said to be a goal that it falls short of', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }),
        fc.integer({ min: 1, max: 60 }),
        (stability, ahead) => {
          // prettier-ignore
          const forecast = forecastExam(facts(7, stability), 7, TODAY, TODAY + ahead, DEFAULT_PARAMETERS) // prettier-ignore
          expect(shareReached(forecast.expected) >= forecast.goal).toBe(forecast.refresh === 0)
        },
      ),
    )
    expect([0.9499, 0.95, 0.29, 1].map(shareReached)).toEqual([0.94, 0.95, 0.29, 1])
  })

  it('is a probability, whatever the memory', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 400, noNaN: true }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 200 }),
        (stability, elapsed, ahead) => {
          const memory = aMemory({ stability, lastDay: TODAY - elapsed })
          const { recall, refreshed } = foresee(
            'f',
            memory,
            TODAY,
            TODAY + ahead,
            DEFAULT_PARAMETERS,
          )
          expect(refreshed).toBeLessThanOrEqual(1)
          expect(refreshed).toBeGreaterThanOrEqual(0)
          expect(recall).toBeGreaterThanOrEqual(0)
          expect(recall).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 60 },
    )
  })
})
