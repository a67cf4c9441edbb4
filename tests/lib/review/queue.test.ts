import fc from 'fast-check'
import { dateOfDay } from '@/lib/review/day'
import { DEFAULT_PARAMETERS, STATE, type Memory } from '@/lib/review/memory'
import { buildQueue, isDue, reviewValue, type Queued } from '@/lib/review/queue'
import { partSiblings, separateSiblings, SIBLING_DISTANCE } from '@/lib/review/siblings'
import { aMemory, TODAY } from './memories'

const NOON = Number(dateOfDay(TODAY)) + 43_200_000
const queued = (factId: string, memory: Partial<Memory> = {}, sibling = factId): Queued => ({
  factId,
  sibling,
  memory: aMemory(memory),
})
const value = ({ factId, memory }: Queued) => reviewValue(factId, memory, TODAY, DEFAULT_PARAMETERS)

describe('due', () => {
  it.each<[string, Partial<Memory>, boolean]>([
    ['today', {}, true],
    ['yesterday', { due: Number(dateOfDay(TODAY - 1)) }, true],
    ['tomorrow', { due: Number(dateOfDay(TODAY + 1)) }, false],
    ['suspended', { suspended: true }, false],
    ['buried today', { buriedUntil: TODAY + 1 }, false],
    ['buried yesterday', { buriedUntil: TODAY }, true],
    ['a step whose minutes are over', { state: STATE.learning, due: NOON - 1 }, true],
    ['a step whose minutes are not', { state: STATE.relearning, due: NOON + 60_000 }, false],
    ['never reviewed', { state: STATE.new }, false],
  ])('%s', (_name, memory, expected) => {
    expect(isDue(aMemory(memory), NOON, TODAY)).toBe(expected)
  })
})

describe('what a review is worth', () => {
  it('a fact about to be lost is worth more than one that would be kept anyway', () => {
    const fading = aMemory({ stability: 10, lastDay: TODAY - 12 })
    const safe = aMemory({ stability: 400, lastDay: TODAY - 12 })
    expect(reviewValue('f', fading, TODAY, DEFAULT_PARAMETERS)).toBeGreaterThan(
      5 * reviewValue('f', safe, TODAY, DEFAULT_PARAMETERS),
    )
  })

  it('is a gain, and never more than all', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 1000, noNaN: true }),
        fc.double({ min: 1, max: 10, noNaN: true }),
        fc.integer({ min: 1, max: 500 }),
        (stability, difficulty, elapsed) => {
          const memory = aMemory({ stability, difficulty, lastDay: TODAY - elapsed })
          const worth = reviewValue('f', memory, TODAY, DEFAULT_PARAMETERS)
          expect(worth).toBeGreaterThan(-0.05)
          expect(worth).toBeLessThanOrEqual(1)
        },
      ),
    )
  })
})

describe('the day’s queue', () => {
  it('cuts a backlog to the most valuable, and says how many are left', () => {
    const due = [
      queued('safe', { stability: 400 }),
      queued('fading', { stability: 9 }),
      queued('also-safe', { stability: 500 }),
    ]
    const { today, left } = buildQueue(due, 1, value)
    expect(today.map(({ factId }) => factId)).toEqual(['fading'])
    expect(left).toBe(2)
  })

  it('never cuts what is being learned', () => {
    const steps = ['a', 'b', 'c'].map((id) => queued(id, { state: STATE.learning }))
    const { today, left } = buildQueue([...steps, queued('d')], 2, value)
    expect(today).toHaveLength(3)
    expect(left).toBe(1)
  })

  it('loses and doubles nothing, and does not depend on the order given', () => {
    const arbitrary = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        stability: fc.integer({ min: 1, max: 99 }),
        sibling: fc.constantFrom('s', 't', 'u'),
        state: fc.constantFrom(STATE.learning, STATE.review),
      }),
      { selector: ({ id }) => id, maxLength: 40 },
    )
    fc.assert(
      fc.property(arbitrary, fc.nat(50), (facts, capacity) => {
        const due = facts.map(({ id, stability, sibling, state }) =>
          queued(id, { stability, state }, sibling),
        )
        const { today, left, held } = buildQueue(due, capacity, value)
        expect(today.length + left + held).toBe(due.length)
        expect(new Set(today.map(({ factId }) => factId)).size).toBe(today.length)
        const again = buildQueue([...due].reverse(), capacity, value)
        expect(again.today.map(({ factId }) => factId)).toEqual(today.map(({ factId }) => factId))
      }),
    )
  })
})

describe('siblings', () => {
  it('meet on no day: the one longest due comes, the others tomorrow', () => {
    const late = queued('late', { due: Number(dateOfDay(TODAY - 3)) }, 's')
    const due = [queued('a', {}, 's'), late, queued('b', {}, 's'), queued('other')]
    const { today, left, held } = buildQueue(due, 10, value)
    expect(today.map(({ factId }) => factId)).toEqual(['late', 'other'])
    expect([left, held]).toEqual([0, 2])
    const tomorrow = due.filter(({ factId }) => factId !== 'late')
    expect(buildQueue(tomorrow, 10, value).today.map(({ factId }) => factId)).toEqual([
      'a',
      'other',
    ])
  })

  it('wait where one was reviewed today, or is in its steps', () => {
    const due = [queued('a', {}, 's'), queued('b', {}, 't'), queued('c', { state: STATE.relearning }, 't')] // prettier-ignore
    const { today, held } = buildQueue(due, 10, value, [{ factId: 'other', sibling: 's' }])
    expect(today.map(({ factId }) => factId)).toEqual(['c'])
    expect(held).toBe(2)
  })

  it('fall into different rounds of learning while there are other sentences', () => {
    const items = ['s', 's', 't', 't', 'u', 'u'].map((sibling, i) => ({ sibling, i }))
    const parts = partSiblings(items, 3).map(({ sibling }) => sibling)
    expect([parts.slice(0, 3), parts.slice(3)]).toEqual([['s', 't', 'u'], ['s', 't', 'u']]) // prettier-ignore
  })

  it('are learned together when there is nothing else, and none is lost', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('s', 't', 'u')),
        fc.integer({ min: 1, max: 6 }),
        (siblings, size) => {
          const items = siblings.map((sibling, i) => ({ sibling, i }))
          const parted = partSiblings(items, size)
          expect([...parted].sort((a, b) => a.i - b.i)).toEqual(items)
          const sentences = new Set(siblings).size
          const first = parted.slice(0, size).map(({ sibling }) => sibling)
          expect(new Set(first).size).toBe(Math.min(size, sentences, first.length))
        },
      ),
    )
  })

  it('stand apart where there are others to stand between', () => {
    const items = ['s', 's', 's', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'].map(
      (sibling) => ({ sibling }),
    )
    const places = separateSiblings(items).flatMap(({ sibling }, i) => (sibling === 's' ? [i] : []))
    const gaps = places.slice(1).map((place, i) => place - (places[i] ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThan(SIBLING_DISTANCE)
  })

  it('alone, they all still come', () => {
    const items = Array.from({ length: 4 }, (_, i) => ({ sibling: 's', i }))
    expect(separateSiblings(items)).toHaveLength(4)
  })

  it('leave an order without siblings as it was', () => {
    const items = ['a', 'b', 'c'].map((sibling) => ({ sibling }))
    expect(separateSiblings(items)).toEqual(items)
  })
})
