import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NetworkHeader, TrainedNetwork } from '../model/neural/network'

type Header = NetworkHeader & { tensors: [string, number[]][] }

/** Reads what `neural.py` wrote into a folder. */
export function readTrainedNetwork(folder: string): TrainedNetwork {
  const header = JSON.parse(readFileSync(join(folder, 'neural.json'), 'utf8')) as Header
  const bytes = readFileSync(join(folder, 'neural.f32'))
  const numbers = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  )
  const tensors = new Map<string, { shape: number[]; values: Float32Array }>()
  let at = 0
  for (const [name, shape] of header.tensors) {
    const size = shape.reduce((a, b) => a * b, 1)
    tensors.set(name, { shape, values: numbers.slice(at, at + size) })
    at += size
  }
  return { ...header, tensors }
}
