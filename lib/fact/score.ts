import type { Answer } from './answer/key'
import type { Clause, Part } from './material'
import type { Reading } from './reading'
import { wordAt, type Tree } from './tree'

/** How often a careful person would ask for it: names, dates and numbers before phrases. */
const BY_KIND: Readonly<Record<string, number>> = {
  person: 1,
  time: 0.95,
  organisation: 0.9,
  place: 0.9,
  role: 0.85,
  quantity: 0.8,
  cause: 0.7,
  purpose: 0.65,
  quotation: 0.7,
  definition: 0.7,
  thing: 0.55,
  manner: 0.5,
}

/** 0–1: how worth asking (what it answers, how much the article is about it, where it stands) and how surely read. */
export function scoreOf(
  reading: Reading,
  tree: Tree,
  clause: Clause,
  asked: Part,
  answer: Answer,
): number {
  const { salience } = reading.topic
  const named = [clause.subject, ...clause.parts].map((part) =>
    part.entity ? (salience.get(part.entity.id) ?? 0) : 0,
  )
  const about = Math.min(
    1,
    Math.max(0, ...named) + (named.filter((one) => one > 0).length > 1 ? 0.2 : 0),
  )
  const count = Math.max(1, reading.trees.length)
  const early = 1 - tree.sentence.index / count
  const words = [clause.subject, ...clause.parts].reduce((sum, part) => sum + part.words.length, 0)
  const length = words < 5 ? 0.5 : words <= 20 ? 1 : Math.max(0, 1 - (words - 20) / 20)
  const dated = clause.parts.some((part) => part !== asked && part.time) ? 1 : 0
  const worth =
    0.35 * (BY_KIND[answer.kind] ?? 0.5) +
    0.2 * about +
    0.1 * early +
    0.15 * length +
    0.1 * dated +
    0.1 * (answer.key.form === 'nominal' ? 0 : 1)
  const sure = sureness(tree, clause, asked)
  const weight = answer.key.nested
    ? 0.6
    : answer.key.form === 'nominal' && !/\p{Lu}/u.test(answer.key.text)
      ? 0.85
      : 1
  return Math.max(0, Math.min(1, worth * sure * weight))
}

/** The least sure of the words that carry the statement, softened by the mean of all its words. */
function sureness(tree: Tree, clause: Clause, asked: Part): number {
  if (clause.origin === 'pattern') return 1
  const parts = [clause.subject, ...clause.parts]
  let least = clause.confidence
  let sum = 0
  let count = 0
  for (const part of parts) {
    const head = wordAt(tree, part.head).confidence
    const antecedent = part === clause.subject && /^(?:participle|relative)$/u.test(clause.origin)
    if (!antecedent && (part === asked || part.role !== 'modifier')) least = Math.min(least, head)
    for (const index of part.words) {
      sum += wordAt(tree, index).confidence
      count++
    }
  }
  const mean = count === 0 ? 0 : sum / count
  return Math.sqrt(Math.max(0, least)) * (0.4 + 0.6 * mean) * (tree.sentence.trusted ? 1 : 0.9)
}
