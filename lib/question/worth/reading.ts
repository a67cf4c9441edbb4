import type { FactMaterial } from '@/lib/fact/material'
import { note, scaled, type Features } from './feature'

/** How surely the sentence was read, what its reader doubts, and how much of it the statement keeps. */
export function noteReading(features: Features, material: FactMaterial): void {
  const { clause, doubts, fact, asked } = material
  const { words, trusted } = clause.sentence
  const used = [clause.subject, ...clause.parts].flatMap((part) => part.words)
  const sureness = used.map((index) => words[index]?.confidence ?? 0)
  note(features, `origin ${clause.origin}`, true)
  for (const doubt of doubts) note(features, `doubt ${doubt}`, true)
  note(features, 'doubts', scaled(doubts.length, 0, 3))
  note(features, 'score', fact.score)
  note(features, 'sure of the clause', clause.confidence)
  note(features, 'sure of the least word', Math.min(1, ...sureness))
  note(features, 'sure of its words', sureness.reduce((sum, one) => sum + one, 0) / Math.max(1, sureness.length)) // prettier-ignore
  note(features, 'sure of what is asked', words[asked.head]?.confidence)
  note(features, 'trusted', trusted)
  note(features, 'sentence long', scaled(words.length, 20, 60))
  note(features, 'share of the sentence', scaled(fact.statement.split(/\s+/u).length, 0, words.length)) // prettier-ignore
  note(features, 'verb supplied', clause.verb.finiteWord < 0 && clause.origin !== 'pattern')
}
