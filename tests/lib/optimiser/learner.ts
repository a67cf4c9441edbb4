import { dateOfDay, dayOfDate } from '@/lib/review/day'
import type { Rating, RatingEvent } from '@/lib/review/event'
import { DEFAULT_PARAMETERS, STATE, type Memory } from '@/lib/review/memory'
import { rate, retrievability } from '@/lib/review/schedule'
import { seeded } from '@/lib/random'

const FIRST_DAY = 20_000

/**
 * The log of a learner whose memory works by the weights `own` and who is scheduled by those of everybody: on each day
 * some new facts, and all that is due. What is forgotten is put right the same day.
 */
export function logOfLearner(
  own: readonly number[],
  { facts = 250, days = 180, newADay = 5, seed = 1 } = {},
): RatingEvent[][] {
  const random = seeded(seed)
  const logs = Array.from({ length: facts }, (): RatingEvent[] => [])
  const planned = new Map<number, Memory>()
  const real = new Map<number, Memory>()
  const inTruth = { ...DEFAULT_PARAMETERS, weights: own, fuzz: false }
  const review = (fact: number, rating: Rating, day: number, minute: number) => {
    const event: RatingEvent = {
      id: `${String(fact).padStart(4, '0')}-${String(logs[fact]?.length).padStart(3, '0')}`,
      kind: 'rating',
      factId: `fact-${fact}`,
      rating,
      reviewedAt: Number(dateOfDay(day)) + 43_200_000 + minute * 60_000,
      day,
      durationMs: 6_000,
    }
    logs[fact]?.push(event)
    planned.set(fact, rate(planned.get(fact) ?? null, event, DEFAULT_PARAMETERS))
    real.set(fact, rate(real.get(fact) ?? null, event, inTruth))
  }
  for (let day = FIRST_DAY; day < FIRST_DAY + days; day++) {
    let minute = 0
    const begun = (day - FIRST_DAY) * newADay
    for (let fact = 0; fact < Math.min(facts, begun + newADay); fact++) {
      const memory = planned.get(fact)
      if (memory && dayOfDate(memory.due) > day) continue
      const truth = real.get(fact)
      const recalled = truth && random() < retrievability(truth, day, own)
      review(fact, truth ? (recalled ? 3 : 1) : random() < 0.5 ? 3 : 1, day, minute++)
      for (let step = 0; step < 4 && planned.get(fact)?.state !== STATE.review; step++) {
        review(fact, 3, day, 400 + minute++)
      }
    }
  }
  return logs
}

/** Somebody who forgets faster than most: every first interval and every growth of stability is smaller. */
export const FORGETFUL = DEFAULT_PARAMETERS.weights.map((weight, i) =>
  i < 4 ? weight * 0.3 : i === 8 ? weight - 1 : weight,
)
