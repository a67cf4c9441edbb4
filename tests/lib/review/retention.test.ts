import fc from 'fast-check'
import {
  calibrationCurve,
  calibrationError,
  measuredShare,
  retentionOf,
} from '@/lib/review/retention'

describe('a measured share', () => {
  it('is Wilson’s interval', () => {
    // 8 of 10: the textbook's 49.0 %–94.3 %.
    const share = measuredShare(8, 10)
    expect(share?.low).toBeCloseTo(0.49, 2)
    expect(share?.high).toBeCloseTo(0.943, 3)
    expect(measuredShare(0, 0)).toBeNull()
  })

  it('holds the share, within 0 and 1, and narrows with more cases', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, hits) => {
        const few = measuredShare(Math.min(hits, n), n)
        const many = measuredShare(Math.min(hits, n) * 10, n * 10)
        if (!few || !many) throw new Error('n is above 0')
        expect(few.low).toBeLessThanOrEqual(few.share + 1e-12)
        expect(few.high).toBeGreaterThanOrEqual(few.share - 1e-12)
        expect(many.high - many.low).toBeLessThan(few.high - few.low)
      }),
    )
  })
})

it('retention is what was recalled of what was tested, over all the days', () => {
  const days = [
    { tested: 10, recalled: 9 },
    { tested: 0, recalled: 0 },
    { tested: 30, recalled: 21 },
  ]
  expect(retentionOf(days)).toMatchObject({ share: 0.75, n: 40 })
  expect(retentionOf([])).toBeNull()
})

it('calibration sets foreseen against found', () => {
  const points = calibrationCurve(
    new Map([
      [18, { tested: 100, recalled: 80, expected: 92 }],
      [10, { tested: 0, recalled: 0, expected: 0 }],
      [19, { tested: 300, recalled: 291, expected: 291 }],
    ]),
  )
  expect(points.map(({ foreseen, found }) => [foreseen, found.share])).toEqual([
    [0.92, 0.8],
    [0.97, 0.97],
  ])
  expect(calibrationError(points)).toBeCloseTo(0.06, 6)
  expect(calibrationError([])).toBeNull()
})
