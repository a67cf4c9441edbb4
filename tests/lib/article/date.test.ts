import { articleDates, isArticleDate, readDate, storeDate } from '@/lib/article/date'

const noon = new Date('2026-03-01T12:00:00Z')

test.each([
  ['2025-04-28', true],
  ['1400-01-01', true],
  ['1399-12-31', false],
  // It is tomorrow already in the Pacific, and the day after nowhere.
  ['2026-03-02', true],
  ['2026-03-03', false],
  ['2024-02-29', true],
  ['2025-02-29', false],
  ['2025-13-01', false],
  ['2025-4-28', false],
  ['28/04/2025', false],
  ['2025-04', false],
  ['+12025-04-28', false],
  ['2025-04-28T00:00:00Z', false],
  ['', false],
])('%j as the date of an article: %s', (date, possible) => {
  expect(isArticleDate(date, noon)).toBe(possible)
})

test('the latest day is today where the day begins first', () => {
  expect(articleDates(new Date('2026-12-31T09:59:59Z')).max).toBe('2026-12-31')
  expect(articleDates(new Date('2026-12-31T10:00:00Z')).max).toBe('2027-01-01')
})

test.each(['2025-04-28', '1400-01-01', '1969-12-31', '2024-02-29'])('%s is kept', (date) => {
  expect(readDate(storeDate(date))).toBe(date)
})

test('no date is kept as none', () => {
  expect(readDate(storeDate(''))).toBeNull()
})
