import fc from 'fast-check'
import { Kernel } from '../../../../lib/language/model/neural/kernel'

test('products are those of plain loops over 32-bit floats, to the last bit', () => {
  const shape = fc.record({
    rows: fc.integer({ min: 1, max: 3 }).map((n) => 4 * n),
    inner: fc.integer({ min: 1, max: 20 }),
    columns: fc.integer({ min: 1, max: 20 }),
    seed: fc.integer({ min: 1, max: 1000 }),
  })
  fc.assert(
    fc.property(shape, ({ rows, inner, columns, seed }) => {
      const kernel = new Kernel()
      const number = (i: number) => Math.fround(Math.sin(seed * 12.9898 + i * 78.233))
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
