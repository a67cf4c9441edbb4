import { ratingOf, SLOW_MS, type Answered } from '@/lib/review/evidence'

const answer = (over: Partial<Answered>): Answered => ({
  form: 'short',
  verdict: 'right',
  durationMs: 5_000,
  ...over,
})

describe('what a response counts for', () => {
  it.each<[string, Partial<Answered>, number | null]>([
    ['typed right', { form: 'short' }, 3],
    ['typed right in a gap', { form: 'cloze' }, 3],
    ['typed with a slip', { form: 'short', verdict: 'close' }, 2],
    ['typed right, slowly', { form: 'short', durationMs: SLOW_MS.typed + 1 }, 2],
    ['one of four', { form: 'choice' }, 3],
    ['one of four, slowly', { form: 'choice', durationMs: SLOW_MS.chosen + 1 }, 2],
    ['from a word bank, slowly', { form: 'cloze', hasChoices: true, durationMs: 35_000 }, 2],
    ['typed in a gap in the same time', { form: 'cloze', durationMs: 35_000 }, 3],
    ['true or false', { form: 'true-false' }, 2],
    ['in order', { form: 'ordering' }, 2],
    ['matched', { form: 'matching' }, 2],
    ['wrong', { verdict: 'wrong' }, 1],
    ['wrong among four', { form: 'choice', verdict: 'wrong' }, 1],
    ['wrong, but contested', { verdict: 'wrong', contested: true }, 2],
    ['a card: the learner says it', { form: 'flashcard' }, null],
    ['a card turned round', { form: 'reverse' }, null],
  ])('%s', (_name, over, rating) => {
    expect(ratingOf(answer(over))).toBe(rating)
  })

  it('no answer is easy by itself, and no wrong one a success unless contested', () => {
    for (const form of [
      'choice',
      'true-false',
      'cloze',
      'short',
      'ordering',
      'matching',
    ] as const) {
      for (const verdict of ['right', 'close', 'wrong'] as const) {
        const rating = ratingOf(answer({ form, verdict, durationMs: 0 }))
        expect(rating).toBeLessThan(4)
        if (verdict === 'wrong') expect(rating).toBe(1)
        else expect(rating).toBeGreaterThan(1)
      }
    }
  })
})
