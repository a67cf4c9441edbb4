import fc from 'fast-check'
import { db } from '@/lib/db'
import { arrayOf, momentOf } from '@/lib/review/columns'
import { withDatabase } from '../../setup/database'

withDatabase()

/** What comes back of one row for each value. */
const read = async (array: string, type: string) =>
  db.$queryRawUnsafe<{ value: unknown }[]>(`SELECT unnest($1::${type}[]) AS value`, array)

// A text of the database's holds no NUL.
const text = fc.string({ unit: 'binary', maxLength: 20 }).map((given) => given.replaceAll('\0', ''))
const awkward = fc.constantFrom('', 'NULL', '{}', '"', '\\', 'a,b', ' a ', '\\"', 'l’œuvre')

test('texts come back as they went in, whatever stands in them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.constant(null), awkward, text)), async (values) => {
      const rows = await read(arrayOf(values), 'text')
      expect(rows.map(({ value }) => value)).toEqual(values)
    }),
    { numRuns: 100 },
  )
})

test('so do numbers, moments and arrays within', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.double({ noNaN: true, noDefaultInfinity: true })),
      async (numbers) => {
        const rows = await read(arrayOf(numbers), 'float8')
        // The text of −0 is 0.
        expect(rows.map(({ value }) => value)).toEqual(numbers.map((number) => number + 0))
      },
    ),
    { numRuns: 50 },
  )
  const moments = [Date.UTC(2020, 0, 1), Date.UTC(2026, 5, 12, 3, 59, 59, 999)]
  const times = await read(arrayOf(moments.map(momentOf)), 'timestamp(3)')
  expect(times.map(({ value }) => Number(value))).toEqual(moments)
  const within = await db.$queryRawUnsafe<{ value: number[] }[]>(
    'SELECT value::integer[] FROM unnest($1::text[]) AS value',
    arrayOf([arrayOf([]), arrayOf([1, -2, 3])]),
  )
  expect(within.map(({ value }) => value)).toEqual([[], [1, -2, 3]])
})
