import type { Language } from '../document'
import { LIST_NAMES } from '../entities/gazetteer'
import { shortHash } from '../entities/hashed'
import { ByteWriter } from '../model/bytes'
import { nameLists } from './name-lists'
import { writeHashes } from './hashes'
import { readSenses, writeSenses } from './senses'

/** The gazetteer of a language as `entities/gazetteer.ts` reads it: each list's hashes, as differences. */
export function buildGazetteer(language: Language, log: (line: string) => void): Uint8Array {
  const lists = nameLists(language)
  const writer = new ByteWriter()
  for (const name of LIST_NAMES) {
    writeHashes(new Set(lists[name].map(shortHash)), writer)
    log(`${name}: ${lists[name].length} names`)
  }
  writeSenses(language === 'en' ? readSenses() : new Map<string, number>(), writer)
  return writer.finish()
}
