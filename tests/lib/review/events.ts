import fc from 'fast-check'
import { dayAt } from '@/lib/review/day'
import type { Rating, ReviewEvent } from '@/lib/review/event'

/** Any log of a few facts as one device writes it: ratings, taken back now and then, facts put aside and taken up. */
export function deviceLog(device: string, facts: readonly string[], timeZone: string) {
  return fc
    .array(
      fc.record({
        fact: fc.constantFrom(...facts),
        kind: fc.constantFrom('rating', 'rating', 'rating', 'undo', 'bury', 'suspend', 'resume'),
        rating: fc.constantFrom<Rating>(1, 2, 3, 4),
        // Some at the same millisecond, some months apart.
        wait: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 60 }), fc.nat(100_000)),
      }),
      { maxLength: 14 },
    )
    .map((steps) => {
      let reviewedAt = Date.parse('2026-03-20T09:00:00Z')
      const log: ReviewEvent[] = []
      steps.forEach(({ fact, kind, rating, wait }, i) => {
        reviewedAt += wait * 60_000
        const base = {
          id: `${device}-${String(i).padStart(3, '0')}`,
          factId: fact,
          reviewedAt,
          day: dayAt(reviewedAt, timeZone),
        }
        const last = log.findLast((event) => event.factId === fact && event.kind !== 'undo')
        if (kind === 'rating') log.push({ ...base, kind, rating, durationMs: 4_000 })
        else if (kind === 'undo') {
          if (last) log.push({ ...base, kind, undoes: last.id })
        } else log.push({ ...base, kind: kind as 'bury' | 'suspend' | 'resume' })
      })
      return log
    })
}
