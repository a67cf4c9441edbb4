import { seeded, type Random } from '@/lib/random'
import { dateOfDay, dayOfDate } from '@/lib/review/day'
import type { Rating } from '@/lib/review/event'
import { DEFAULT_PARAMETERS, STATE, type Memory, type MemoryParameters } from '@/lib/review/memory'
import { rate, retrievability } from '@/lib/review/schedule'
import { CARD, DAYS, NEW_A_DAY, SECONDS_A_DAY, STEP_RECALL, TIME_SPREAD, type Scenario } from './assumptions' // prettier-ignore
import { CARD_SECONDS, type Recall, type Way } from './ways'

const FIRST_DAY = 20_000

/** What half a year of study came to. */
export interface Outcome {
  /** Answers a day, and seconds each. */
  reviewsADay: number
  secondsEach: number
  /** Facts begun, and those remembered at the end: the sum of their true probabilities of recall. */
  begun: number
  remembered: number
  /** `remembered` of `begun`. */
  retention: number
  /** Of due facts asked, the share truly recalled. */
  recalledWhenDue: number
}

interface Studied {
  factId: string
  /** As the schedule believes, and as it is. */
  planned: Memory
  real: Memory
}

const normal = (random: Random) =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

function draw(shares: readonly number[], random: Random): Rating {
  let left = random()
  for (const [i, share] of shares.entries()) {
    left -= share
    if (left < 0) return (i + 1) as Rating
  }
  return 3
}

/** Somebody's own weights: first intervals a factor of about two around the default, growth of stability about 20 %. */
function weightsOfLearner(random: Random): number[] {
  const [first, growth] = [Math.exp(0.7 * normal(random)), 0.2 * normal(random)]
  return DEFAULT_PARAMETERS.weights.map((weight, i) =>
    i < 4 ? weight * first : i === 8 ? weight + growth : weight,
  )
}

/** A learner who studies one way for half a year, so many seconds a day. The same seed is the same learner. */
export function study(way: Way, seed: number, scenario: Scenario): Outcome {
  const random = seeded(seed)
  const own: MemoryParameters = { ...DEFAULT_PARAMETERS, weights: weightsOfLearner(random), fuzz: false } // prettier-ignore
  const facts: Studied[] = []
  const sums = { answers: 0, seconds: 0, due: 0, recalled: 0 }
  const event = (factId: string, rating: Rating, day: number) => ({ factId, rating, reviewedAt: Number(dateOfDay(day)), day }) // prettier-ignore

  /** One asking, from which the plan and the memory go on, each in its own way. */
  function ask(fact: Partial<Studied> & { factId: string }, recall: Recall, day: number): Studied {
    const { factId, planned = null, real = null } = fact
    const mean = CARD_SECONDS(recall, planned === null)
    const seconds = mean * Math.exp(TIME_SPREAD * normal(random) - TIME_SPREAD ** 2 / 2)
    const answer = way({ memory: planned, recall, seconds, random, scenario })
    sums.answers++
    sums.seconds += answer.seconds
    const after = rate(real, event(factId, recall, day), own)
    // What is chosen may teach less; what was forgotten is seen again, whatever the form.
    const share = answer.chosen && real && recall > 1 ? scenario.recognitionGain : 1
    const stability = real ? real.stability + share * (after.stability - real.stability) : after.stability // prettier-ignore
    return {
      factId,
      planned: rate(planned, event(factId, answer.rating, day), DEFAULT_PARAMETERS),
      real: { ...after, stability },
    }
  }

  /** Its learning steps, until it has left them. */
  function settle(fact: Studied, day: number): Studied {
    let result = fact
    for (let step = 0; step < 6 && result.planned.state !== STATE.review; step++) {
      result = ask(result, random() < STEP_RECALL ? 3 : 1, day)
    }
    return result
  }

  for (let day = FIRST_DAY; day < FIRST_DAY + DAYS; day++) {
    const end = sums.seconds + SECONDS_A_DAY
    const due = facts
      .flatMap(({ planned }, i) => (dayOfDate(planned.due) <= day ? [{ i, due: planned.due }] : []))
      .sort((a, b) => a.due - b.due)
    for (const { i } of due) {
      if (sums.seconds >= end) break
      const fact = facts[i] as Studied
      const recalled = random() < retrievability(fact.real, day, own.weights)
      sums.due++
      sums.recalled += Number(recalled)
      facts[i] = settle(ask(fact, recalled ? draw(CARD.effort, random) : 1, day), day)
    }
    for (let fresh = 0; fresh < NEW_A_DAY && sums.seconds < end; fresh++) {
      const fact = { factId: `fact-${facts.length}` }
      facts.push(settle(ask(fact, draw(CARD.firstRating, random), day), day))
    }
  }
  const last = FIRST_DAY + DAYS
  const remembered = facts.reduce((sum, { real }) => sum + retrievability(real, last, own.weights), 0) // prettier-ignore
  return {
    reviewsADay: sums.answers / DAYS,
    secondsEach: sums.seconds / sums.answers,
    begun: facts.length,
    remembered,
    retention: remembered / facts.length,
    recalledWhenDue: sums.recalled / sums.due,
  }
}
