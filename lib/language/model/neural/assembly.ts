/*
 * The matrix products in WebAssembly SIMD, assembled here instruction by instruction. Four lanes of plain (not relaxed)
 * f32 arithmetic in a fixed order: the same bits on every machine, at several times the speed of JavaScript.
 * Opcodes: webassembly.github.io/spec/core/binary/instructions.html.
 */

const I32 = 0x7f
const V128 = 0x7b
const [A, B, C, M, N, K, S] = [0, 1, 2, 3, 4, 5, 6] as const
const [J, I, PA, PC, PB, PS, A0, A1, A2, A3, END, ROW, STEP] = [
  7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
] as const
const [B0, B1, X, ACC] = [20, 21, 22, 23] as const
const PARAMETERS = 7
const INTEGERS = 13
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
const loadEightBytes = [0xfd, 0x01, 0, 0]
const splat = [0xfd, 0x09, 2, 0]
const lowHalf = [0xfd, 0xa7, 0x01]
const highHalf = [0xfd, 0xa8, 0x01]
const toFloats = [0xfd, 0xfa, 0x01]
const zeros = [0xfd, 0x0c, ...new Array<number>(16).fill(0)]
const addVectors = [0xfd, 0xe4, 0x01]
const multiplyVectors = [0xfd, 0xe6, 0x01]
/** local += value */
const advance = (local: number, value: number[]) => [...get(local), ...value, add, ...set(local)]
/** Repeats the body while it leaves a number other than zero on the stack. */
const loop = (body: number[]) => [0x03, 0x40, ...body, 0x0d, 0, 0x0b]

/** How the numbers of B are kept: as floats, or as bytes whose columns have a scale each. */
type Kind = 'floats' | 'bytes'
const WIDTH = { floats: 4, bytes: 1 } as const

/** The next eight numbers of B into B0 and B1. */
const loadColumns: Record<Kind, number[]> = {
  floats: [...get(PB), ...load(0), ...set(B0), ...get(PB), ...load(16), ...set(B1)],
  bytes: [
    ...get(PB), ...loadEightBytes, ...set(X),
    ...get(X), ...lowHalf, ...toFloats, ...set(B0),
    ...get(X), ...highHalf, ...toFloats, ...set(B1),
  ],
} // prettier-ignore

/** For four rows of A and eight columns of B: acc[row][half] += a[row] * b[half], over k. */
function innerLoop(kind: Kind): number[] {
  const rows = [A0, A1, A2, A3].flatMap((pointer, row) => [
    ...get(pointer), ...splat, ...set(X),
    ...get(ACC + 2 * row), ...get(X), ...get(B0), ...multiplyVectors, ...addVectors, ...set(ACC + 2 * row),
    ...get(ACC + 2 * row + 1), ...get(X), ...get(B1), ...multiplyVectors, ...addVectors, ...set(ACC + 2 * row + 1),
    ...advance(pointer, constant(4)),
  ]) // prettier-ignore
  return loop([
    ...loadColumns[kind],
    ...rows,
    ...advance(PB, constant(8 * WIDTH[kind])),
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

/** Where the sums begin, and how they end in C: floats are added to what is there; of bytes, only the scaled sum is. */
const begin: Record<Kind, (row: number, half: number) => number[]> = {
  floats: (row, half) => [...get(PC), ...load(half * 16), ...set(ACC + 2 * row + half)],
  bytes: (row, half) => [...zeros, ...set(ACC + 2 * row + half)],
}
const finish: Record<Kind, (row: number, half: number) => number[]> = {
  floats: (row, half) => [...get(PC), ...get(ACC + 2 * row + half), ...store(half * 16)],
  bytes: (row, half) => [
    ...get(PC),
    ...get(PC), ...load(half * 16),
    ...get(ACC + 2 * row + half), ...get(PS), ...load(half * 16), ...multiplyVectors,
    ...addVectors, ...store(half * 16),
  ],
} // prettier-ignore

function body(kind: Kind): number[] {
  const rowLoop = loop([
    ...get(B), ...get(J), ...get(K), multiply, ...constant(WIDTH[kind]), multiply, add, ...set(PB),
    ...get(S), ...get(J), ...constant(4), multiply, add, ...set(PS),
    ...get(PA), ...set(A0),
    ...get(PA), ...get(ROW), add, ...set(A1),
    ...get(A1), ...get(ROW), add, ...set(A2),
    ...get(A2), ...get(ROW), add, ...set(A3),
    ...get(PA), ...get(ROW), add, ...set(END),
    ...block(begin[kind]),
    ...innerLoop(kind),
    ...block(finish[kind]),
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

/** The module: two functions of (a, b, c, m, n, k, scales), one for each kind of B, over a memory that it is given. */
export function assemble(): Uint8Array {
  const section = (id: number, bytes: number[]) => [id, ...unsigned(bytes.length), ...bytes]
  const name = (text: string) => [text.length, ...Array.from(text, (c) => c.charCodeAt(0))]
  const kinds: Kind[] = ['floats', 'bytes']
  const code = kinds.flatMap((kind) => {
    const bytes = [2, INTEGERS, I32, VECTORS, V128, ...body(kind)]
    return [...unsigned(bytes.length), ...bytes]
  })
  const parameters = new Array<number>(PARAMETERS).fill(I32)
  return Uint8Array.from([
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, PARAMETERS, ...parameters, 0]),
    ...section(2, [1, ...name('m'), ...name('memory'), 2, 0, 1]),
    ...section(3, [2, 0, 0]),
    ...section(7, [2, ...kinds.flatMap((kind, i) => [...name(kind), 0, i])]),
    ...section(10, [2, ...code]),
  ])
}
