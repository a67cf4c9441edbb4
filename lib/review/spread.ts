import { get_fuzz_range } from 'ts-fsrs'
import { hash } from '@/lib/random'

/**
 * The even spread of due days. Facts learned together with the same answers would fall due together for ever; an interval
 * is therefore moved within a range around it, as in Anki (get_fuzz_range: about ± 15 % of a week's interval, ± 5 %
 * of a year's). Anki then takes the day with the least to do, by what is planned at that moment. That cannot be done
 * here: two devices that review apart would each plan by what they know, and the memory would not be a function of
 * the log. So the day is taken by the fact's id alone: the ids made in one go are numbered (lib/id.ts), and the n-th
 * fact takes the place n · φ mod 1 of its range, the sequence that leaves the most even gaps however far it goes
 * (Weyl 1916; Knuth, TAOCP 3, 6.4, theorem S). Neighbours in it, which is what facts of one sentence are, lie 0.38 of the
 * range apart, so that they fall on different days as soon as the range has three.
 */
const GOLDEN = (Math.sqrt(5) - 1) / 2

/** UUID version 7: 48 bits of time, then 12 that number what was made at that time. */
const NUMBERED = /^([0-9a-f]{8}-[0-9a-f]{4})-7([0-9a-f]{3})-/i

/** A fact's place in the range of its interval, 0–1; another one after each review. */
export function placeOf(factId: string, reps: number): number {
  const [, time, number] = NUMBERED.exec(factId) ?? []
  const start = hash(time ?? factId) / 2 ** 32
  return (start + (parseInt(number ?? '0', 16) + reps) * GOLDEN) % 1
}

/** Below this (days) an interval is kept as it is: a day more or less would be much of it. */
const SHORTEST = 2.5

/**
 * The interval with the fact's place in its range taken.
 * @param interval whole days
 * @param elapsed days since the review before: the new interval is not fuzzed below it
 */
export function spreadInterval(
  interval: number,
  elapsed: number,
  maximum: number,
  place: number,
): number {
  if (interval < SHORTEST) return interval
  const { min_ivl: from, max_ivl: to } = get_fuzz_range(interval, elapsed, maximum)
  return from + Math.floor(place * (to - from + 1))
}
