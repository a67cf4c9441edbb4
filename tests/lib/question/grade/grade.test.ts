import fc from 'fast-check'
import { grade } from '@/lib/question/grade/grade'
import { slips } from '@/lib/question/grade/slip'
import type { Question, ShortQuestion } from '@/lib/question/question'
import { CASES } from './cases'

const base = { id: 'q', factId: 'f', context: 'c', source: { start: 0, end: 0, text: '' } }

function short(language: 'fr' | 'en', prompt: string, answers: string): ShortQuestion {
  const [answer = '', ...accepted] = answers.split(' ; ')
  return { ...base, kind: 'short', language, prompt, answer, accepted }
}

const NAMES = { r: 'right', c: 'close', w: 'wrong' } as const

const cases = CASES.trim()
  .split('\n')
  .flatMap((line) => {
    const [language = '', prompt = '', answer = '', given = ''] = line.split(' | ')
    return given.split(/(?<==[rcw]), /).map((pair) => {
      const at = pair.lastIndexOf('=')
      const verdict = NAMES[pair.slice(at + 1) as 'r' | 'c' | 'w']
      const question = short(language as 'fr' | 'en', prompt, answer)
      return { question, given: pair.slice(0, at), verdict }
    })
  })

test('the table of typed answers', () => {
  const missed = cases
    .map(({ question, given, verdict }) => ({ question, given, verdict, got: grade(given, question) }))
    .filter(({ verdict, got }) => got.verdict !== verdict)
    .map(({ question, given, verdict, got }) => `${question.answer} <- ${given}: ${got.verdict} (${got.why.code}), not ${verdict}`) // prettier-ignore
  expect(cases.length).toBeGreaterThanOrEqual(300)
  expect(missed).toEqual([])
})

test('whatever is typed gets a verdict with a sentence in both languages', () => {
  const question = short('fr', 'Qui a signé ?', 'Anne Morel')
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (given) => {
      const { verdict, why } = grade(given, question)
      expect(['right', 'close', 'wrong']).toContain(verdict)
      expect(why.message.fr).not.toContain('{')
      expect(why.message.en.length).toBeGreaterThan(5)
    }),
  )
})

test('the answer itself is right, however it is cased or dressed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...cases.map(({ question }) => question)), (question) => {
      for (const given of [
        question.answer,
        question.answer.toUpperCase(),
        ` ${question.answer}. `,
      ]) {
        expect(grade(given, question).verdict).toBe('right')
      }
    }),
  )
})

test('one number is never a slip of another', () => {
  fc.assert(
    fc.property(fc.nat(99_999), fc.nat(99_999), (a, b) => {
      fc.pre(a !== b)
      expect(grade(String(a), short('en', 'How many?', String(b))).verdict).toBe('wrong')
    }),
  )
})

test('accepted wordings count, and accents are shown', () => {
  const question = short('fr', 'Quelle ville ?', 'Orléans ; la cité johannique')
  expect(grade('cité johannique', question).verdict).toBe('right')
  const shown = grade('orleans', question)
  expect(shown.why.code).toBe('accents')
  expect(shown.why.message.fr).toContain('Orléans')
})

test.each([
  ['kitten', 'sitting', 3],
  ['abcd', 'abdc', 1],
  ['same', 'same', 0],
  ['', 'ab', 2],
])('slips between %s and %s', (a, b, count) => {
  expect(slips(a, b, 5)).toBe(count)
  expect(slips(b, a, 5)).toBe(count)
})

describe('other kinds', () => {
  const choice: Question = { ...base, kind: 'choice', language: 'fr', prompt: '?', choices: ['mai 2024', 'juin 2024'], answer: 'juin 2024' } // prettier-ignore
  const truth: Question = {
    ...base,
    kind: 'true-false',
    language: 'fr',
    prompt: 'Il pleut.',
    answer: 'false',
  }
  const order: Question = { ...base, kind: 'ordering', language: 'fr', prompt: '?', choices: ['b', 'a', 'c'], answer: ['a', 'b', 'c'] } // prettier-ignore
  const pairs = [
    { left: 'Anne', right: 'maire' },
    { left: 'Paul', right: 'juge' },
    { left: 'Rose', right: 'pilote' },
  ]
  const match: Question = { ...base, kind: 'matching', language: 'fr', prompt: '?', choices: ['juge', 'maire', 'pilote'], answer: pairs } // prettier-ignore

  test('choice', () => {
    expect(grade('juin 2024', choice).verdict).toBe('right')
    expect(grade('Juin 2024', choice).verdict).toBe('right')
    expect(grade('mai 2024', choice).verdict).toBe('wrong')
    expect(grade(true, choice).verdict).toBe('wrong')
  })
  test('true or false', () => {
    expect(grade('false', truth).verdict).toBe('right')
    expect(grade('faux', truth).verdict).toBe('right')
    expect(grade(true, truth).verdict).toBe('wrong')
    expect(grade('', truth).why.code).toBe('empty')
  })
  test('ordering', () => {
    expect(grade(['a', 'b', 'c'], order).verdict).toBe('right')
    expect(grade(['b', 'a', 'c'], order).verdict).toBe('close')
    expect(grade(['c', 'b', 'a'], order).verdict).toBe('wrong')
    expect(grade('a', order).verdict).toBe('wrong')
  })
  test('matching', () => {
    expect(grade([...pairs].reverse(), match).verdict).toBe('right')
    const swapped = [
      { left: 'Anne', right: 'juge' },
      { left: 'Paul', right: 'maire' },
      pairs[2],
    ] as typeof pairs
    expect(grade(swapped, match).verdict).toBe('close')
    expect(grade([], match).verdict).toBe('wrong')
  })
})
