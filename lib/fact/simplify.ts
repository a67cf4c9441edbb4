import type { Clause, Part } from './material'
import type { Reading } from './reading'
import { dependents, relation, wordAt, type Tree } from './tree'

/** Statements longer than this are not asked about: nobody would keep them in mind. */
const MOST_WORDS = 34
/** Below this the attachment of a modifier is a guess, and the statement does without it. */
const LEAST_SURE = 0.5
const MOST_MODIFIER_WORDS = 14

const ESSENTIAL = new Set([
  'object',
  'attribute',
  'agent',
  'complement',
  'predicative',
  'attribution',
])

/**
 * The clause with only the parts that can be read alone. Essential parts that cannot make the whole clause unusable,
 * unless it is the one asked for.
 * @param asked the part that the question will take out
 */
export function simplify(
  reading: Reading,
  tree: Tree,
  clause: Clause,
  asked: Part,
): Clause | undefined {
  if (clause.subject !== asked && !clause.subject.selfContained) return undefined
  const parts: Part[] = []
  let fronted = 0
  let timed = asked.time !== undefined
  if (timed && !asked.fronted && clause.parts.some((part) => part !== asked && isDate(part))) {
    return undefined
  }
  for (const part of clause.parts) {
    if (part === asked) parts.push(part)
    else if (part.time && timed) continue
    else if (ESSENTIAL.has(part.role)) {
      if (!part.selfContained) return undefined
      parts.push(part)
    } else if (isKept(reading, tree, part, endOf(clause, parts))) {
      if (part.fronted && fronted++ > 0) continue
      parts.push(part)
      if (part.time) timed = true
    } else if (reading.grammar.limits.test(part.text)) return undefined
  }
  if (
    reading.grammar.placing.has(clause.verb.lemma) &&
    clause.voice === 'active' &&
    !parts.some((part) => part.preposition && !part.time)
  ) {
    return undefined
  }
  if (
    reading.grammar.causing.has(clause.verb.lemma) &&
    !parts.some((part) => part.role === 'predicative' || part.role === 'complement')
  ) {
    return undefined
  }
  const words = parts.reduce((sum, part) => sum + part.words.length, clause.subject.words.length)
  if (words > MOST_WORDS) {
    const short = parts.filter((part) => part === asked || part.role !== 'modifier' || part.time)
    const left = short.reduce((sum, part) => sum + part.words.length, clause.subject.words.length)
    return left > MOST_WORDS ? undefined : { ...clause, parts: short }
  }
  return { ...clause, parts }
}

function isDate(part: Part): boolean {
  return part.time !== undefined && part.time.kind !== 'relative'
}

/** Index of the last word that the statement has said when `parts` are said. */
function endOf({ subject, verb }: Clause, parts: readonly Part[]): number {
  const last = parts[parts.length - 1]
  return Math.max(...(last ?? subject).words, ...(last ? [] : verb.words))
}

/** *a thesis called "On Tides"*: of words in quotation marks only half might be left. */
function isQuoted(tree: Tree, { words }: Part): boolean {
  const [first = 0] = words
  const last = words[words.length - 1] ?? first
  return tree.words.slice(first, last + 2).some(({ form }) => /^["“”]$/u.test(form))
}

function isKept(reading: Reading, tree: Tree, part: Part, end: number): boolean {
  if (part.words.length === 0) return true
  if (reading.document.language === 'en' && isQuoted(tree, part)) return false
  // What stands right behind the words before it reads the same whatever it hangs on; elsewhere it must be sure.
  const follows = end + 1 === part.words[0]
  if (!follows && wordAt(tree, part.head).confidence < LEAST_SURE) return false
  if (!part.selfContained || part.clausal || part.words.length > MOST_MODIFIER_WORDS) return false
  const word = wordAt(tree, part.head)
  const { grammar } = reading
  const form = part.text.toLowerCase()
  if (grammar.connectives.has(form)) return false
  if (word.upos === 'ADV' || relation(word) === 'advmod') {
    return (
      !part.fronted &&
      !grammar.connectives.has(form) &&
      !grammar.deictics.has(form) &&
      !grammar.connectives.has(word.lemma.toLowerCase()) &&
      word.upos === 'ADV'
    )
  }
  if (part.time) return part.time.kind !== 'relative' && part.time.from !== undefined
  if (part.fronted && !part.entity)
    return part.words.length <= 8 && dependents(tree, part.head, 'case').length > 0
  return !(reading.times.get(tree.sentence.index) ?? []).some(
    (time) =>
      time.kind === 'relative' &&
      part.words.some((index) => index >= time.firstWord && index <= time.lastWord),
  )
}
