import fc from 'fast-check'
import {
  dateOfDay,
  dayAt,
  dayOfDate,
  isoDay,
  isTimeZone,
  parseDay,
  startOfDay,
  weekday,
} from '@/lib/review/day'

const at = (iso: string) => Date.parse(iso)
const ZONES = [
  'UTC',
  'Europe/Paris',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Australia/Lord_Howe', // clocks change by half an hour
  'Pacific/Kiritimati', // +14
  'Pacific/Niue', // −11
  'Pacific/Apia', // skipped 30 December 2011
]

describe('the learner’s day', () => {
  it.each([
    ['2026-06-12T01:59:59Z', 'Europe/Paris', '2026-06-11'], // 3:59:59 there
    ['2026-06-12T02:00:00Z', 'Europe/Paris', '2026-06-12'], // 4:00
    ['2026-06-12T12:00:00Z', 'America/New_York', '2026-06-12'],
    ['2026-06-12T07:59:00Z', 'America/New_York', '2026-06-11'],
    ['2026-06-12T13:59:00Z', 'Pacific/Kiritimati', '2026-06-12'],
    ['2026-06-12T14:00:00Z', 'Pacific/Kiritimati', '2026-06-13'],
    // Clocks go forward at 2:00 on 29 March 2026 in Paris: 4:00 comes an hour sooner.
    ['2026-03-29T01:59:00Z', 'Europe/Paris', '2026-03-28'],
    ['2026-03-29T02:00:00Z', 'Europe/Paris', '2026-03-29'],
    // And back at 3:00 on 25 October: 2:30 comes twice, on the same learner's day.
    ['2026-10-25T00:30:00Z', 'Europe/Paris', '2026-10-24'],
    ['2026-10-25T01:30:00Z', 'Europe/Paris', '2026-10-24'],
    ['2026-10-25T03:00:00Z', 'Europe/Paris', '2026-10-25'],
  ])('%s in %s is %s', (instant, zone, day) => {
    expect(isoDay(dayAt(at(instant), zone))).toBe(day)
  })

  it('begins where it says, and the one before ends there, in every zone and on every day', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: dayOfDate(at('2000-01-01')), max: dayOfDate(at('2040-01-01')) }),
        (zone, day) => {
          const start = startOfDay(day, zone)
          // Samoa had no 30 December 2011: that day has no beginning of its own.
          if (zone === 'Pacific/Apia' && isoDay(day) === '2011-12-30') return
          expect(dayAt(start, zone)).toBe(day)
          expect(dayAt(start - 1000, zone)).toBeLessThan(day)
        },
      ),
    )
  })

  it('has 23 or 25 hours when the clocks change, and is one day', () => {
    const hours = (iso: string) => {
      const day = dayOfDate(at(iso))
      return (startOfDay(day + 1, 'Europe/Paris') - startOfDay(day, 'Europe/Paris')) / 3_600_000
    }
    expect(hours('2026-03-28')).toBe(23)
    expect(hours('2026-10-24')).toBe(25)
    expect(hours('2026-06-12')).toBe(24)
  })

  it('is stored as its midnight UTC and read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 40_000 }), (day) => {
        expect(dayOfDate(dateOfDay(day))).toBe(day)
        expect(parseDay(isoDay(day))).toBe(day)
      }),
    )
  })

  it.each(['', '2026-02-31', '12/06/2026', '2026-6-1', 'today'])('%j is no day', (text) => {
    expect(parseDay(text)).toBeNull()
  })

  it('knows its weekday, and what is a time zone', () => {
    expect(weekday(dayOfDate(at('2026-06-15')))).toBe(0)
    expect(weekday(dayOfDate(at('1969-12-28')))).toBe(6)
    expect(isTimeZone('Europe/Paris')).toBe(true)
    expect(isTimeZone('Europe/Atlantis')).toBe(false)
  })
})
