import type { ConlluSentence } from '../../../lib/language/conllu/read'

/** Of the gold words with a relation (without its subtype), the share whose head and relation are right, in percent. */
export interface RelationFigures {
  relation: string
  words: number
  las: number
}

/** LAS by gold relation, the most frequent first. Both have the same words: it makes no sense from raw text. */
export function scoreRelations(
  gold: ConlluSentence[],
  system: ConlluSentence[],
): RelationFigures[] {
  const counts = new Map<string, { words: number; right: number }>()
  const plain = (deprel: string) => deprel.split(':')[0] as string
  gold.forEach(({ words }, s) =>
    words.forEach((word, i) => {
      const read = system[s]?.words[i]
      const relation = plain(word.deprel)
      const count = counts.get(relation) ?? { words: 0, right: 0 }
      counts.set(relation, count)
      count.words++
      if (read?.head === word.head && plain(read.deprel) === relation) count.right++
    }),
  )
  return [...counts]
    .map(([relation, { words, right }]) => ({ relation, words, las: (100 * right) / words }))
    .sort((a, b) => b.words - a.words)
}
