import fc from 'fast-check'
import type { Attributes } from '@/lib/language/model/attributes'
import { ByteReader, ByteWriter } from '@/lib/language/model/bytes'
import { Perceptron, type Scorer } from '@/lib/language/model/perceptron'
import { bestClasses, bothWays, Tagger } from '@/lib/language/model/tagger'

const BITS = 7
const CLASSES = 3
/** A full table of weights, most of them zero: 2^BITS rows of CLASSES. */
const tables = fc.array(fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, fc.integer({ min: -127, max: 127 })), {
  minLength: 2 ** BITS * CLASSES,
  maxLength: 2 ** BITS * CLASSES,
}) // prettier-ignore
const features = fc.array(fc.integer(), { maxLength: 30 }).map((list) => Int32Array.from(list))

function sparse(table: readonly number[]): Perceptron {
  const rows: number[] = []
  const starts: number[] = []
  const cells: [number, number][] = []
  for (let row = 0; row < 2 ** BITS; row++) {
    const own = [0, 1, 2].flatMap((c): [number, number][] => {
      const weight = table[row * CLASSES + c] ?? 0
      return weight === 0 ? [] : [[c, weight]]
    })
    if (own.length === 0) continue
    rows.push(row)
    starts.push(cells.length)
    cells.push(...own)
  }
  return new Perceptron(
    BITS,
    Uint32Array.from(rows),
    Uint32Array.from([...starts, cells.length]),
    Uint16Array.from(cells, ([c]) => c),
    Int8Array.from(cells, ([, weight]) => weight),
  )
}

test('the rows that are kept score as the full table does, also when written and read again', () => {
  fc.assert(
    fc.property(tables, features, (table, list) => {
      const expected = [0, 0, 0]
      for (const feature of list)
        for (let c = 0; c < CLASSES; c++)
          expected[c]! += table[(feature & (2 ** BITS - 1)) * CLASSES + c] ?? 0
      const out = new ByteWriter()
      sparse(table).write(out)
      for (const perceptron of [sparse(table), Perceptron.read(new ByteReader(out.finish()))]) {
        const scores = new Float32Array(CLASSES)
        perceptron.score(list, list.length, scores)
        expect([...scores]).toEqual(expected.map((n) => n + 0))
      }
    }),
  )
})

test('a tagger that reads both ways says of a mirrored sentence the mirrored thing', () => {
  /** Scores that hang on every feature. */
  const scorer: Scorer = {
    score: (list, count, scores) => {
      for (let c = 0; c < CLASSES; c++)
        scores[c] = list.slice(0, count).reduce((sum, f) => sum + ((f >>> (3 * c)) & 7), 0)
    },
  }
  const word = (n: number): Attributes => ({
    form: n,
    lower: n + 1,
    shape: n % 3,
    suffixes: [n, n, n, n, n],
    prefix2: n,
    prefix3: n,
    lexicon: n % 5,
  })
  const tagger = new Tagger(scorer, CLASSES)
  const words = [3, 14, 15, 9, 2, 6].map(word)
  const there = bestClasses(bothWays(tagger, tagger, words), CLASSES)
  const back = bestClasses(bothWays(tagger, tagger, words.slice().reverse()), CLASSES)
  expect([...back].reverse()).toEqual([...there])
  expect(new Set(there).size).toBeGreaterThan(1)
})
