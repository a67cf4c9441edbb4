import { hash } from '../../random'
import type { ByteReader } from '../model/bytes'

/** Bits that are kept of a name's hash: of a hundred thousand names, one other word in seven hundred is taken for one. */
const BITS = 26

export const shortHash = (name: string): number => hash(name) >>> (32 - BITS)

/** A list of names that only tells whether a name is in it: the sorted short hashes of its names. */
export class HashedNames {
  constructor(private readonly hashes: Uint32Array) {}

  /** The count, then the differences between the hashes, as `training/lists.ts` writes them. */
  static read(bytes: ByteReader): HashedNames {
    const hashes = new Uint32Array(bytes.varint())
    let last = 0
    for (let index = 0; index < hashes.length; index++) {
      last += bytes.varint()
      hashes[index] = last
    }
    return new HashedNames(hashes)
  }

  has(name: string): boolean {
    const wanted = shortHash(name)
    let low = 0
    let high = this.hashes.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.hashes[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return this.hashes[low] === wanted
  }
}
