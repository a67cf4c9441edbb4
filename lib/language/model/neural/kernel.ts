import { assemble } from './assembly'

const PAGE = 65_536
let compiled: WebAssembly.Module | undefined

/** A block of numbers in the kernel's memory. */
export interface Region {
  /** Bytes from the start of the memory. */
  at: number
  length: number
}

/** A matrix laid out for the kernel: panels of eight columns, each `rows` × 8. Columns are filled up with zeros. */
export interface Packed {
  /** Bytes from the start of the memory. */
  at: number
  rows: number
  /** A multiple of eight. */
  columns: number
  /** Where the scales of the columns are, when the numbers are bytes to be multiplied with them. */
  scales?: Region
}

type Product = (
  a: number,
  b: number,
  c: number,
  m: number,
  n: number,
  k: number,
  scales: number,
) => void

/** A stretch of memory, and the product of matrices in it (`assembly.ts`). */
export class Kernel {
  private readonly memory = new WebAssembly.Memory({ initial: 16 })
  private readonly products: { floats: Product; bytes: Product }
  private used = 0
  floats = new Float32Array(this.memory.buffer)

  constructor() {
    compiled ??= new WebAssembly.Module(assemble() as Uint8Array<ArrayBuffer>)
    const instance = new WebAssembly.Instance(compiled, { m: { memory: this.memory } })
    this.products = instance.exports as Kernel['products']
  }

  /** Takes room for `length` numbers, all zero when fresh. */
  take(length: number): Region {
    const at = this.used
    this.used += Math.ceil(length / 4) * 16
    const missing = this.used - this.memory.buffer.byteLength
    if (missing > 0) {
      this.memory.grow(Math.max(Math.ceil(missing / PAGE), 16))
      this.floats = new Float32Array(this.memory.buffer)
    }
    return { at, length }
  }

  /** Where the next region will be; `release` gives back all that was taken since. */
  mark(): number {
    return this.used
  }

  release(mark: number): void {
    this.used = mark
  }

  view(region: Region): Float32Array {
    return this.floats.subarray(region.at / 4, region.at / 4 + region.length)
  }

  /** Lays out a matrix whose cell (row, column) is `cell(row, column)`. */
  pack(rows: number, columns: number, cell: (row: number, column: number) => number): Packed {
    const width = Math.ceil(columns / 8) * 8
    const region = this.take(rows * width)
    layOut(this.view(region), rows, columns, cell)
    return { at: region.at, rows, columns: width }
  }

  /**
   * Lays out a matrix whose cell (row, column) is the whole number `level(row, column)`, from -128 to 127, times
   * `scale(column)`: a quarter of the memory, and the products are as fast.
   */
  packLevels(
    rows: number,
    columns: number,
    level: (row: number, column: number) => number,
    scale: (column: number) => number,
  ): Packed {
    const width = Math.ceil(columns / 8) * 8
    const scales = this.take(width)
    this.view(scales).set(
      Float32Array.from({ length: width }, (_, c) => (c < columns ? scale(c) : 0)),
    )
    const { at } = this.take(Math.ceil((rows * width) / 4))
    layOut(new Int8Array(this.memory.buffer, at, rows * width), rows, columns, level)
    return { at, rows, columns: width, scales }
  }

  /** C += A · B. A is `m` × `b.rows` and C `m` × `b.columns`, by rows; `m` is a multiple of four. */
  multiply(a: Region, b: Packed, c: Region, m: number): void {
    if (m === 0) return
    const product = b.scales ? this.products.bytes : this.products.floats
    product(a.at, b.at, c.at, m, b.columns, b.rows, b.scales?.at ?? 0)
  }
}

/** Writes a matrix as panels of eight columns; where it has no column, zeros. */
function layOut(
  out: Float32Array | Int8Array,
  rows: number,
  columns: number,
  cell: (row: number, column: number) => number,
): void {
  const width = out.length / rows
  for (let column = 0; column < width; column++) {
    const panel = (column >> 3) * rows * 8 + (column & 7)
    for (let row = 0; row < rows; row++)
      out[panel + row * 8] = column < columns ? cell(row, column) : 0
  }
}
