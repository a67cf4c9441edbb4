import type { ByteReader } from '../model/bytes'
import { placeOf, readHashes } from './hashed'

/** What sort of thing a small word names, or of act it says: WordNet's lexicographer files, as numbers (18 a person, 32 saying). */
export class Senses {
  constructor(
    private readonly hashes: Uint32Array,
    private readonly sorts: Uint8Array,
  ) {}

  /** The hashes of the words, then a sort for each, as `training/senses.ts` writes them. */
  static read(bytes: ByteReader): Senses {
    const hashes = readHashes(bytes)
    return new Senses(
      hashes,
      Uint8Array.from(hashes, () => bytes.varint()),
    )
  }

  /** Whether the language has any. */
  get known(): boolean {
    return this.hashes.length > 0
  }

  /** The sort of a word in small letters, in whatever form; 0 where none is known. */
  of(word: string): number {
    for (const base of bases(word)) {
      const place = placeOf(base, this.hashes)
      if (place >= 0) return this.sorts[place]!
    }
    return 0
  }
}

/** A word and what it may be a form of: *cities* of *city*, *signed* of *sign*, *planned* of *plan*. */
function bases(word: string): string[] {
  const found = [word]
  const cut = (ending: string, ...others: string[]) => {
    if (!word.endsWith(ending) || word.length < ending.length + 3) return false
    const stem = word.slice(0, -ending.length)
    found.push(...others.map((other) => stem + other))
    if (ending !== 's' && stem.at(-1) === stem.at(-2)) found.push(stem.slice(0, -1))
    return true
  }
  if (cut('ies', 'y', 'ie') || cut('ied', 'y')) return found
  if (cut('ed', '', 'e') || cut('ing', '', 'e')) return found
  cut('es', 'e', '')
  if (!word.endsWith('ss')) cut('s', '')
  return found
}
