import { ByteReader, ByteWriter } from '../bytes'

/** A tensor with its shape; matrices by rows. */
export interface Tensor {
  shape: readonly number[]
  /** Its numbers, made anew from the small integers at each call: whoever lays them out need not keep them. */
  values: () => Float32Array
}

/** A trained network as `training/neural.py` writes it: what its numbers stand for, and its tensors by name. */
export interface Network {
  hidden: number
  words: string[]
  chars: string[]
  lexicon: string[]
  upos: string[]
  feats: string[]
  rels: string[]
  tensors: ReadonlyMap<string, Tensor>
}

const MAGIC = 'rectoverso network 1'
/** Weights are whole numbers from -31 to 31: six bits lose nothing that can be measured, and compress well. */
const LEVELS = 31
const LISTS = ['words', 'chars', 'lexicon', 'upos', 'feats', 'rels'] as const

/** Writes a network with each row of its tensors as small integers and a scale of its own. */
export function writeNetwork(network: Network): Uint8Array {
  const out = new ByteWriter()
  out.string(MAGIC)
  out.varint(network.hidden)
  for (const list of LISTS) out.strings(network[list])
  out.varint(network.tensors.size)
  for (const [name, { shape, values }] of network.tensors) {
    const data = values()
    out.string(name)
    out.varint(shape.length)
    for (const n of shape) out.varint(n)
    const row = rowLength(shape)
    const scales: number[] = []
    for (let start = 0; start < data.length; start += row) {
      let largest = 0
      for (const v of data.subarray(start, start + row)) largest = Math.max(largest, Math.abs(v))
      scales.push(Math.fround(largest / LEVELS))
    }
    for (const scale of scales) out.float(scale)
    data.forEach((v, i) => {
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
    const row = rowLength(shape)
    const scales = input.floats(size / row)
    const levels = input.signed(size)
    const values = () => {
      const data = Float32Array.from(levels)
      for (let r = 0, i = 0; r < scales.length; r++) {
        const scale = scales[r] as number
        for (const end = i + row; i < end; i++) data[i]! *= scale
      }
      return data
    }
    tensors.set(name, { shape, values })
  }
  return { hidden, words, chars, lexicon, upos, feats, rels, tensors }
}

/** A vector is one row; of anything else, a row is what one index of the first dimension holds. */
function rowLength(shape: readonly number[]): number {
  return shape.length === 1 ? (shape[0] as number) : shape.slice(1).reduce((a, b) => a * b, 1)
}
