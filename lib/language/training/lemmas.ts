import type { ConlluSentence } from '../conllu/read'
import { Lemmatiser, plainForm, scriptOf, type LemmaTables } from '../model/lemmatiser'
import type { Lexicon } from '../model/lexicon'

type Counts = Map<string, Map<string, number>>

/** Learns the lemmatiser's tables: first what the lexicon's tags mean, then suffix rules, then what is still wrong. */
export function learnLemmas(sentences: readonly ConlluSentence[], lexicon: Lexicon): LemmaTables {
  const words = sentences.flatMap((s) => s.words).filter((w) => w.lemma !== '_')
  const tags: Counts = new Map()
  const scripts: Counts = new Map()
  const seen = new Set<string>()
  for (const { form, lemma, upos, feats } of words) {
    const plain = plainForm(form, upos)
    for (const reading of lexicon.readings(plain)) {
      if (reading.lemma !== lemma) continue
      count(tags, `${upos} ${feats}`, reading.tag)
      count(tags, upos, reading.tag)
    }
    const once = `${plain} ${upos} ${lemma}`
    if (seen.has(once)) continue
    seen.add(once)
    const script = scriptOf(plain, lemma)
    for (let n = 0; n <= Math.min(6, plain.length); n++)
      count(scripts, `${upos} ${plain.slice(plain.length - n)}`, script)
  }
  const tables: LemmaTables = { exceptions: new Map(), tags, rules: suffixRules(scripts) }
  const lemmatiser = new Lemmatiser(lexicon, tables)
  for (const [key, lemma] of exceptions(words, lemmatiser)) tables.exceptions.set(key, lemma)
  return tables
}

/** A rule for each suffix seen twice or more, unless the next shorter one says the same. */
function suffixRules(scripts: Counts): Map<string, string> {
  const rules = new Map<string, string>()
  const byLength = [...scripts].sort((a, b) => a[0].length - b[0].length)
  for (const [key, counts] of byLength) {
    const [script, n] = most(counts)
    if (n < 2) continue
    const space = key.indexOf(' ')
    let shorter: string | undefined
    for (let from = space + 2; from <= key.length && shorter === undefined; from++)
      shorter = rules.get(key.slice(0, space + 1) + key.slice(from))
    if (shorter !== script) rules.set(key, script)
  }
  return rules
}

function exceptions(words: ConlluSentence['words'], lemmatiser: Lemmatiser): Map<string, string> {
  const wide: Counts = new Map()
  const narrow: Counts = new Map()
  for (const { form, lemma, upos, feats } of words) {
    const key = `${plainForm(form, upos)} ${upos}`
    count(wide, key, lemma)
    count(narrow, `${key} ${feats}`, lemma)
  }
  const found = new Map<string, string>()
  for (const { form, upos, feats } of words) {
    const key = `${plainForm(form, upos)} ${upos}`
    const [lemma] = most(narrow.get(`${key} ${feats}`) as Map<string, number>)
    if (lemmatiser.regular(form, upos, feats) === lemma) continue
    const [usual] = most(wide.get(key) as Map<string, number>)
    found.set(lemma === usual && (wide.get(key)?.size ?? 0) === 1 ? key : `${key} ${feats}`, lemma)
  }
  return found
}

function count(counts: Counts, key: string, value: string): void {
  const inner = counts.get(key) ?? new Map<string, number>()
  counts.set(key, inner.set(value, (inner.get(value) ?? 0) + 1))
}

function most(counts: ReadonlyMap<string, number>): [string, number] {
  let winner: [string, number] = ['', 0]
  for (const entry of counts) if (entry[1] > winner[1]) winner = entry
  return winner
}
