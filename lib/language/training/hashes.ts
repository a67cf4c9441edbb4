import type { ByteWriter } from '../model/bytes'

/**
 * Adds hashes as `entities/hashed.ts` reads them: their count, then the differences between the sorted ones.
 * @returns the sorted hashes
 */
export function writeHashes(hashes: ReadonlySet<number>, writer: ByteWriter): number[] {
  const sorted = [...hashes].sort((a, b) => a - b)
  writer.varint(sorted.length)
  sorted.forEach((value, index) => writer.varint(value - (sorted[index - 1] ?? 0)))
  return sorted
}
