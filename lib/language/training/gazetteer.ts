import type { Language } from '../document'
import { LIST_NAMES } from '../entities/gazetteer'
import { shortHash } from '../entities/hashed'
import { ByteWriter } from '../model/bytes'
import { nameLists } from './name-lists'

/** The gazetteer of a language as `entities/gazetteer.ts` reads it: each list's hashes, as differences. */
export function buildGazetteer(language: Language, log: (line: string) => void): Uint8Array {
  const lists = nameLists(language)
  const writer = new ByteWriter()
  for (const name of LIST_NAMES) {
    const hashes = [...new Set(lists[name].map(shortHash))].sort((a, b) => a - b)
    writer.varint(hashes.length)
    hashes.forEach((value, index) => writer.varint(value - (hashes[index - 1] ?? 0)))
    log(`${name}: ${lists[name].length} names`)
  }
  return writer.finish()
}
