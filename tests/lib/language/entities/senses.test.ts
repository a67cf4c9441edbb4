import { gazetteer } from '@/lib/language/entities/gazetteer'
import { Senses } from '@/lib/language/entities/senses'
import { sortsAround, sortsNear } from '@/lib/language/entities/sorts'
import { ByteReader, ByteWriter } from '@/lib/language/model/bytes'
import { writeSenses } from '@/lib/language/training/senses'

const PERSON = 18
const SAYING = 32

function stored(words: Record<string, number>): Senses {
  const writer = new ByteWriter()
  writeSenses(new Map(Object.entries(words)), writer)
  return Senses.read(new ByteReader(writer.finish()))
}

test('what is written is read again, and nothing else', () => {
  const senses = stored({ baker: PERSON, argue: SAYING, glass: 6 })
  expect(['baker', 'argue', 'glass', 'bakery', 'glas', ''].map((word) => senses.of(word))).toEqual([
    PERSON,
    SAYING,
    6,
    0,
    0,
    0,
  ])
  expect([senses.known, stored({}).known, stored({}).of('baker')]).toEqual([true, false, 0])
})

test.each([
  ['bakers', 'baker'],
  ['cities', 'city'],
  ['churches', 'church'],
  ['argued', 'argue'],
  ['signing', 'sign'],
  ['planned', 'plan'],
  ['married', 'marry'],
])('%s is a form of %s', (form, base) => {
  expect(stored({ [base]: 7 }).of(form)).toBe(7)
})

test('every word of a long list is found', () => {
  const senses = stored(
    Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`w${n}`, 3 + (n % 40)])),
  )
  expect(Array.from({ length: 500 }, (_, n) => senses.of(`w${n}`))).toEqual(
    Array.from({ length: 500 }, (_, n) => 3 + (n % 40)),
  )
})

test.each([
  ['sociologist', PERSON],
  ['said', SAYING],
  ['orchestra', 14],
  ['village', 14],
  ['estuary', 17],
  ['the', 0],
])('WordNet has %s under %d', (word, sort) => {
  expect(gazetteer('en').senses.of(word)).toBe(sort)
})

test('the words around a run of capitals are told by their sorts', () => {
  const run = { first: 2, last: 3, size: 2, plain: 'plain', known: '' }
  const observed = sortsAround([0, PERSON, 0, 0, SAYING], run, 'B', 'g')
  expect(observed).toContain(`sb B ${PERSON} 1 2`)
  expect(observed).toContain(`sa B ${SAYING} 1 2`)
  const near = sortsNear([PERSON, 0], ['sociologist', 'bourne'], ['x', 'Xx'], 1, 0)
  expect(near).toContain(`s-1 ${PERSON} Xx`)
  expect(near.some((text) => text.startsWith('s1 '))).toBe(false)
  expect(sortsNear([PERSON, 0], ['sociologist', 'bourne'], ['Xx', 'Xx'], 0, 0)).toContain(
    `s1 ${PERSON} Xx`,
  )
})
