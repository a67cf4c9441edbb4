import type { ByteReader, ByteWriter } from './bytes'

/** Whatever adds up class scores for hashed features: the perceptron that is learning, or the one that ships. */
export interface Scorer {
  /** Sets `scores[c]` for every class to the sum over the first `count` features. */
  score(features: Int32Array, count: number, scores: Float32Array): void
}

/**
 * A trained linear model over hashed features (the hashing trick, Weinberger et al. 2009).
 * Row `hash & mask` holds its few non-zero weights as (class, int8) pairs; sums of small integers are exact.
 *
 * Most rows are empty. A bit for each row says which are not, so that a feature that was never seen costs one look at
 * memory that the processor keeps near; the rows with weights are numbered by counting bits (Jacobson 1989).
 */
export class Perceptron implements Scorer {
  private readonly mask: number
  /** A bit for each row, and before each 32 of them the number of bits set. */
  private readonly filled: Uint32Array
  private readonly counted: Uint32Array

  /**
   * @param rows the rows that have weights, rising
   * @param starts for each of them where its weights begin, and at the end how many weights there are
   */
  constructor(
    readonly bits: number,
    rows: Uint32Array,
    private readonly starts: Uint32Array,
    private readonly classes: Uint16Array,
    private readonly weights: Int8Array,
  ) {
    this.mask = 2 ** bits - 1
    const words = Math.ceil(2 ** bits / 32)
    this.filled = new Uint32Array(words)
    this.counted = new Uint32Array(words)
    for (const row of rows) this.filled[row >>> 5]! |= 1 << (row & 31)
    for (let word = 1; word < words; word++)
      this.counted[word] =
        (this.counted[word - 1] as number) + countBits(this.filled[word - 1] as number)
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { filled, counted, starts, classes, weights, mask } = this
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const row = (features[i] as number) & mask
      const word = filled[row >>> 5] as number
      const bit = 1 << (row & 31)
      if ((word & bit) === 0) continue
      const number = (counted[row >>> 5] as number) + countBits(word & (bit - 1))
      const end = starts[number + 1] as number
      for (let k = starts[number] as number; k < end; k++)
        scores[classes[k] as number]! += weights[k] as number
    }
  }

  /** Gaps between rows that are not empty, their lengths, then all classes, then all weights: what compresses best. */
  write(out: ByteWriter): void {
    out.varint(this.bits)
    const rows = this.starts.length - 1
    out.varint(rows)
    let last = 0
    for (let row = 0; row <= this.mask; row++) {
      if (((this.filled[row >>> 5] as number) & (1 << (row & 31))) === 0) continue
      out.varint(row - last)
      last = row
    }
    for (let i = 0; i < rows; i++)
      out.varint((this.starts[i + 1] as number) - (this.starts[i] as number))
    for (const c of this.classes) out.varint(c)
    for (const w of this.weights) out.byte(w & 255)
  }

  static read(input: ByteReader): Perceptron {
    const bits = input.varint()
    const count = input.varint()
    const rows = new Uint32Array(count)
    for (let i = 0, last = 0; i < count; i++) rows[i] = last += input.varint()
    const starts = new Uint32Array(count + 1)
    for (let i = 0; i < count; i++) starts[i + 1] = (starts[i] as number) + input.varint()
    const total = starts[count] as number
    const classes = new Uint16Array(total)
    for (let i = 0; i < total; i++) classes[i] = input.varint()
    return new Perceptron(bits, rows, starts, classes, input.signed(total).slice())
  }
}

/** How many of 32 bits are set (Hacker's Delight, fig. 5-2). */
function countBits(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555)
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333)
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/** The class with the highest score among the first `count`; the lowest number wins a tie. */
export function best(scores: Float32Array, count: number): number {
  let winner = 0
  for (let c = 1; c < count; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c
  return winner
}
