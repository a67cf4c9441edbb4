import { Perceptron, type Scorer } from '../model/perceptron'

/** A perceptron while it learns: dense hashed rows, averaged over all updates (Freund & Schapire 1999). */
export class AveragedPerceptron implements Scorer {
  private weights: Float32Array
  private totals: Float32Array
  private stamps: Int32Array
  private time = 0
  private readonly mask: number

  constructor(
    readonly bits: number,
    readonly classes: number,
  ) {
    this.mask = 2 ** bits - 1
    this.weights = new Float32Array(2 ** bits * classes)
    this.totals = new Float32Array(2 ** bits * classes)
    this.stamps = new Int32Array(2 ** bits * classes)
  }

  score(features: Int32Array, count: number, scores: Float32Array): void {
    const { weights, mask, classes } = this
    scores.fill(0)
    for (let i = 0; i < count; i++) {
      const row = ((features[i] as number) & mask) * classes
      for (let c = 0; c < classes; c++) scores[c]! += weights[row + c] as number
    }
  }

  /** Counts a decision; averages are over decisions, right or wrong. */
  tick(): void {
    this.time++
  }

  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const row = ((features[i] as number) & this.mask) * this.classes
      this.add(row + right, 1)
      this.add(row + wrong, -1)
    }
  }

  private add(at: number, change: number): void {
    this.totals[at]! += (this.time - (this.stamps[at] as number)) * (this.weights[at] as number)
    this.stamps[at] = this.time
    this.weights[at]! += change
  }

  /** Ends learning: every weight becomes its average, and the memory of learning is given back. */
  average(): void {
    for (let at = 0; at < this.weights.length; at++) {
      const total =
        (this.totals[at] as number) +
        (this.time - (this.stamps[at] as number)) * (this.weights[at] as number)
      this.weights[at] = total / this.time
    }
    this.totals = new Float32Array()
    this.stamps = new Int32Array()
  }

  /**
   * The averaged weights as int8, without the small ones.
   *
   * @param smallest share of the largest weight under which a weight is left out
   */
  compress(smallest: number): Perceptron {
    let largest = 0
    for (const w of this.weights) largest = Math.max(largest, Math.abs(w))
    const rows: number[] = []
    const starts: number[] = []
    const classes: number[] = []
    const weights: number[] = []
    for (let row = 0; row < 2 ** this.bits; row++) {
      const start = classes.length
      for (let c = 0; c < this.classes; c++) {
        const w = this.weights[row * this.classes + c] as number
        if (Math.abs(w) < smallest * largest) continue
        const small = Math.round((w / largest) * 127)
        if (small === 0) continue
        classes.push(c)
        weights.push(small)
      }
      if (classes.length === start) continue
      rows.push(row)
      starts.push(start)
    }
    starts.push(classes.length)
    return new Perceptron(
      this.bits,
      Uint32Array.from(rows),
      Uint32Array.from(starts),
      Uint16Array.from(classes),
      Int8Array.from(weights),
    )
  }
}
