import { hash } from '../../random'
import type { ByteReader } from '../model/bytes'

/** Bits that are kept of a name's hash: of a hundred thousand names, one other word in seven hundred is taken for one. */
const BITS = 26

export const shortHash = (name: string): number => hash(name) >>> (32 - BITS)

/** Sorted short hashes: the count, then the differences between them, as `training/gazetteer.ts` writes them. */
export function readHashes(bytes: ByteReader): Uint32Array {
  const hashes = new Uint32Array(bytes.varint())
  let last = 0
  for (let index = 0; index < hashes.length; index++) {
    last += bytes.varint()
    hashes[index] = last
  }
  return hashes
}

/** Where a name's hash stands among the sorted ones; -1 where it does not. */
export function placeOf(name: string, hashes: Uint32Array): number {
  const wanted = shortHash(name)
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (hashes[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return hashes[low] === wanted ? low : -1
}

/** A list of names that only tells whether a name is in it. */
export class HashedNames {
  constructor(private readonly hashes: Uint32Array) {}

  static read(bytes: ByteReader): HashedNames {
    return new HashedNames(readHashes(bytes))
  }

  has(name: string): boolean {
    return placeOf(name, this.hashes) >= 0
  }
}
