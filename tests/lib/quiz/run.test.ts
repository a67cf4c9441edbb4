import fc from 'fast-check'
import { composeQuiz, shownChoices } from '@/lib/quiz/attempt'
import { endOf, firstOpen, latestBegun, resultOf, resumeRun } from '@/lib/quiz/run'
import type { Question, QuestionKind } from '@/lib/question/question'
import type { SentAttempt, SentReview } from '@/lib/review/sent'

const question = (id: string, factId: string, kind: QuestionKind): Question =>
  ({ id, factId, kind, prompt: '?', context: '', language: 'fr', answer: 'x', accepted: [], source: { start: 0, end: 0, text: '' } }) as unknown as Question // prettier-ignore

const questions = ['a', 'b', 'c', 'd'].flatMap((fact) => [
  question(`${fact}1`, fact, 'flashcard'),
  question(`${fact}2`, fact, 'choice'),
  question(`${fact}3`, fact, 'short'),
])
const attempt: SentAttempt = {
  id: 't',
  setId: 's',
  seed: 1,
  questionIds: ['a2', 'b3', 'gone'],
  startedAt: 10,
}
const verdictOf = (_: Question, given: unknown) => (given === 'x' ? 'right' : 'wrong')

describe('composing a quiz', () => {
  it('asks each fact once at most, never by a card, and the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 9 }), (seed, count) => {
        const options = { seed, count, kinds: [] }
        const asked = composeQuiz(questions, options)
        expect(asked).toHaveLength(Math.min(4, count))
        expect(new Set(asked.map(({ factId }) => factId)).size).toBe(asked.length)
        expect(asked.every(({ kind }) => kind !== 'flashcard')).toBe(true)
        expect(composeQuiz(questions, options)).toEqual(asked)
      }),
    )
  })

  it('keeps to the kinds wished for', () => {
    const asked = composeQuiz(questions, { seed: 3, count: 9, kinds: ['short'] })
    expect(asked.map(({ kind }) => kind)).toEqual(['short', 'short', 'short', 'short'])
  })

  it('shows the choices of a run in one order', () => {
    const choices = ['a', 'b', 'c', 'd']
    expect(shownChoices(choices, 7, 'q')).toEqual(shownChoices(choices, 7, 'q'))
    const orders = Array.from({ length: 40 }, (_, seed) => shownChoices(choices, seed, 'q').join())
    expect(new Set(orders).size).toBeGreaterThan(10)
  })
})

describe('going on with a quiz', () => {
  it('takes up what stands, with its answers, the first of each', () => {
    const run = resumeRun(
      {
        attempt,
        answers: [
          { reviewId: 'r1', questionId: 'a2', given: 'y' },
          { reviewId: 'r2', questionId: 'a2', given: 'x' },
        ],
      },
      questions,
      verdictOf,
    )
    expect(run?.questions.map(({ id }) => id)).toEqual(['a2', 'b3'])
    expect(run && firstOpen(run)).toBe(1)
    expect(run && resultOf(run)).toMatchObject({ right: 0, total: 2 })
    expect(resumeRun({ attempt: { ...attempt, questionIds: ['gone'] }, answers: [] }, questions, verdictOf)).toBeNull() // prettier-ignore
  })

  it('knows the answers that this device has not sent yet', () => {
    const review = { id: 'r', kind: 'answer', attemptId: 't', questionId: 'b3', given: 'x', factId: 'b', origin: 'quiz', durationMs: 1, reviewedAt: 20, day: 1 } as SentReview // prettier-ignore
    const stored = { attempt, answers: [{ reviewId: 'r0', questionId: 'a2', given: 'x' }] }
    expect(latestBegun('s', stored, [{ review }])?.answers).toHaveLength(2)
    expect(latestBegun('s', null, [{ attempt }, { review }])?.answers).toHaveLength(1)
    expect(latestBegun('s', stored, [{ attempt: { ...attempt, finishedAt: 30 } }])).toBeNull()
    expect(latestBegun('other', null, [{ attempt }])).toBeNull()
  })

  it('asks again what was taken back, wherever the answer is known', () => {
    const review = { id: 'r', kind: 'answer', attemptId: 't', questionId: 'b3', given: 'x', factId: 'b', origin: 'quiz', durationMs: 1, reviewedAt: 20, day: 1 } as SentReview // prettier-ignore
    const undo = (undoes: string) => ({ review: { id: `u${undoes}`, kind: 'undo', undoes, factId: 'b', reviewedAt: 30, day: 1 } as SentReview }) // prettier-ignore
    const stored = { attempt, answers: [{ reviewId: 'r0', questionId: 'a2', given: 'x' }] }
    expect(latestBegun('s', stored, [{ review }, undo('r0')])?.answers).toMatchObject([{ reviewId: 'r' }]) // prettier-ignore
    expect(latestBegun('s', stored, [{ review }, undo('r')])?.answers).toMatchObject([{ reviewId: 'r0' }]) // prettier-ignore
  })

  it('asks no more of a fact that was put aside, and keeps what was answered of it', () => {
    const taken = (aside: string[]) =>
      resumeRun({ attempt, answers: [{ reviewId: 'r', questionId: 'a2', given: 'x' }] }, questions, verdictOf, new Set(aside)) // prettier-ignore
    expect(taken(['a'])?.questions.map(({ id }) => id)).toEqual(['a2', 'b3'])
    expect(taken(['a', 'b'])?.questions.map(({ id }) => id)).toEqual(['a2'])
  })

  it('has the time that was wished for, from its beginning', () => {
    const wishes = { count: 10, kinds: [], feedback: 'end' as const, secondsEach: 30 }
    expect(endOf({ ...attempt, wishes })).toBe(10 + 90_000)
    expect(endOf({ ...attempt, wishes: { ...wishes, secondsEach: null } })).toBeNull()
    expect(endOf(attempt)).toBeNull()
  })
})
