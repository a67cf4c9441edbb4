import type { Mention } from '@/lib/language/document'
import type { Clause, Part } from '@/lib/fact/material'
import { wordAt, type Tree } from '@/lib/fact/tree'
import { english } from '@/lib/fact/en/grammar'
import type { PlainReading } from './about'
import { plainPart } from './part'
import { readPredicates } from './predicates'

/**
 * *…, said Ann Lee of the Corvane Institute, which was founded in 1985*: statements on names that *who* or *which* takes up behind a comma,
 * wherever in the sentence they stand.
 * @param found what was read of the sentence otherwise; no verb is read twice
 */
export function readRelatives(
  reading: PlainReading,
  tree: Tree,
  found: readonly Clause[],
): Clause[] {
  const { words } = tree
  const clauses: Clause[] = []
  for (const { mention, entity } of reading.mentions.get(tree.sentence.index) ?? []) {
    const [comma, relative] = words.slice(mention.lastWord + 1, mention.lastWord + 3)
    if (mention.form !== 'name' || comma?.form !== ',') continue
    if (relative?.form !== (entity.kind === 'person' ? 'who' : 'which')) continue
    if (!isNearest(tree, mention, relative.form === 'which')) continue
    const first = words[mention.firstWord - 1]?.form === 'the' ? mention.firstWord - 1 : mention.firstWord // prettier-ignore
    const end = mention.lastWord + 1
    const subject: Part = { ...plainPart(reading, tree, { start: first, end, core: end, joined: false }, 'subject'), entity } // prettier-ignore
    if (!subject.selfContained) continue
    const stop = words[words.length - 1]?.upos === 'PUNCT' ? words.length - 1 : words.length
    const read = readPredicates(reading, tree, { subject, plural: false }, relative.index + 1, stop, []) // prettier-ignore
    const known = [...found, ...clauses]
    clauses.push(...read.filter(({ predicate }) => !known.some((other) => other.predicate === predicate))) // prettier-ignore
  }
  return clauses
}

/**
 * Whether nothing before the name may be meant in its stead: *the son of Ann Lee, who …*, *Ann Lee and Jo Hall, who …*; but *one of the
 * founders of the Corvane Museum, which …*.
 */
function isNearest(tree: Tree, { firstWord, lastWord }: Mention, thing: boolean): boolean {
  const [second, first] = [firstWord - 2, firstWord - 1].map((index) => tree.words[index]?.form ?? '') // prettier-ignore
  const before = first === 'the' ? second : first
  // *the Institute for Eastern Policy*: half of a name.
  const long = first === 'the' ? '' : tree.words[firstWord - 2]?.form
  if (thing && /^(?:for|of|in)$/u.test(first ?? '') && /^\p{Lu}/u.test(long ?? '')) return false
  const owner = tree.words[firstWord - (first === 'the' ? 3 : 2)]
  if (thing && before === 'of' && owner && english.isHumanNoun(owner.lemma.toLowerCase()))
    return true
  if (/^(?:of|and|or|&|,|[’']s?)$/u.test(before ?? '')) return false
  return /^\p{Lu}/u.test(wordAt(tree, lastWord).form)
}
