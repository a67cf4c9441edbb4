import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { newId } from '@/lib/id'
import { dateOfDay, dayOfDate } from '@/lib/review/day'
import type { Rating } from '@/lib/review/event'
import { DEFAULT_PARAMETERS, type Memory } from '@/lib/review/memory'
import { rate } from '@/lib/review/schedule'
import { placeOf, spreadInterval } from '@/lib/review/spread'

const MADE = Date.parse('2026-06-12T10:00:00Z')
const ids = (count: number, time = MADE) => Array.from({ length: count }, () => newId(time))

/** The days on which a fact falls due when it is rated so, each time when it is due. */
function dueDays(factId: string, ratings: readonly Rating[]): number[] {
  let memory: Memory | null = null
  let day = 20_000
  return ratings.map((rating) => {
    memory = rate(memory, { factId, rating, reviewedAt: Number(dateOfDay(day)), day }, DEFAULT_PARAMETERS) // prettier-ignore
    day = Math.max(day, dayOfDate(memory.due))
    return day
  })
}

const loads = (days: readonly number[]) => {
  const counts = new Map<number, number>()
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1)
  return [...counts.values()]
}

/** The ids of one moment whose numbers run from `first`: what newId gives when it starts to count there. */
const numberedFrom = (first: number, count: number) =>
  Array.from({ length: count }, (_, i) => {
    const [one = ''] = ids(1)
    return `${one.slice(0, 15)}${(first + i).toString(16).padStart(3, '0')}${one.slice(18)}`
  })

it('facts made and learned together fall due evenly: no day has three more than another, wherever the numbers start', () => {
  const FIRSTS = 0x800 // newId starts below it
  const dueOf = numberedFrom(0, FIRSTS + 200).map((id) => dueDays(id, [3, 3, 3]).at(-1) ?? 0)
  for (const count of [20, 60, 200]) {
    for (let first = 0; first < FIRSTS; first++) {
      const days = loads(dueOf.slice(first, first + count))
      expect(days.length).toBeGreaterThanOrEqual(3)
      expect(Math.max(...days) - Math.min(...days)).toBeLessThanOrEqual(3)
    }
  }
})

it('is far more even than chance, which is what ids without numbers give', () => {
  const spreadOf = (made: string[]) => {
    const days = loads(made.map((id) => dueDays(id, [3, 3, 3]).at(-1) ?? 0))
    const mean = made.length / days.length
    return days.reduce((sum, load) => sum + (load - mean) ** 2, 0)
  }
  const runs = Array.from({ length: 10 }, (_, i) => i)
  const numbered = runs.reduce((sum, i) => sum + spreadOf(ids(60, MADE + i)), 0)
  const random = runs.reduce((sum) => sum + spreadOf(Array.from({ length: 60 }, randomUUID)), 0)
  expect(numbered).toBeLessThan(random / 3)
})

it('siblings, which are made one after the other, fall on different days once the range has three', () => {
  const made = ids(100)
  let apart = 0
  for (const [i, id] of made.entries()) {
    const next = made[i + 1]
    if (!next) continue
    const [one, other] = [dueDays(id, [3, 3, 3]), dueDays(next, [3, 3, 3])]
    if (one.at(-1) !== other.at(-1)) apart++
  }
  expect(apart).toBe(99)
})

it('is a function of the fact alone: the same on every device and at every replay', () => {
  const [id = ''] = ids(1)
  expect(dueDays(id, [3, 3, 3, 3])).toEqual(dueDays(id, [3, 3, 3, 3]))
  expect(placeOf('any name', 3)).toBe(placeOf('any name', 3))
})

it('stays in the range, keeps short intervals, and never turns two intervals round', () => {
  const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
  fc.assert(
    fc.property(fc.nat(1095), fc.nat(1095), fc.nat(400), place, (a, b, elapsed, at) => {
      const [short, long] = [Math.min(a, b), Math.max(a, b)]
      const spread = (interval: number) => spreadInterval(interval, elapsed, 1095, at)
      expect(spread(short)).toBeLessThanOrEqual(spread(long))
      if (short < 2.5) expect(spread(short)).toBe(short)
      else {
        expect(spread(long)).toBeLessThanOrEqual(1095)
        expect(spread(short)).toBeGreaterThanOrEqual(2)
      }
    }),
  )
  fc.assert(
    fc.property(fc.uuid(), fc.nat(100), (id, reps) => {
      const at = placeOf(id, reps)
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThan(1)
    }),
  )
})
