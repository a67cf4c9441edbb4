import { dueByDay } from '@/lib/review/forecast'
import { TODAY } from './memories'

it('puts what is overdue on today', () => {
  const counts = new Map([
    [TODAY - 9, 3],
    [TODAY, 2],
    [TODAY + 2, 4],
    [TODAY + 30, 7],
  ])
  expect(dueByDay(counts, TODAY, 30).slice(0, 4)).toEqual([5, 0, 4, 0])
  expect(dueByDay(counts, TODAY, 30)).toHaveLength(30)
})
