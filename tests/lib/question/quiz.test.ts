import fc from 'fast-check'
import { analyse } from '@/lib/language/analyse'
import type { Language } from '@/lib/language/document'
import { check } from '@/lib/question/check/check'
import { makeQuiz, questionsOf } from '@/lib/question/quiz'
import { ENGLISH, FRENCH } from './texts'

const TEXTS: [Language, string][] = [
  ['fr', FRENCH],
  ['en', ENGLISH],
]

describe.each(TEXTS)('a quiz in %s', (language, text) => {
  const document = analyse(text, language)
  const quiz = questionsOf(document)

  test('asks about the text', () => {
    expect(quiz.questions.length).toBeGreaterThanOrEqual(8)
    expect(new Set(quiz.questions.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(4)
  })

  test('every span quotes its text', () => {
    for (const { answer, answerStart, answerEnd, start, end } of quiz.facts) {
      expect(text.slice(answerStart, answerEnd)).toBe(answer)
      expect(end).toBeGreaterThan(start)
    }
    for (const { source } of quiz.questions) {
      expect(text.slice(source.start, source.end)).toBe(source.text)
    }
  })

  test('every question belongs to a fact that is given, under an id of its own', () => {
    const ids = new Set(quiz.facts.map(({ id }) => id))
    for (const { factId } of quiz.questions) expect(ids).toContain(factId)
    expect(new Set(quiz.questions.map(({ id }) => id)).size).toBe(quiz.questions.length)
  })

  test('whatever the seed, every question passes and the key is one of the choices', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const question of questionsOf(document, { seed }).questions) {
          const errors = check(question, document).filter(({ severity }) => severity === 'error')
          expect(errors.map(({ code }) => `${code}: ${question.prompt}`)).toEqual([])
          if (question.kind === 'choice') {
            expect(question.choices).toHaveLength(4)
            expect(question.choices).toContain(question.answer)
          }
        }
      }),
      { numRuns: 15 },
    )
  })

  test('the same text and seed give the same bytes, another seed other ones', () => {
    const bytes = (seed: number) => JSON.stringify(makeQuiz(text, { language, seed }))
    expect(bytes(7)).toBe(bytes(7))
    expect(bytes(7)).not.toBe(bytes(8))
  })

  test('a shorter quiz asks each fact once before it asks one again', () => {
    const { questions } = questionsOf(document, { max: 4 })
    expect(questions).toHaveLength(4)
    const asked = new Set(questions.map(({ factId }) => factId))
    expect(asked.size).toBe(Math.min(4, quiz.facts.length))
  })

  test('says of every sentence whether it is asked about, or why not', () => {
    expect(quiz.coverage).toHaveLength(document.sentences.length)
    for (const { asked, reason } of quiz.coverage) expect(asked).toBe(reason === undefined)
  })
})

test('keys stand in all places alike', () => {
  const places = [0, 0, 0, 0]
  const document = analyse(FRENCH, 'fr')
  for (let seed = 0; seed < 40; seed++) {
    for (const question of questionsOf(document, { seed }).questions) {
      if (question.kind !== 'choice') continue
      const place = question.choices.indexOf(question.answer)
      places[place] = (places[place] ?? 0) + 1
    }
  }
  const total = places.reduce((sum, count) => sum + count, 0)
  expect(total).toBeGreaterThan(40)
  for (const count of places) expect(Math.abs(count / total - 0.25)).toBeLessThan(0.1)
})

test('a text that states nothing gives nothing', () => {
  expect(makeQuiz('Ah bon ?', { language: 'fr' })).toMatchObject({ facts: [], questions: [] })
})

test('what is true or false is one statement, never a whole sentence', () => {
  for (const [language, text] of TEXTS) {
    const quiz = questionsOf(analyse(text, language))
    const outright = new Set(quiz.questions.flatMap(({ kind, factId }) => (kind === 'flashcard' ? [factId] : []))) // prettier-ignore
    const stated = quiz.questions.filter(({ kind }) => kind === 'true-false')
    expect(stated.length).toBeGreaterThan(0)
    for (const { factId } of stated) expect(outright).toContain(factId)
  }
})

test('sentences of a report that lack only its day say so, and are asked about once it is given', () => {
  const text = `À Lourmel, la halle rouvre après l’incendie

La halle de Lourmel a rouvert vendredi. Le maire de Lourmel, Paul Ferrand, a remercié les 120 pompiers de la Sarthe. L’incendie de Lourmel a fait 12 blessés.`
  const coverage = (date?: string) =>
    makeQuiz(text, { language: 'fr', ...(date && { date }) }).coverage.map(({ asked, reason }) => reason ?? asked) // prettier-ignore
  expect(coverage()).toEqual(['not-prose', 'no-fact', 'undated', 'undated'])
  expect(coverage('2009-05-03').slice(2)).toEqual([true, true])
})
