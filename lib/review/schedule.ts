import { fsrs, forgetting_curve, type Card, type FSRS, type Grade } from 'ts-fsrs'
import { dateOfDay, dayOfDate } from './day'
import { RATINGS, type Rating, type RatingEvent } from './event'
import { STATE, type Memory, type MemoryParameters } from './memory'
import { placeOf, spreadInterval } from './spread'

const schedulers = new Map<string, FSRS>()

/** The weights as a key, written once for each array: a replay asks for it at every review. */
const keys = new WeakMap<readonly number[], string>()

function keyOf(weights: readonly number[]): string {
  let key = keys.get(weights)
  if (!key) keys.set(weights, (key = weights.join()))
  return key
}

/** One scheduler for each set of parameters; there are as many as learners have wishes, so the oldest go first. */
function schedulerOf(parameters: MemoryParameters): FSRS {
  const key = `${parameters.desiredRetention}|${parameters.maximumInterval}|${keyOf(parameters.weights)}`
  let scheduler = schedulers.get(key)
  if (!scheduler) {
    scheduler = fsrs({
      w: parameters.weights,
      request_retention: parameters.desiredRetention,
      maximum_interval: parameters.maximumInterval,
      // Intervals are spread below, by the fact's id.
      enable_fuzz: false,
    })
    if (schedulers.size >= 64) schedulers.delete(schedulers.keys().next().value ?? '')
    schedulers.set(key, scheduler)
  }
  return scheduler
}

/**
 * The memory as a card whose dates are learner's days at midnight UTC. ts-fsrs counts days by the UTC calendar, so
 * on such dates it counts learner's days, whatever the clocks do.
 */
function cardOf(memory: Memory | null, day: number): Card {
  const date = dateOfDay(day)
  const blank = {
    due: date,
    stability: 0,
    difficulty: 0,
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: 0,
    lapses: 0,
    state: STATE.new,
  }
  if (!memory || memory.state === STATE.new) return blank
  return {
    ...blank,
    stability: memory.stability,
    difficulty: memory.difficulty,
    learning_steps: memory.learningStep,
    reps: memory.reps,
    lapses: memory.lapses,
    state: memory.state,
    last_review: dateOfDay(memory.lastDay),
  }
}

type Rated = Pick<RatingEvent, 'factId' | 'rating' | 'reviewedAt' | 'day'>

/**
 * The memory after one rating. Suspension stays as it was; a rating ends a burial.
 * @param memory null before the first review
 */
export function rate(memory: Memory | null, event: Rated, parameters: MemoryParameters): Memory {
  // A learner who has flown west may review "yesterday" what was reviewed "today": no day is counted twice or back.
  const day = Math.max(event.day, memory?.lastDay ?? event.day)
  const { card } = schedulerOf(parameters).next(
    cardOf(memory, day),
    dateOfDay(day),
    event.rating as Grade,
  )
  return {
    state: card.state,
    stability: card.stability,
    difficulty: card.difficulty,
    due:
      card.state === STATE.review
        ? Number(dateOfDay(day + daysUntilDue(card, event.factId, parameters)))
        : event.reviewedAt + Number(card.due) - Number(dateOfDay(day)),
    lastReview: event.reviewedAt,
    lastDay: day,
    reps: card.reps,
    lapses: card.lapses,
    learningStep: card.learning_steps,
    suspended: memory?.suspended ?? false,
    buriedUntil: null,
  }
}

function daysUntilDue(card: Card, factId: string, parameters: MemoryParameters): number {
  const { scheduled_days: interval, elapsed_days: elapsed, reps } = card
  if (!parameters.fuzz) return interval
  return spreadInterval(interval, elapsed, parameters.maximumInterval, placeOf(factId, reps))
}

/** How long until it comes again. */
export type Interval = { unit: 'minutes' | 'days'; count: number }

export function intervalOf(memory: Memory): Interval {
  return memory.state === STATE.review
    ? { unit: 'days', count: dayOfDate(memory.due) - memory.lastDay }
    : { unit: 'minutes', count: Math.round((memory.due - memory.lastReview) / 60_000) }
}

/** What each of the four ratings would lead to, for the buttons. */
export function previewRatings(
  memory: Memory | null,
  moment: Omit<Rated, 'rating'>,
  parameters: MemoryParameters,
): Record<Rating, Interval> {
  const next = RATINGS.map((rating) => intervalOf(rate(memory, { ...moment, rating }, parameters)))
  const [again, hard, good, easy] = next as [Interval, Interval, Interval, Interval]
  return { 1: again, 2: hard, 3: good, 4: easy }
}

/**
 * The probability (0–1) that the fact would be recalled on a day: FSRS-6's power curve,
 * R = (1 + factor · t / S) ^ −w₂₀ with R(S) = 0.9.
 */
export function retrievability(
  memory: Pick<Memory, 'state' | 'stability' | 'lastDay'>,
  day: number,
  weights: readonly number[],
): number {
  if (memory.state === STATE.new) return 0
  return forgetting_curve(weights, Math.max(0, day - memory.lastDay), memory.stability)
}
