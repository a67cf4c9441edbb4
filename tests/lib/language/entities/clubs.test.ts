import { clubs, isClub } from '@/lib/language/entities/clubs'
import { joined } from '@/lib/language/entities/joins'
import { SHAPES } from '@/lib/language/entities/shapes'

const isBody = (word: string) => ['company', 'university'].includes(word)
const join = (forms: string, spans: Parameters<typeof joined>[0]) =>
  joined(spans, forms.split(' '), SHAPES.en, isBody)

test('a ruler keeps the number, and a place what al- adds', () => {
  expect(join('Orban II died', [{ first: 0, last: 0, kind: 'PER' }])).toEqual([
    { first: 0, last: 1, kind: 'PER' },
  ])
  expect(join('Tell al-Borun lies', [{ first: 0, last: 0, kind: 'LOC' }])).toEqual([
    { first: 0, last: 1, kind: 'LOC' },
  ])
})

test('neighbours are one name where the last word says of what', () => {
  const cut = [
    { first: 1, last: 2, kind: 'ORG' as const },
    { first: 4, last: 5, kind: 'ORG' as const },
  ]
  expect(join('the Borun Gas and Electric Company grew', cut)).toEqual([
    { first: 1, last: 5, kind: 'ORG' },
  ])
  expect(join('the Borun Company and Electric Company grew', cut)).toEqual(cut)
})

test('a place with the mark of a club is a club', () => {
  expect(clubs([{ first: 1, last: 1, kind: 'LOC' }], ['FC', 'Borun', 'won'])).toEqual([
    { first: 0, last: 1, kind: 'ORG' },
  ])
})

test('a town is its club where sport is spoken of, and only there', () => {
  const forms = 'He joined Borun on loan'.split(' ')
  const span = { first: 2, last: 2, kind: 'LOC' as const }
  expect([isClub(span, forms, true), isClub(span, forms, false)]).toEqual([true, false])
  expect(isClub({ ...span, first: 3, last: 3 }, 'He lives in Borun .'.split(' '), true)).toBe(false)
})
