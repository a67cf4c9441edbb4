import type { Word } from '@/lib/language/document'
import { isAsserted } from './assertion'
import type { Clause, Part } from './material'
import { readPart } from './part'
import type { Reading } from './reading'
import { dependents, isFinite, isVerbal, relation, wordAt, type Tree } from './tree'

/**
 * What appositions say: *son chef d'état-major, Valéri Guérassimov* gives *Valéri Guérassimov est le chef d'état-major de la
 * Russie*. One side must be a name and the other a description that can be read alone.
 */
export function readAppositions(reading: Reading, tree: Tree): Clause[] {
  const clauses: Clause[] = []
  for (const word of tree.words) {
    if (relation(word) !== 'appos' || word.head < 0 || tree.noise.has(word.index)) continue
    const clause = readApposition(reading, tree, wordAt(tree, word.head), word)
    if (clause) clauses.push(clause)
  }
  return clauses
}

function readApposition(
  reading: Reading,
  tree: Tree,
  first: Word,
  second: Word,
): Clause | undefined {
  if (first.index > second.index) return undefined
  const sides = [first, second].map((word) => named(reading, tree, word))
  if ((sides[0] === undefined) === (sides[1] === undefined)) return undefined
  const [name, described] = sides[0] ? [first, second] : [second, first]
  if (described.upos !== 'NOUN') return undefined
  // *la Confédération du travail (CDT)*: a short form of the same name.
  // *la ville libre de Dantzig (Gdańsk)*: another name of it, not what it is.
  if (name === second && tree.words[name.index - 1]?.form === '(') return undefined
  if (reading.grammar.events.has(described.lemma.toLowerCase())) return undefined
  if (!isAssertedAround(reading, tree, first)) return undefined
  const comma = tree.words
    .slice(first.index, second.index)
    .some((word) => word.form === ',' || word.form === '(')
  if (!comma && !determined(tree, described)) return undefined
  const owner = described === first ? enclosingSubject(reading, tree, first, name) : undefined
  const possessed = dependents(tree, described.index, 'det', 'nmod').some((det) =>
    reading.grammar.isPossessive(det),
  )
  if (possessed && !owner) return undefined
  const skipSides = (other: Word) =>
    other.index === second.index ||
    relation(other) === 'appos' ||
    /^(?:acl|conj|cc|cop|nsubj|advcl|punct)$/u.test(relation(other))
  const subject = readPart(reading, tree, name.index, {
    role: 'subject',
    predicate: tree.words.length,
    withoutPreposition: true,
    skip: skipSides,
  })
  const attribute = readPart(reading, tree, described.index, {
    role: 'attribute',
    predicate: -1,
    withoutPreposition: true,
    skip: (other) => other.index === second.index || /^(?:cop|nsubj|advcl)$/u.test(relation(other)),
    ...(owner ? { owner } : { subject }),
  })
  if (!subject.entity || attribute.words.length < 2) return undefined
  if (
    subject.entity.kind === 'person' &&
    (!attribute.human || !isUnique(reading, tree, described, attribute))
  )
    return undefined
  // *la ville chilienne N*: one of several.
  if (subject.entity.kind !== 'person' && (attribute.human || !comma)) return undefined
  const tense = mainTense(reading, tree)
  const office = reading.grammar.offices.has(described.lemma.toLowerCase())
  if (office && reading.grammar.formerly.test(attribute.text)) return undefined
  // Of a report the patterns of the language read offices off the words, with their month.
  if (office && reading.report && subject.entity.kind === 'person') return undefined
  return {
    sentence: tree.sentence,
    predicate: described.index,
    origin: 'apposition',
    voice: 'copular',
    subject,
    verb: {
      clitics: '',
      finite: reading.grammar.copula(tense, subject.number),
      rest: '',
      finiteWord: -1,
      words: [],
      auxiliary: true,
      lemma: reading.document.language === 'fr' ? 'être' : 'be',
      tense,
      person: '3',
      number: subject.number,
      negated: false,
    },
    parts: [attribute],
    confidence: Math.min(first.confidence, second.confidence),
  }
}

/** Whether a description can be only one person's: an office with whose it is, or a definite noun with its *of*. */
function isUnique(reading: Reading, tree: Tree, described: Word, attribute: Part): boolean {
  const kept = (word: Word) => attribute.words.includes(word.index)
  const definite = dependents(tree, described.index, 'det').some(
    (det) => reading.grammar.isDefinite(det) || reading.grammar.isPossessive(det),
  )
  if (!definite) return attribute.words.length >= 3
  if (dependents(tree, described.index, 'nmod', 'obl').some(kept)) return true
  const office = reading.grammar.offices.has(described.lemma.toLowerCase())
  if (office && attribute.text.split(' ').length > described.form.split(' ').length + 2) return true
  return office && dependents(tree, described.index, 'amod').some(kept)
}

function named(reading: Reading, tree: Tree, word: Word) {
  if (dependents(tree, word.index, 'conj').length > 0) return undefined
  return (reading.mentions.get(tree.sentence.index) ?? []).find(
    ({ mention, entity }) =>
      mention.form === 'name' &&
      mention.firstWord <= word.index &&
      mention.lastWord >= word.index &&
      (word.upos === 'PROPN' || entity.kind === 'person'),
  )
}

function determined(tree: Tree, word: Word): boolean {
  return dependents(tree, word.index, 'det').length > 0
}

/** Whose *son* is in *la Russie, par la voix de son chef …*: the subject's of the clause around, when it is another thing. */
function enclosingSubject(reading: Reading, tree: Tree, word: Word, name: Word): Part | undefined {
  if (!dependents(tree, word.index, 'det', 'nmod').some((det) => reading.grammar.isPossessive(det)))
    return undefined
  let above = word
  for (let steps = 0; steps < 8 && above.head >= 0; steps++) {
    above = wordAt(tree, above.head)
    if (!isVerbal(above) && dependents(tree, above.index, 'cop').length === 0) continue
    const subject = dependents(tree, above.index, 'nsubj')
      .filter((one) => one.index < word.index)
      .pop()
    if (!subject || subject.index > word.index || subject.index === name.index) return undefined
    const part = readPart(reading, tree, subject.index, { role: 'subject', predicate: above.index })
    return part.selfContained && !part.vague && part.entity && part.number === 'Sing'
      ? part
      : undefined
  }
  return undefined
}

function isAssertedAround(reading: Reading, tree: Tree, word: Word): boolean {
  let above: Word | undefined = word
  for (let steps = 0; steps < 12 && above && above.head >= 0; steps++) {
    above = wordAt(tree, above.head)
    if (isVerbal(above) || dependents(tree, above.index, 'cop').length > 0) break
  }
  if (!above) return false
  return (
    isAsserted(tree, above.index, reading.grammar) || /^(?:advcl|parataxis)$/u.test(relation(above))
  )
}

function mainTense(reading: Reading, tree: Tree): 'past' | 'present' {
  const root = wordAt(tree, tree.sentence.root)
  const finite = [root, ...dependents(tree, root.index, 'aux', 'cop')].find(isFinite)
  return finite && finite === root && reading.grammar.tenseOf(finite, root) === 'past'
    ? 'past'
    : 'present'
}
