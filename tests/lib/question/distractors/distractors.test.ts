import type { Quantity, TimeExpression } from '@/lib/language/document'
import { seeded } from '@/lib/random'
import { shapeOf } from '@/lib/question/check/shape'
import { otherAmounts } from '@/lib/question/distractors/amounts'
import { otherDates } from '@/lib/question/distractors/dates'
import { otherDemonyms, otherNouns } from '@/lib/question/distractors/nouns'
import { otherPlaces } from '@/lib/question/distractors/places'
import { stepsAround } from '@/lib/question/distractors/rank'
import { cityOf, countryOf } from '@/lib/question/world/world'

const time = (precision: TimeExpression['precision'], kind: TimeExpression['kind'] = 'date') => ({ precision, kind }) as TimeExpression // prettier-ignore
const quantity = (kind: Quantity['kind'] = 'cardinal') => ({ kind, value: 1 }) as Quantity

test.each([
  [
    'fr',
    'juin 2024',
    time('month'),
    /^(?:janvier|février|mars|avril|mai|juillet|août|septembre|octobre|novembre|décembre) 202[345]$/,
  ],
  ['fr', '28 avril 2025', time('day'), /^\d{1,2}(?:er)? \p{Ll}+ 2025$/u],
  ['fr', '1er mai 1998', time('day'), /^\d{1,2}(?:er)? \p{Ll}+ 1998$/u],
  ['fr', '1902', time('year'), /^19\d\d|18\d\d$/],
  ['fr', 'XVIIIe siècle', time('century'), /^X[VIX]+e siècle$/],
  ['fr', 'années 1960', time('decade'), /^années 19\d0$/],
  ['fr', 'été 2022', time('season'), /^(?:printemps|été|automne|hiver) 202\d$/],
  ['fr', '1914 à 1918', time('year', 'period'), /^1\d{3} à 19\d\d$/],
  ['en', 'May 3, 2019', time('day'), /^\p{Lu}\p{Ll}+ \d{1,2}, 2019$/u],
  ['en', 'the 18th century', time('century'), /^the \d\d(?:th|st) century$/],
  ['en', 'summer 2022', time('season'), /^(?:spring|summer|autumn|winter) 202\d$/],
] as const)('%s dates like %s', (language, text, expression, pattern) => {
  let given = 0
  for (let seed = 0; seed < 60; seed++) {
    for (const other of otherDates(text, expression, language, seeded(seed))) {
      given++
      expect(other).toMatch(pattern)
      expect(other).not.toBe(text)
      expect(shapeOf(other, language).detail).toBe(shapeOf(text, language).detail)
    }
  }
  expect(given).toBeGreaterThan(60)
})

test.each([
  ['fr', '300 soldats', quantity(), /^\d{1,2}00 soldats$/],
  ['fr', '14,2 milliards', quantity(), /^\d+,\d milliards$/],
  ['fr', '12 000', quantity(), /^\d+ 000$/],
  ['en', '12,000 visitors', quantity(), /^\d+,000 visitors$/],
  ['en', '12 percent', quantity('percent'), /^\d{1,2} percent$/],
  ['fr', 'trois', quantity(), /^(?:deux|quatre|cinq|six|sept|huit|neuf)$/],
  ['en', 'three', quantity(), /^(?:two|four|five|six|seven|eight|nine)$/],
  ['fr', 'troisième', quantity('ordinal'), /ième$/],
] as const)('%s amounts like %s', (language, text, one, pattern) => {
  let given = 0
  for (let seed = 0; seed < 60; seed++) {
    for (const other of otherAmounts(text, one, language, seeded(seed))) {
      given++
      expect(other).toMatch(pattern)
      expect(other).not.toBe(text)
    }
  }
  expect(given).toBeGreaterThan(60)
})

test('a key is as often the least as the most', () => {
  const below = [0, 0, 0, 0]
  for (let seed = 0; seed < 4000; seed++) {
    const steps = stepsAround(seeded(seed), 3)
    expect(steps).toHaveLength(3)
    expect(steps).not.toContain(0)
    const count = steps.filter((step) => step < 0).length
    below[count] = (below[count] ?? 0) + 1
  }
  for (const count of below) expect(Math.abs(count / 4000 - 0.25)).toBeLessThan(0.04)
})

const document = {
  text: '',
  language: 'fr' as const,
  sentences: [],
  entities: [],
  times: [],
  quantities: [],
  quotations: [],
}

test('places of one kind, named as the key is', () => {
  const others = (key: string, language: 'fr' | 'en' = 'fr') =>
    otherPlaces({ ...document, language }, undefined, key, seeded(3)).slice(0, 6)
  for (const place of others('Corée du Nord')) expect(countryOf(place)?.region).toBe('Asia')
  for (const place of others('Koursk')) expect(['Belgorod', 'Briansk', 'Voronej', 'Rostov', 'Smolensk', 'Toula', 'Orel', 'Lipetsk', 'Kalouga']).toContain(place) // prettier-ignore
  for (const place of others('Lyon')) expect(cityOf(place)?.country).toBe('FR')
  for (const place of others('la Russie')) expect(place).toMatch(/^(?:la |l’)/)
  for (const place of others('the Netherlands', 'en')) expect(place).toMatch(/^the /)
  expect(others('Zzyzx')).toEqual([])
})

test('nouns and peoples keep their form', () => {
  for (const noun of otherNouns('un avocat', 'fr', seeded(1))) expect(noun).toMatch(/^un /)
  for (const noun of otherNouns('an engineer', 'en', seeded(1))) expect(noun).toMatch(/^an? /)
  expect(otherNouns('a lawyer', 'en', seeded(1)).length).toBeGreaterThan(2)
  expect(otherDemonyms('Russe', 'fr', seeded(1)).length).toBeGreaterThan(2)
  expect(otherDemonyms('carré', 'fr', seeded(1))).toEqual([])
})
