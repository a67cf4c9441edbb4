/**
 * Matrix products in WebAssembly SIMD, assembled here instruction by instruction. Four lanes of plain (not relaxed)
 * f32 arithmetic in a fixed order: the same bits on every machine, at several times the speed of JavaScript.
 * Opcodes: webassembly.github.io/spec/core/binary/instructions.html.
 */

const I32 = 0x7f
const V128 = 0x7b
const [A, B, C, M, N, K] = [0, 1, 2, 3, 4, 5] as const
const [J, I, PA, PC, PB, A0, A1, A2, A3, END, ROW, STEP] = [
  6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17,
] as const
const [B0, B1, X, ACC] = [18, 19, 20, 21] as const
const INTEGERS = 12
const VECTORS = 11

function leb(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (;;) {
    const byte = rest & 127
    rest >>= 7
    if ((rest === 0 && !(byte & 64)) || (rest === -1 && byte & 64)) return [...bytes, byte]
    bytes.push(byte | 128)
  }
}

function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}

const get = (local: number) => [0x20, local]
const set = (local: number) => [0x21, local]
const constant = (value: number) => [0x41, ...leb(value)]
const add = 0x6a
const multiply = 0x6c
const below = 0x49
const load = (offset: number) => [0xfd, 0x00, 4, ...unsigned(offset)]
const store = (offset: number) => [0xfd, 0x0b, 4, ...unsigned(offset)]
const splat = [0xfd, 0x09, 2, 0]
const addVectors = [0xfd, 0xe4, 0x01]
const multiplyVectors = [0xfd, 0xe6, 0x01]
/** local += value */
const advance = (local: number, value: number[]) => [...get(local), ...value, add, ...set(local)]
/** Repeats the body while it leaves a number other than zero on the stack. */
const loop = (body: number[]) => [0x03, 0x40, ...body, 0x0d, 0, 0x0b]

/** For four rows of A and eight columns of B: acc[row][half] += a[row] * b[half], over k. */
function innerLoop(): number[] {
  const rows = [A0, A1, A2, A3].flatMap((pointer, row) => [
    ...get(pointer), ...splat, ...set(X),
    ...get(ACC + 2 * row), ...get(X), ...get(B0), ...multiplyVectors, ...addVectors, ...set(ACC + 2 * row),
    ...get(ACC + 2 * row + 1), ...get(X), ...get(B1), ...multiplyVectors, ...addVectors, ...set(ACC + 2 * row + 1),
    ...advance(pointer, constant(4)),
  ]) // prettier-ignore
  return loop([
    ...get(PB), ...load(0), ...set(B0),
    ...get(PB), ...load(16), ...set(B1),
    ...rows,
    ...advance(PB, constant(32)),
    ...get(A0), ...get(END), below,
  ]) // prettier-ignore
}

/** Reads or writes the 4 × 8 block of C at PC. */
function block(move: (row: number, half: number) => number[]): number[] {
  const rows = [0, 1, 2, 3].flatMap((row) => [
    ...move(row, 0),
    ...move(row, 1),
    ...(row < 3 ? advance(PC, get(STEP)) : []),
  ])
  const back = [...get(PC), ...get(STEP), ...constant(-3), multiply, add, ...set(PC)]
  return [...rows, ...back]
}

function body(): number[] {
  const rowLoop = loop([
    ...get(B), ...get(J), ...get(ROW), multiply, add, ...set(PB),
    ...get(PA), ...set(A0),
    ...get(PA), ...get(ROW), add, ...set(A1),
    ...get(A1), ...get(ROW), add, ...set(A2),
    ...get(A2), ...get(ROW), add, ...set(A3),
    ...get(PA), ...get(ROW), add, ...set(END),
    ...block((row, half) => [...get(PC), ...load(half * 16), ...set(ACC + 2 * row + half)]),
    ...innerLoop(),
    ...block((row, half) => [...get(PC), ...get(ACC + 2 * row + half), ...store(half * 16)]),
    ...get(A3), ...set(PA),
    ...advance(PC, [...get(STEP), ...constant(4), multiply]),
    ...advance(I, constant(4)),
    ...get(I), ...get(M), below,
  ]) // prettier-ignore
  return [
    ...get(K), ...constant(4), multiply, ...set(ROW),
    ...get(N), ...constant(4), multiply, ...set(STEP),
    ...loop([
      ...get(A), ...set(PA),
      ...get(C), ...get(J), ...constant(4), multiply, add, ...set(PC),
      ...constant(0), ...set(I),
      ...rowLoop,
      ...advance(J, constant(8)),
      ...get(J), ...get(N), below,
    ]),
    0x0b,
  ] // prettier-ignore
}

function assemble(): Uint8Array {
  const section = (id: number, bytes: number[]) => [id, ...unsigned(bytes.length), ...bytes]
  const name = (text: string) => [text.length, ...Array.from(text, (c) => c.charCodeAt(0))]
  const code = [2, INTEGERS, I32, VECTORS, V128, ...body()]
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...name('m'), ...name('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...name('multiply'), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ])
}

const PAGE = 65_536
let compiled: WebAssembly.Module | undefined

/** A block of numbers in the kernel's memory. */
export interface Region {
  /** Bytes from the start of the memory. */
  at: number
  length: number
}

/** A matrix laid out for the kernel: panels of eight columns, each `rows` × 8. Columns are filled up with zeros. */
export interface Packed extends Region {
  rows: number
  /** A multiple of eight. */
  columns: number
}

/** A stretch of memory, and the product of matrices in it. */
export class Kernel {
  private readonly memory = new WebAssembly.Memory({ initial: 16 })
  private readonly call: (a: number, b: number, c: number, m: number, n: number, k: number) => void
  private used = 0
  floats = new Float32Array(this.memory.buffer)

  constructor() {
    compiled ??= new WebAssembly.Module(assemble() as Uint8Array<ArrayBuffer>)
    const instance = new WebAssembly.Instance(compiled, { m: { memory: this.memory } })
    this.call = instance.exports.multiply as Kernel['call']
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
    const out = this.view(region)
    for (let column = 0; column < width; column++) {
      const panel = (column >> 3) * rows * 8 + (column & 7)
      for (let row = 0; row < rows; row++)
        out[panel + row * 8] = column < columns ? cell(row, column) : 0
    }
    return { ...region, rows, columns: width }
  }

  /** C += A · B. A is `m` × `b.rows` and C `m` × `b.columns`, by rows; `m` is a multiple of four. */
  multiply(a: Region, b: Packed, c: Region, m: number): void {
    if (m > 0) this.call(a.at, b.at, c.at, m, b.columns, b.rows)
  }
}
