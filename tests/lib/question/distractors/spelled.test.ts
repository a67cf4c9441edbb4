import { readSpelled, spell } from '@/lib/question/distractors/spelled'

test.each([
  ['fr', 21, 'vingt et un'],
  ['fr', 71, 'soixante et onze'],
  ['fr', 77, 'soixante-dix-sept'],
  ['fr', 80, 'quatre-vingts'],
  ['fr', 81, 'quatre-vingt-un'],
  ['fr', 91, 'quatre-vingt-onze'],
  ['fr', 99, 'quatre-vingt-dix-neuf'],
  ['fr', 30, 'trente'],
  ['en', 21, 'twenty-one'],
  ['en', 90, 'ninety'],
  ['en', 13, 'thirteen'],
] as const)('%s %d is %s', (language, value, words) => {
  expect(spell(value, language)).toBe(words)
})

test('a number in words is found whole and written anew', () => {
  expect(readSpelled('dix-neuf ans', 'fr')?.value).toBe(19)
  expect(readSpelled('dix-neuf ans', 'fr')?.write(22)).toBe('vingt-deux ans')
  expect(readSpelled('Twenty-four sailors', 'en')?.write(31)).toBe('Thirty-one sailors')
  expect(readSpelled('cinquième', 'fr')?.write(8)).toBe('huitième')
  // *Vingt et une voix*: it agrees, so nothing is written in its place.
  expect(readSpelled('vingt et une voix', 'fr')).toBeUndefined()
  expect(readSpelled('trois navires', 'fr')?.write(21)).toBeUndefined()
})
