import fc from 'fast-check'
import { dateOfDay, dayOfDate } from '@/lib/review/day'
import { dueByDay, expectedRecall, forecastExam } from '@/lib/review/forecast'
import { DEFAULT_PARAMETERS, STATE } from '@/lib/review/memory'
import { rate, retrievability } from '@/lib/review/schedule'
import { seeded } from '@/lib/random'
import { aMemory, TODAY } from './memories'

const { weights } = DEFAULT_PARAMETERS

it('puts what is overdue on today', () => {
  const counts = new Map([
    [TODAY - 9, 3],
    [TODAY, 2],
    [TODAY + 2, 4],
    [TODAY + 30, 7],
  ])
  expect(dueByDay(counts, TODAY, 30).slice(0, 4)).toEqual([5, 0, 4, 0])
  expect(dueByDay(counts, TODAY, 30)).toHaveLength(30)
})

describe('what will be remembered on a day', () => {
  it('is the forgetting curve while nothing falls due before it', () => {
    const memory = aMemory({ due: Number(dateOfDay(TODAY + 40)) })
    expect(expectedRecall('f', memory, TODAY, TODAY + 20, DEFAULT_PARAMETERS)).toBeCloseTo(
      retrievability(memory, TODAY + 20, weights),
      9,
    )
  })

  it('agrees with a thousand futures played out by chance', () => {
    const random = seeded(7)
    const target = TODAY + 60
    const memory = aMemory({ stability: 6, lastDay: TODAY - 6 })
    let sum = 0
    for (let life = 0; life < 1000; life++) {
      let now = memory
      let day = TODAY
      while (day < target) {
        const recalled = random() < retrievability(now, day, weights)
        const event = { factId: 'f', reviewedAt: Number(dateOfDay(day)), day }
        now = rate(now, { ...event, rating: recalled ? 3 : 1 }, DEFAULT_PARAMETERS)
        for (let step = 0; now.state !== STATE.review && step < 4; step++) {
          now = rate(now, { ...event, rating: 3 }, DEFAULT_PARAMETERS)
        }
        day = Math.max(day + 1, dayOfDate(now.due))
      }
      sum += retrievability(now, target, weights)
    }
    const foreseen = expectedRecall('f', memory, TODAY, target, DEFAULT_PARAMETERS)
    expect(Math.abs(foreseen - sum / 1000)).toBeLessThan(0.02)
  })

  it('counts what was never learned as not known, and says how many to go over', () => {
    const memories = Array.from({ length: 19 }, (_, i) => ({
      factId: `f${i}`,
      memory: aMemory({ due: Number(dateOfDay(TODAY + 90)), stability: 90 }),
    }))
    const forecast = forecastExam(memories, 1, TODAY, TODAY + 20, DEFAULT_PARAMETERS)
    expect(forecast.facts).toBe(20)
    expect(forecast.expected).toBeLessThan(0.95)
    expect(forecast.refresh).toBeGreaterThanOrEqual(1)
    expect(forecastExam([], 0, TODAY, TODAY + 1, DEFAULT_PARAMETERS).expected).toBe(0)
  })

  it('is a probability, whatever the memory', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.05, max: 400, noNaN: true }),
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 0, max: 200 }),
        (stability, elapsed, ahead) => {
          const memory = aMemory({ stability, lastDay: TODAY - elapsed })
          const recall = expectedRecall('f', memory, TODAY, TODAY + ahead, DEFAULT_PARAMETERS)
          expect(recall).toBeGreaterThanOrEqual(0)
          expect(recall).toBeLessThanOrEqual(1)
        },
      ),
      { numRuns: 60 },
    )
  })
})
