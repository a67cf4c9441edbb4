import { shortHash } from '../entities/hashed'
import type { ByteWriter } from '../model/bytes'
import { past, pastParticiple } from '../en/verb'
import { writeHashes } from './hashes'
import { wordnetRows } from './wordnet-names'

/** The numbers of WordNet's lexicographer files; adjectives and adverbs come before the nouns, and participles after the verbs. */
const NOUNS = { first: 3, last: 28 }
const VERBS = { first: 29, last: 43 }

/** Words that say how others belong together, which WordNet also lists as inches, arts and the like. */
const FUNCTION_WORDS = new Set(
  (
    'about above across after against all along also although among and any are around because been before behind ' +
    'being below beneath beside besides between beyond both but can could did does doing down during each either ' +
    'else ever every few for from had has have having her here hers him his how inside into its just less like ' +
    'many may might mine more most much must near neither nor not now off once one only onto other our ours out ' +
    'outside over past per same shall she should since some such than that the their them then there these they ' +
    'this those through throughout thus till too toward towards two three under underneath until upon very via was ' +
    'were what when where whether which while who whom whose why will with within without would yet you your'
  ).split(' '),
)

/**
 * The sort of each word in small letters: the lexicographer file of the senses that it has most often in WordNet's
 * tagged texts, of the first one where it stands in none; words that are adjectives or adverbs above all are left out.
 */
export function readSenses(): Map<string, number> {
  const counts = new Map<string, Map<number, number>>()
  for (const line of wordnetRows('index.sense')) {
    const [key, , sense, tagged] = line.split(' ') as [string, string, string, string]
    const [word, rest] = key.split('%') as [string, string]
    if (!/^[a-z]{3,}$/u.test(word) || FUNCTION_WORDS.has(word)) continue
    const file = Number(rest.split(':')[1])
    const own = counts.get(word) ?? new Map<number, number>()
    // A first sense counts a little, one that is tagged nowhere least; a noun more than a verb.
    const worth =
      Number(tagged) +
      (sense === '1' ? 0.5 : 0) +
      (file >= NOUNS.first && file <= NOUNS.last ? 0.1 : 0)
    own.set(file, (own.get(file) ?? 0) + worth)
    counts.set(word, own)
  }
  const found = new Map<string, number>()
  for (const [word, own] of counts) {
    const [best] = [...own].sort((a, b) => b[1] - a[1] || a[0] - b[0])
    if (best && best[0] >= NOUNS.first && best[0] <= VERBS.last) found.set(word, best[0])
  }
  // What no ending leads back to its verb: *said*, *taught*.
  for (const [word, sort] of [...found]) {
    if (sort < VERBS.first) continue
    for (const form of [past(word), pastParticiple(word)])
      if (!form.endsWith('ed') && !found.has(form) && !FUNCTION_WORDS.has(form))
        found.set(form, sort)
  }
  return found
}

/** Adds the sorts of words as `entities/senses.ts` reads them. */
export function writeSenses(senses: ReadonlyMap<string, number>, writer: ByteWriter): void {
  const sorts = new Map([...senses].map(([word, sort]) => [shortHash(word), sort]))
  for (const value of writeHashes(new Set(sorts.keys()), writer)) writer.varint(sorts.get(value)!)
}
