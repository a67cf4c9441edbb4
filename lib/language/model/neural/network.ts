import { ByteReader, ByteWriter } from '../bytes'

/**
 * A tensor as small whole numbers, by rows, with a scale for each row. A vector is one row; of anything else, a row is
 * what one index of the first dimension holds.
 */
export interface Tensor {
  shape: readonly number[]
  /** A view of the weights' bytes: whoever keeps it keeps them all. */
  levels: Int8Array
  scales: Float32Array
}

/** What the numbers of a network stand for. */
export interface NetworkHeader {
  hidden: number
  words: string[]
  chars: string[]
  lexicon: string[]
  upos: string[]
  feats: string[]
  rels: string[]
}

/** A network as it is shipped, its tensors by name. */
export interface Network extends NetworkHeader {
  tensors: ReadonlyMap<string, Tensor>
}

/** A network as `training/neural.py` gives it. */
export interface TrainedNetwork extends NetworkHeader {
  tensors: ReadonlyMap<string, { shape: readonly number[]; values: Float32Array }>
}

const MAGIC = 'rectoverso network 1'
/**
 * Weights are whole numbers from -15 to 15 times the scale of their row, which compresses well. What is small is kept
 * finer, from -127 to 127: all vectors (a bias is one row), and the matrices of no more than this many numbers.
 */
const LEVELS = { fine: 127, coarse: 15 }
const SMALL = 20_000
const LISTS = ['words', 'chars', 'lexicon', 'upos', 'feats', 'rels'] as const

/** Writes a network with each row of its tensors as small integers and a scale of its own. */
export function writeNetwork(network: TrainedNetwork): Uint8Array {
  const out = new ByteWriter()
  out.string(MAGIC)
  out.varint(network.hidden)
  for (const list of LISTS) out.strings(network[list])
  out.varint(network.tensors.size)
  for (const [name, { shape, values }] of network.tensors) {
    out.string(name)
    out.varint(shape.length)
    for (const n of shape) out.varint(n)
    const row = rowLength(shape)
    const fine = shape.length === 1 || values.length <= SMALL
    const levels = fine ? LEVELS.fine : LEVELS.coarse
    const scales: number[] = []
    for (let start = 0; start < values.length; start += row) {
      let largest = 0
      for (const v of values.subarray(start, start + row)) largest = Math.max(largest, Math.abs(v))
      scales.push(Math.fround(largest / levels))
    }
    for (const scale of scales) out.float(scale)
    values.forEach((v, i) => {
      const scale = scales[Math.floor(i / row)] as number
      out.byte(scale === 0 ? 0 : Math.round(v / scale) & 255)
    })
  }
  return out.finish()
}

/** @throws Error when the bytes are not a network of this version. */
export function readNetwork(bytes: Uint8Array): Network {
  const input = new ByteReader(bytes)
  if (input.string() !== MAGIC)
    throw new Error('these weights are not of this version of the network')
  const hidden = input.varint()
  const [words = [], chars = [], lexicon = [], upos = [], feats = [], rels = []] = LISTS.map(() =>
    input.strings(),
  )
  const tensors = new Map<string, Tensor>()
  for (let left = input.varint(); left > 0; left--) {
    const name = input.string()
    const shape = Array.from({ length: input.varint() }, () => input.varint())
    const size = shape.reduce((a, b) => a * b, 1)
    const scales = input.floats(size / rowLength(shape))
    tensors.set(name, { shape, levels: input.signed(size), scales })
  }
  return { hidden, words, chars, lexicon, upos, feats, rels, tensors }
}

/** The numbers of a tensor. */
export function valuesOf({ shape, levels, scales }: Tensor): Float32Array {
  const values = Float32Array.from(levels)
  const row = rowLength(shape)
  scales.forEach((scale, r) => {
    for (let i = r * row; i < (r + 1) * row; i++) values[i]! *= scale
  })
  return values
}

function rowLength(shape: readonly number[]): number {
  return shape.length === 1 ? (shape[0] as number) : shape.slice(1).reduce((a, b) => a * b, 1)
}
