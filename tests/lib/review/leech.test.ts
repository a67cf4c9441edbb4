import { becomesLeech, isLeech, LEECH_LAPSES } from '@/lib/review/leech'

const lapsed = (lapses: number) => ({ lapses })

test('a fact is one from the eighth lapse on', () => {
  expect([7, 8, 9].map((lapses) => isLeech(lapsed(lapses)))).toEqual([false, true, true])
})

test('it is said when a fact becomes one, and at every fourth lapse after', () => {
  const said = Array.from({ length: 20 }, (_, i) => i + 1).filter((lapses) =>
    becomesLeech(lapsed(lapses - 1), lapsed(lapses)),
  )
  expect(said).toEqual([LEECH_LAPSES, 12, 16, 20])
})

test('it is not said at an answer that is no lapse', () => {
  expect(becomesLeech(lapsed(8), lapsed(8))).toBe(false)
  expect(becomesLeech(null, lapsed(0))).toBe(false)
})
