import fc from 'fast-check'
import { chooseQuestion, RUNGS, rungOf, rungOfQuestion, withoutBank } from '@/lib/review/ladder'
import { STATE } from '@/lib/review/memory'
import { aMemory } from './memories'

const choice = { kind: 'choice', choices: ['a', 'b'] } as const
const bank = { kind: 'cloze', choices: ['a', 'b'] } as const
const gap = { kind: 'cloze' } as const
const short = { kind: 'short' } as const
const card = { kind: 'flashcard' } as const
const all = [short, card, gap, choice, bank]

describe('the ladder of forms', () => {
  it.each([
    [0.5, card],
    [89, card],
    [100, gap],
    [200, short],
  ])('a memory of %d days is asked by %j', (stability, question) => {
    expect(chooseQuestion(aMemory({ stability, reps: 2 }), all)).toEqual({
      question,
      reversed: false,
    })
  })

  it('a new fact starts from choosing, and comes to the word bank when missed, to the card when recalled', () => {
    expect(chooseQuestion(null, all)?.question).toBe(choice)
    expect(chooseQuestion(aMemory({ state: STATE.new }), all)?.question).toBe(choice)
    const learning = { state: STATE.learning, stability: 2 }
    expect(chooseQuestion(aMemory({ ...learning, learningStep: 0 }), all)?.question).toBe(bank)
    expect(chooseQuestion(aMemory({ ...learning, learningStep: 1 }), all)?.question).toBe(card)
    const forgotten = aMemory({ state: STATE.relearning, stability: 200 })
    expect(chooseQuestion(forgotten, all)?.question).toBe(card)
  })

  it('turns the card round on the last rung, and alternates wordings of equal height', () => {
    expect(chooseQuestion(aMemory({ stability: 310 }), all)).toEqual({
      question: card,
      reversed: true,
    })
    const wordings = [
      { ...short, prompt: 'a' },
      { ...short, prompt: 'b' },
    ]
    const asked = [2, 3].map((reps) => chooseQuestion(aMemory({ stability: 200, reps }), wordings))
    expect(new Set(asked.map((each) => each?.question))).toEqual(new Set(wordings))
  })

  it('asks the nearest there is', () => {
    expect(chooseQuestion(null, [card])?.question).toBe(card)
    expect(chooseQuestion(aMemory({ stability: 50 }), [choice])?.question).toBe(choice)
    expect(chooseQuestion(null, [])).toBeNull()
  })

  it('takes the word bank away once it is outgrown', () => {
    expect(withoutBank(bank, aMemory({ stability: 100 }))).toEqual({ kind: 'cloze' })
    expect(withoutBank(bank, aMemory({ stability: 2 }))).toBe(bank)
    expect(withoutBank(choice, aMemory({ stability: 100 }))).toBe(choice)
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
