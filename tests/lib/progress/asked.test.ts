import { aheadOf } from '@/lib/progress/asked'

const TODAY = 20_000

test.each([
  ['tomorrow', 1, true],
  ['two years ahead', 730, true],
  ['further', 731, false],
  ['at the end of time', 2_900_000, false],
  ['today', 0, false],
  ['yesterday', -1, false],
])('an exam %s', (_, days, isAhead) => {
  const asked = { day: TODAY + days, setId: 'x' }
  expect(aheadOf(TODAY, asked)).toEqual(isAhead ? asked : null)
})

test('no exam is none', () => expect(aheadOf(TODAY, null)).toBeNull())
