import fc from 'fast-check'
import { chooseQuestion, RUNGS, rungOf, rungsOfQuestion } from '@/lib/review/ladder'
import { STATE, type Memory } from '@/lib/review/memory'
import { aMemory } from './memories'

const choice = { kind: 'choice', choices: ['a', 'b'] } as const
const bank = { kind: 'cloze', choices: ['a', 'b'] } as const
const gap = { kind: 'cloze' } as const
const short = { kind: 'short' } as const
const card = { kind: 'flashcard' } as const
const truth = { kind: 'true-false' } as const
/** As a fact comes from an article. */
const all = [card, choice, short, bank]

const sight = null
const step = aMemory({ state: STATE.learning, learningStep: 0, stability: 2 })
const relearned = aMemory({ state: STATE.relearning, stability: 200 })
const days = (stability: number) => aMemory({ stability, reps: 2 })

type Form = typeof truth | typeof card | typeof choice | typeof short | typeof bank | typeof gap
const asked = (question: object, reversed = false) => ({ question, reversed })

describe('the ladder of forms', () => {
  it.each([
    ['at the first sight', sight, choice],
    ['when never asked yet', aMemory({ state: STATE.new }), choice],
    ['in the steps of learning', step, bank],
    ['in a later step', { ...step, learningStep: 1 }, card],
    ['in the steps after a lapse', relearned, card],
    ['learned, of half a day', days(0.5), card],
    ['of a month but a day', days(29), card],
    ['of a month', days(30), gap],
    ['of two months', days(60), short],
    ['of four months but a day', days(119), short],
  ])('%s asks by the form of the rung', (_, memory, question) => {
    expect(chooseQuestion(memory, all)).toEqual(asked(question))
  })

  it('turns the card round on the last rung', () => {
    expect(chooseQuestion(days(120), all)).toEqual(asked(card, true))
    expect(chooseQuestion(days(120), [choice, bank])).toEqual(asked(gap))
  })

  it.each<[string, Memory | null, Form[], Form]>([
    ['the gap on the last rung where there is no card', days(150), [choice, bank], gap],
    ['the plain card rather than what is too hard', days(5), [card, short], card],
    ['the plain card where there is no gap', days(40), [card, choice, short], card],
    ['the word bank where there is no card', days(5), [choice, bank, short], bank],
    ['the gap where there is no typed answer', days(80), [card, choice, bank], gap],
    ['the gap that never had a word bank', days(40), [card, choice, gap], gap],
    ['the choice where there is no word bank', step, [card, choice, short], choice],
    ['the card where there is nothing to choose from', step, [card, gap, short], card],
    ['the word bank where there is no other choice', sight, [card, short, bank], bank],
    ['the card where a new fact has no choice', sight, [card, short, gap], card],
    ['whatever there is', sight, [short], short],
    ['true or false at the first sight', sight, [card, truth, gap], truth],
    ['the card, not true or false, in the steps', relearned, [card, truth, gap], card],
    ['the card, not true or false, where nothing typed can be', days(50), [card, truth], card],
    ['the choice, not true or false, in the steps', step, [truth, choice, gap], choice],
    ['true or false where there is nothing else', days(5), [truth], truth],
  ])('asks %s', (_, memory, questions, question) => {
    expect(chooseQuestion(memory, questions)).toEqual(asked(question))
  })

  it('has nothing for a fact without questions', () => {
    expect(chooseQuestion(days(5), [])).toBeNull()
  })

  it('alternates wordings of equal height', () => {
    const wordings = [
      { ...short, prompt: 'a' },
      { ...short, prompt: 'b' },
    ]
    const seen = [2, 3].map((reps) => chooseQuestion(aMemory({ stability: 80, reps }), wordings))
    expect(new Set(seen.map((each) => each?.question))).toEqual(new Set(wordings))
  })

  it('leaves the question as the set holds it, when it is asked without its word bank', () => {
    expect(chooseQuestion(days(40), [bank])?.question).not.toHaveProperty('choices')
    expect(chooseQuestion(step, [bank])?.question).toBe(bank)
  })

  it('never asks a harder form of a weaker memory, whatever forms there are', () => {
    const stability = fc.double({ min: 0.1, max: 300, noNaN: true })
    const heightAt = (days: number, questions: typeof all) => {
      const asking = chooseQuestion(aMemory({ stability: days }), questions)
      if (!asking) return -1
      const rung = asking.reversed ? 'reverse' : (rungsOfQuestion(asking.question).at(-1) ?? 'card')
      return RUNGS.indexOf(rung)
    }
    fc.assert(
      fc.property(stability, stability, fc.subarray(all), (a, b, questions) => {
        const [weaker, stronger] = [Math.min(a, b), Math.max(a, b)]
        expect(heightAt(weaker, questions)).toBeLessThanOrEqual(heightAt(stronger, questions))
        expect(RUNGS.indexOf(rungOf(aMemory({ stability: weaker })))).toBeLessThanOrEqual(
          RUNGS.indexOf(rungOf(aMemory({ stability: stronger }))),
        )
      }),
    )
  })
})
