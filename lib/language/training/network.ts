import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Network, Tensor } from '../model/neural/network'

type Header = Omit<Network, 'tensors'> & { tensors: [string, number[]][] }

/** Reads what `neural.py` wrote into a folder. */
export function readTrainedNetwork(folder: string): Network {
  const header = JSON.parse(readFileSync(join(folder, 'neural.json'), 'utf8')) as Header
  const bytes = readFileSync(join(folder, 'neural.f32'))
  const numbers = new Float32Array(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  )
  const tensors = new Map<string, Tensor>()
  let at = 0
  for (const [name, shape] of header.tensors) {
    const size = shape.reduce((a, b) => a * b, 1)
    const data = numbers.slice(at, at + size)
    tensors.set(name, { shape, values: () => data })
    at += size
  }
  return { ...header, tensors }
}
