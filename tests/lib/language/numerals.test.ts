import fc from 'fast-check'

import { numerals as en } from '@/lib/language/en/numerals'
import { numerals as fr } from '@/lib/language/fr/numerals'

type Rows = [text: string, value: number | null | undefined][]
const TABLES: Record<'fr' | 'en', Record<'read' | 'typed' | 'ordinal', Rows>> = {
  fr: {
    read: [
      ['vingt et un', 21],
      ['quatre-vingt-dix-sept', 97],
      ['cent quatre-vingts', 180],
      ['cent vingt-quatre', 124],
      ['deux mille trois cents', 2300],
      ['mille neuf cent quatre-vingt-quatre', 1984],
      ['trois millions', 3e6],
      ['septante-deux', 72],
      ['zéro', 0],
      ['dix chevaux', undefined],
      ['une douzaine', undefined],
      ['', undefined],
    ],
    typed: [
      ['une douzaine', 12],
      ['deux dizaines', 20],
      ['une centaine', 100],
      ['un', 1],
      ['beaucoup', null],
    ],
    ordinal: [
      ['premier', 1],
      ['première', 1],
      ['troisième', 3],
      ['quatrième', 4],
      ['cinquième', 5],
      ['neuvième', 9],
      ['quinzième', 15],
      ['vingt et unième', 21],
      ['soixante-dixième', 70],
      ['millième', 1000],
      ['3e', 3],
      ['1er', 1],
      ['trois', null],
    ],
  },
  en: {
    read: [
      ['twenty-one', 21],
      ['two thousand three hundred and five', 2305],
      ['nineteen eighty-four', 1984],
      ['twenty nineteen', 2019],
      ['three million', 3e6],
      ['ten horses', undefined],
      ['a dozen', undefined],
      ['', undefined],
    ],
    typed: [
      ['a dozen', 12],
      ['dozens of', 12],
      ['a hundred', 100],
      ['one', 1],
      ['a', null],
      ['many', null],
    ],
    ordinal: [
      ['first', 1],
      ['twelfth', 12],
      ['twentieth', 20],
      ['twenty-first', 21],
      ['hundredth', 100],
      ['3rd', 3],
      ['three', null],
    ],
  },
}

describe.each([
  ['fr', fr],
  ['en', en],
] as const)('numbers in words (%s)', (language, numerals) => {
  const tables = TABLES[language]

  it.each<[string, number | null | undefined]>(tables.read)(
    'reads %j in running text as %j',
    (text, value) => {
      expect(numerals.read(text)).toBe(value)
    },
  )
  it.each<[string, number | null | undefined]>(tables.typed)(
    'takes %j, typed, for %j',
    (text, value) => {
      expect(numerals.readTyped(text)).toBe(value)
    },
  )
  it.each<[string, number | null | undefined]>(tables.ordinal)(
    'takes %j for ordinal %j',
    (text, value) => {
      expect(numerals.readOrdinal(text)).toBe(value)
    },
  )

  it('finds in running text just what it can read', () => {
    const whole = new RegExp(`^${numerals.pattern}$`, 'iu')
    const words = tables.read.flatMap(([text]) => String(text).split(/[ -]/)).filter(Boolean)
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }), (parts) => {
        const text = parts.join(' ')
        if (whole.test(text)) expect(numerals.read(text)).toBeDefined()
      }),
    )
  })
})
