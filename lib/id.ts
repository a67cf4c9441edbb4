import { createHash, randomBytes } from 'node:crypto'

let last = { time: -1, number: 0 }

/**
 * A new id: UUID version 7 (RFC 9562, 5.7), as the database makes them by default. For rows that name each other within
 * one write. Those made at one time are numbered in its 12 bits "rand_a" (6.2, method 1), from a random number on: they
 * sort in the order they were made, and lib/review/spread.ts lays their due days evenly by it.
 * @param time ms since 1970
 */
export function newId(time: number): string {
  const bytes = randomBytes(16)
  const number = last.time === time ? (last.number + 1) % 0x1000 : bytes.readUInt16BE(6) & 0x7ff
  last = { time, number }
  bytes.writeUIntBE(time, 0, 6)
  bytes.writeUInt16BE(0x7000 | number, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return written(bytes)
}

/** The id of what has a name of its own elsewhere, the same each time: UUID version 5 (RFC 9562, 5.5) without a namespace. */
export function idOfName(name: string): string {
  const bytes = createHash('sha1').update(name).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return written(bytes)
}

function written(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}
