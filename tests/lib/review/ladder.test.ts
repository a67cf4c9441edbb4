import fc from 'fast-check'
import { chooseQuestion, RUNGS, rungOf, rungOfQuestion, withoutBank } from '@/lib/review/ladder'
import { aMemory } from './memories'

const choice = { kind: 'choice', choices: ['a', 'b'] } as const
const bank = { kind: 'cloze', choices: ['a', 'b'] } as const
const gap = { kind: 'cloze' } as const
const short = { kind: 'short' } as const
const card = { kind: 'flashcard' } as const
const all = [short, card, gap, choice, bank]

describe('the ladder of forms', () => {
  it.each([
    [0.5, bank],
    [2.3, bank],
    [5, gap],
    [20, short],
  ])('a memory of %d days is asked by %j', (stability, question) => {
    expect(chooseQuestion(aMemory({ stability, reps: 2 }), all)).toEqual({
      question,
      reversed: false,
    })
  })

  it('a new fact and one being learned again start from choosing', () => {
    expect(chooseQuestion(null, all)?.question).toBe(choice)
    expect(chooseQuestion(aMemory({ state: 3, stability: 200 }), all)?.question).toBe(choice)
  })

  it('turns the card round on the last rung, and alternates wordings of equal height', () => {
    expect(chooseQuestion(aMemory({ stability: 120 }), all)).toEqual({
      question: card,
      reversed: true,
    })
    const asked = [2, 3].map((reps) => chooseQuestion(aMemory({ stability: 20, reps }), all))
    expect(new Set(asked.map((each) => each?.question.kind))).toEqual(new Set(['short', 'flashcard'])) // prettier-ignore
  })

  it('asks the nearest there is', () => {
    expect(chooseQuestion(null, [card])?.question).toBe(card)
    expect(chooseQuestion(aMemory({ stability: 50 }), [choice])?.question).toBe(choice)
    expect(chooseQuestion(null, [])).toBeNull()
  })

  it('takes the word bank away once it is outgrown', () => {
    expect(withoutBank(bank, aMemory({ stability: 10 }))).toEqual({ kind: 'cloze' })
    expect(withoutBank(bank, aMemory({ stability: 2 }))).toBe(bank)
    expect(withoutBank(choice, aMemory({ stability: 10 }))).toBe(choice)
  })

  it('never asks a harder form of a weaker memory', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.1, max: 300, noNaN: true }),
        fc.double({ min: 0.1, max: 300, noNaN: true }),
        (a, b) => {
          const height = (stability: number) => RUNGS.indexOf(rungOf(aMemory({ stability })))
          expect(height(Math.min(a, b))).toBeLessThanOrEqual(height(Math.max(a, b)))
        },
      ),
    )
    expect(rungOfQuestion({ kind: 'true-false' })).toBe('recognise')
  })
})
