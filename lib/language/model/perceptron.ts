import type { ByteReader, ByteWriter } from './bytes'

/** Whatever adds up class scores for hashed features: the perceptron that is learning, or the one that ships. */
export interface Scorer {
  /** Sets `scores[c]` for every class to the sum over the first `count` features. */
  score(features: Int32Array, count: number, scores: Float32Array): void
}

/**
 * A trained linear model over hashed features (the hashing trick, Weinberger et al. 2009).
 * Row `hash & mask` holds its few non-zero weights as (class, int8) pairs; sums of small integers are exact.
 */
export class Perceptron implements Scorer {
  private readonly mask: number

  constructor(
    readonly bits: number,
    private readonly rowStart: Uint32Array,
    private readonly classes: Uint16Array,
    private readonly weights: Int8Array,
  ) {
    this.mask = 2 ** bits - 1
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { rowStart, classes, weights, mask } = this
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const row = (features[i] as number) & mask
      const end = rowStart[row + 1] as number
      for (let k = rowStart[row] as number; k < end; k++)
        scores[classes[k] as number]! += weights[k] as number
    }
  }

  /** Gaps between rows that are not empty, their lengths, then all classes, then all weights: what compresses best. */
  write(out: ByteWriter): void {
    const rows: [number, number][] = []
    for (let row = 0; row <= this.mask; row++) {
      const length = (this.rowStart[row + 1] as number) - (this.rowStart[row] as number)
      if (length > 0) rows.push([row, length])
    }
    out.varint(this.bits)
    out.varint(rows.length)
    let last = 0
    for (const [row] of rows) {
      out.varint(row - last)
      last = row
    }
    for (const [, length] of rows) out.varint(length)
    for (const c of this.classes) out.varint(c)
    for (const w of this.weights) out.byte(w & 255)
  }

  static read(input: ByteReader): Perceptron {
    const bits = input.varint()
    const count = input.varint()
    const rows = new Uint32Array(count)
    let last = 0
    for (let i = 0; i < count; i++) rows[i] = last += input.varint()
    const rowStart = new Uint32Array(2 ** bits + 1)
    let total = 0
    let row = 0
    for (let i = 0; i < count; i++) {
      while (row <= (rows[i] as number)) rowStart[row++] = total
      total += input.varint()
    }
    rowStart.fill(total, row)
    const classes = new Uint16Array(total)
    for (let i = 0; i < total; i++) classes[i] = input.varint()
    // A copy, so that the rest of the file need not be kept.
    const weights = input.signed(total).slice()
    return new Perceptron(bits, rowStart, classes, weights)
  }
}

/** The class with the highest score among the first `count`; the lowest number wins a tie. */
export function best(scores: Float32Array, count: number): number {
  let winner = 0
  for (let c = 1; c < count; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c
  return winner
}
