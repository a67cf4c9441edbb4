import { forgetting_curve, FSRSAlgorithm } from 'ts-fsrs'
import { dateOfDay, dayOfDate } from './day'
import { RATINGS, type Rating, type RatingEvent } from './event'
import { STATE, type Memory, type MemoryParameters } from './memory'
import { placeOf, spreadInterval } from './spread'
import { nextStep } from './steps'

const algorithms = new Map<string, FSRSAlgorithm>()

/** The weights as a key, written once for each array: a replay asks for it at every review. */
const keys = new WeakMap<readonly number[], string>()

function keyOf(weights: readonly number[]): string {
  let key = keys.get(weights)
  if (!key) keys.set(weights, (key = weights.join()))
  return key
}

/** One algorithm for each set of parameters; there are as many as learners have wishes, so the oldest go first. */
function algorithmOf(parameters: MemoryParameters): FSRSAlgorithm {
  const key = `${parameters.desiredRetention}|${parameters.maximumInterval}|${keyOf(parameters.weights)}`
  let algorithm = algorithms.get(key)
  if (!algorithm) {
    algorithm = new FSRSAlgorithm({
      w: parameters.weights,
      request_retention: parameters.desiredRetention,
      maximum_interval: parameters.maximumInterval,
      // Intervals are spread below, by the fact's id.
      enable_fuzz: false,
    })
    if (algorithms.size >= 64) algorithms.delete(algorithms.keys().next().value ?? '')
    algorithms.set(key, algorithm)
  }
  return algorithm
}

type Rated = Pick<RatingEvent, 'factId' | 'rating' | 'reviewedAt' | 'day'>

type Before = Pick<
  Memory,
  'state' | 'stability' | 'difficulty' | 'reps' | 'lapses' | 'learningStep'
>

/** What a fact without reviews begins with. */
const NEW: Before = {
  state: STATE.new,
  stability: 0,
  difficulty: 0,
  reps: 0,
  lapses: 0,
  learningStep: 0,
}

/**
 * The memory after one rating. Suspension stays as it was; a rating ends a burial.
 * @param memory null before the first review
 */
export function rate(memory: Memory | null, event: Rated, parameters: MemoryParameters): Memory {
  const { rating, reviewedAt } = event
  // A learner who has flown west may review "yesterday" what was reviewed "today": no day is counted twice or back.
  const day = Math.max(event.day, memory?.lastDay ?? event.day)
  const before = memory?.state ? memory : NEW
  const elapsed = memory?.state ? day - memory.lastDay : 0
  const { stability, difficulty } = algorithmOf(parameters).next_state(before, elapsed, rating)
  const step = nextStep(before, rating)
  const forgotten = before.state === STATE.review && rating === 1
  const days = () => daysUntilDue(before, elapsed, event, parameters)
  return {
    state: !step ? STATE.review : forgotten ? STATE.relearning : before.state || STATE.learning,
    stability,
    difficulty,
    due: step ? reviewedAt + step.minutes * 60_000 : Number(dateOfDay(day + days())),
    lastReview: reviewedAt,
    lastDay: day,
    reps: before.reps + 1,
    lapses: before.lapses + (forgotten ? 1 : 0),
    learningStep: step?.place ?? 0,
    suspended: memory?.suspended ?? false,
    buriedUntil: null,
  }
}

/**
 * Days until a known fact comes again: when its recall has fallen to what is wished for, but for a better rating at least
 * a day later than for the one below it.
 */
function plainInterval(
  before: Before,
  elapsed: number,
  rating: Rating,
  parameters: MemoryParameters,
): number {
  const algorithm = algorithmOf(parameters)
  const after = (rating: Rating) =>
    algorithm.next_interval(algorithm.next_state(before, elapsed, rating).stability, elapsed)
  if (before.state !== STATE.review) return after(rating)
  const hard = Math.min(after(2), after(3))
  if (rating === 2) return hard
  const good = Math.max(after(3), hard + 1)
  return rating === 3 ? good : Math.max(after(4), good + 1)
}

/** The same, moved to the fact's place in the spread. */
function daysUntilDue(
  before: Before,
  elapsed: number,
  { factId, rating }: Rated,
  parameters: MemoryParameters,
): number {
  const interval = plainInterval(before, elapsed, rating, parameters)
  if (!parameters.fuzz) return interval
  const place = placeOf(factId, before.reps + 1)
  return spreadInterval(interval, elapsed, parameters.maximumInterval, place)
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
