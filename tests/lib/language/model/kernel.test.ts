import fc from 'fast-check'
import { Kernel } from '../../../../lib/language/model/neural/kernel'

const shape = fc.record({
  rows: fc.integer({ min: 1, max: 3 }).map((n) => 4 * n),
  inner: fc.integer({ min: 1, max: 20 }),
  columns: fc.integer({ min: 1, max: 20 }),
  seed: fc.integer({ min: 1, max: 1000 }),
})
const numbersOf = (seed: number) => (i: number) =>
  Math.fround(Math.sin(seed * 12.9898 + i * 78.233))

test('products are those of plain loops over 32-bit floats, to the last bit', () => {
  fc.assert(
    fc.property(shape, ({ rows, inner, columns, seed }) => {
      const kernel = new Kernel()
      const number = numbersOf(seed)
      const a = kernel.take(rows * inner)
      kernel.view(a).set(Array.from({ length: rows * inner }, (_, i) => number(i)))
      const b = kernel.pack(inner, columns, (r, c) => number(1000 + r * columns + c))
      const c = kernel.take(rows * b.columns)
      kernel.view(c).fill(1)
      kernel.multiply(a, b, c, rows)
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < columns; column++) {
          let sum = 1
          for (let k = 0; k < inner; k++) {
            const product = Math.fround(
              number(row * inner + k) * number(1000 + k * columns + column),
            )
            sum = Math.fround(sum + product)
          }
          expect(kernel.view(c)[row * b.columns + column]).toBe(sum)
        }
    }),
    { numRuns: 50 },
  )
})

test('of whole numbers in bytes, a column is summed first and then scaled, to the last bit', () => {
  fc.assert(
    fc.property(shape, ({ rows, inner, columns, seed }) => {
      const kernel = new Kernel()
      const number = numbersOf(seed)
      const level = (row: number, column: number) =>
        Math.round(127.5 * number(1000 + row * columns + column) - 0.5)
      const scale = (column: number) => Math.abs(number(2000 + column))
      const a = kernel.take(rows * inner)
      kernel.view(a).set(Array.from({ length: rows * inner }, (_, i) => number(i)))
      const b = kernel.packLevels(inner, columns, level, scale)
      const c = kernel.take(rows * b.columns)
      kernel.view(c).fill(1)
      kernel.multiply(a, b, c, rows)
      for (let row = 0; row < rows; row++)
        for (let column = 0; column < b.columns; column++) {
          let sum = 0
          if (column < columns)
            for (let k = 0; k < inner; k++)
              sum = Math.fround(sum + Math.fround(number(row * inner + k) * level(k, column)))
          const scaled = column < columns ? Math.fround(sum * scale(column)) : 0
          expect(kernel.view(c)[row * b.columns + column]).toBe(Math.fround(1 + scaled))
        }
    }),
    { numRuns: 50 },
  )
})
