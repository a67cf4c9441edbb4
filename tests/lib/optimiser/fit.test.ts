import { FSRSBinding, FSRSBindingItem, FSRSBindingReview } from '@open-spaced-repetition/binding'
import fc from 'fast-check'
import type { RatingEvent } from '@/lib/review/event'
import { DEFAULT_PARAMETERS } from '@/lib/review/memory'
import { fit, recallsOf, REVIEWS_NEEDED } from '@/lib/optimiser/fit'
import {
  historiesOf,
  isRecalled,
  timeOf,
  trialsOf,
  type History,
  type Trial,
} from '@/lib/optimiser/history'
import { isBetter, measure } from '@/lib/optimiser/measure'
import { FORGETFUL, logOfLearner } from './learner'

const plain = { ...DEFAULT_PARAMETERS, fuzz: false }
const DEFAULTS = { weights: DEFAULT_PARAMETERS.weights, fittedTo: null }

const rating = (day: number, given: RatingEvent['rating'], minute = 0): RatingEvent => ({
  id: `${day}-${minute}`,
  kind: 'rating',
  factId: 'f',
  rating: given,
  reviewedAt: day * 86_400_000 + minute * 60_000,
  day,
  durationMs: 1_000,
})

describe('what is learned from', () => {
  it('is every review on a later day; repeats of one day stay in the history, and are not foreseen', () => {
    const log = [rating(10, 3), rating(10, 3, 9), rating(12, 1), rating(12, 3, 9), rating(20, 3)]
    const [history] = historiesOf([log])
    expect(history?.map(({ days }) => days)).toEqual([0, 0, 2, 0, 8])
    expect(trialsOf([history ?? []]).map(({ place }) => place)).toEqual([2, 4])
  })

  it('leaves out what was taken back, and facts never rated', () => {
    const undone = { ...rating(12, 1), kind: 'undo', undoes: '11-0', id: 'x' } as const
    const histories = historiesOf([[rating(10, 3), rating(11, 1), undone, rating(13, 3)], []])
    expect(histories.map((history) => history.map(({ days }) => days))).toEqual([[0, 3]])
  })
})

describe('the measures', () => {
  const foreseenBy = (recall: number, trials: Trial[]) => trials.map((trial) => ({ trial, recall }))
  const trials = trialsOf(historiesOf(logOfLearner(FORGETFUL, { facts: 100, days: 60 })))

  it('foresee each review as fsrs-rs does', () => {
    const reference = new FSRSBinding([...DEFAULT_PARAMETERS.weights])
    for (const trial of trials.filter((_, i) => i % 17 === 0)) {
      const past = trial.history.slice(0, trial.place + 1)
      const item = new FSRSBindingItem(
        past.map((one) => new FSRSBindingReview(one.rating, one.days)),
      )
      // It weighs reviews by how recent they are, and takes a single one for an outlier: so the same one many times over.
      const { logLoss } = reference.evaluate(Array.from({ length: 50 }, () => item))
      const ours = measure([{ trial, recall: recallsOf(trial.history, plain)[trial.place] ?? 0 }])
      expect(ours.logLoss).toBeCloseTo(logLoss, 4)
    }
  })

  it('group reviews by interval, number and lapses', () => {
    const history = (...days: number[]) => days.map((each, i) => ({ rating: 3 as const, days: each, at: i })) // prettier-ignore
    const [short, long] = [history(0, 2), history(0, 40)]
    const trial = (past: History) => ({ trial: { history: past, place: 1 }, recall: 0.8 })
    const lapsed = { ...trial([{ rating: 3, days: 0, at: 0 }, { rating: 1, days: 2, at: 1 }]) } // prettier-ignore
    // One group: 0.8 foreseen and one of two recalled. Two groups: 0.2 off each.
    expect(measure([trial(short), lapsed]).rmseBins).toBeCloseTo(0.3, 9)
    expect(measure([trial(short), trial(long)]).rmseBins).toBeCloseTo(0.2, 9)
  })

  it('of a coin: ln 2, and half of what always happens', () => {
    const recalled = trials.filter(isRecalled)
    const coin = measure(foreseenBy(0.5, recalled))
    expect(coin.logLoss).toBeCloseTo(Math.LN2, 9)
    expect(coin.rmseBins).toBeCloseTo(0.5, 9)
    expect(coin.bins).toEqual([
      [10, { tested: recalled.length, recalled: recalled.length, expected: recalled.length / 2 }],
    ])
  })

  it('better means by more than chance', () => {
    const sure = foreseenBy(0.9, trials)
    const truth = trials.filter(isRecalled).length / trials.length
    expect(isBetter(foreseenBy(0.2, trials), sure)).toBe(true)
    expect(isBetter(sure, sure)).toBe(false)
    expect(isBetter(foreseenBy(truth - 0.001, trials), foreseenBy(truth, trials))).toBe(false)
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (share) => {
        const [a, b] = [foreseenBy(share, trials), sure]
        expect(isBetter(a, b) && isBetter(b, a)).toBe(false)
      }),
    )
  })
})

describe('the optimiser', () => {
  it('asks for enough reviews', async () => {
    const histories = historiesOf(logOfLearner(FORGETFUL, { facts: 30, days: 30 }))
    expect(trialsOf(histories).length).toBeLessThan(REVIEWS_NEEDED)
    expect(await fit(histories, DEFAULTS)).toBe('too-few')
  })

  it('foresees a forgetful learner better than the default weights, on reviews it has not seen', async () => {
    const histories = historiesOf(logOfLearner(FORGETFUL))
    const found = await fit(histories, DEFAULTS)
    if (typeof found === 'string') throw new Error('There are enough reviews')
    expect(found.better).toBe(true)
    expect(found.after.logLoss).toBeLessThan(found.before.logLoss)
    expect(found.after.rmseBins).toBeLessThan(found.before.rmseBins)
    expect(found.weights).toHaveLength(21)
    expect(await fit(histories, DEFAULTS)).toEqual(found)
  })

  it.each([
    { facts: 17, days: 700, fitted: false },
    { facts: 30, days: 420, fitted: false },
    { facts: 60, days: 420, fitted: true },
  ])(
    'says when nothing was fitted: $facts facts over $days days, fitted: $fitted',
    async ({ fitted, ...amount }) => {
      const histories = historiesOf(logOfLearner(FORGETFUL, amount))
      expect(trialsOf(histories).length).toBeGreaterThanOrEqual(REVIEWS_NEEDED)
      const found = await fit(histories, DEFAULTS)
      if (fitted) expect(found).toMatchObject({ weights: expect.any(Array) as number[] })
      else expect(found).toBe('too-alike')
    },
  )

  it.each([1, 2, 3, 4, 5])(
    'has nothing better for a learner like all others (%d)',
    async (seed) => {
      const histories = historiesOf(logOfLearner(DEFAULT_PARAMETERS.weights, { seed }))
      expect(await fit(histories, DEFAULTS)).toMatchObject({ better: false })
    },
  )

  it('compares only on what the weights in force have not seen, and waits until there is enough of it', async () => {
    const histories = historiesOf(logOfLearner(FORGETFUL))
    const trials = trialsOf(histories)
    const since = (left: number) => ({
      weights: DEFAULTS.weights,
      fittedTo: timeOf(trials.at(-left - 1) as Trial),
    })
    expect(await fit(histories, since(300))).toMatchObject({ tested: 300 })
    expect(await fit(histories, since(99))).toBe('too-few')
  })

  it('stops when it is no longer wanted', async () => {
    const histories = historiesOf(logOfLearner(FORGETFUL))
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(fit(histories, DEFAULTS, { signal })).rejects.toThrow('enough')
  })
})
