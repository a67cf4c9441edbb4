import fc from 'fast-check'
import type { Rating } from '@/lib/review/event'
import { dayOfDate } from '@/lib/review/day'
import { DEFAULT_PARAMETERS, STATE } from '@/lib/review/memory'
import { rate } from '@/lib/review/schedule'
import { advance, currentItem, remaining, startSession } from '@/lib/review/session'
import { aMemory, TODAY } from './memories'

const NOW = TODAY * 86_400_000 + 40_000_000
const items = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ factId: `f${i}`, sibling: `s${i}`, memory: null }))

describe('a sitting', () => {
  it('brings a learning step back when its minutes are over, before what waits', () => {
    let session = startSession(items(3))
    const step = aMemory({ state: STATE.learning, due: NOW + 60_000 })
    session = advance(session, 'f0', step, NOW)
    expect(currentItem(session, NOW)?.factId).toBe('f1')
    expect(currentItem(session, NOW + 61_000)?.factId).toBe('f0')
    expect(currentItem(session, NOW + 61_000)?.memory).toBe(step)
  })

  it('shows a step a little early rather than making one wait', () => {
    let session = startSession(items(1))
    session = advance(session, 'f0', aMemory({ state: STATE.learning, due: NOW + 600_000 }), NOW)
    expect(currentItem(session, NOW)?.factId).toBe('f0')
    expect(remaining(session)).toBe(1)
  })

  it('a fact put aside does not come back', () => {
    const away = aMemory({ state: STATE.learning, due: NOW + 60_000, suspended: true })
    const session = advance(startSession(items(1)), 'f0', away, NOW)
    expect(currentItem(session, NOW)).toBeNull()
    expect(session.done).toBe(1)
  })

  it('ends for any ratings that are not forever "again", with every fact done once', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 8 }),
        fc.array(fc.constantFrom<Rating>(1, 2, 3, 4), { maxLength: 40 }),
        // What is never more than hard ends, too.
        fc.constantFrom<Rating>(2, 3),
        (count, ratings, then) => {
          let session = startSession(items(count))
          let now = NOW
          for (let turn = 0; turn < 200; turn++) {
            const item = currentItem(session, now)
            if (!item) break
            const event = {
              factId: item.factId,
              rating: ratings[turn] ?? then,
              reviewedAt: now,
              day: dayOfDate(now),
            }
            session = advance(
              session,
              item.factId,
              rate(item.memory, event, DEFAULT_PARAMETERS),
              now,
              event.rating > 1,
            )
            now += 5_000
          }
          expect(remaining(session)).toBe(0)
          expect(session.done).toBe(count)
        },
      ),
    )
  })
})
