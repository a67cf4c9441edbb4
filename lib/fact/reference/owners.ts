import type { Entity, Word } from '@/lib/language/document'
import type { Reading } from '@/lib/fact/reading'
import { dependents, isParagraphMate, relation, wordAt, type Tree } from '@/lib/fact/tree'

/** Whose a possessive in a subject is: the main person's, when nobody else has been named around. */
function possessor(reading: Reading, tree: Tree, word: Word): Entity | undefined {
  const { person, gender } = reading.topic
  if (!person) return undefined
  if (
    !reading.grammar.possessiveFits(word, {
      human: true,
      ...(gender ? { gender } : {}),
    })
  ) {
    return undefined
  }
  const near = [
    ...(reading.mentions.get(tree.sentence.index) ?? []).filter(
      ({ mention }) => mention.firstWord < word.index,
    ),
    ...(reading.mentions.get(tree.sentence.index - 1) ?? []),
  ]
  return near.every(({ entity }) => entity.kind !== 'person' || entity === person)
    ? person
    : undefined
}

/** Whose a *son* in a subject is: the main person's, or that of the article's subject where the sentence before was about it. */
export function ownerOfSingle(reading: Reading, tree: Tree, word: Word): string | undefined {
  const person = possessor(reading, tree, word)
  if (person) return person.name
  const { topic, about } = reading
  const before = reading.trees[tree.sentence.index - 1]
  const follows = topic.subject?.number === 'Sing' && about.has(tree.sentence.index - 1)
  return follows && isParagraphMate(tree, before) ? topic.subject?.text : undefined
}

/** Whose a *leur* in a subject is: the only people in the plural of the sentence before. */
export function pluralPossessor(reading: Reading, tree: Tree): string | undefined {
  if (!isParagraphMate(tree, reading.trees[tree.sentence.index - 1])) return undefined
  const before = reading.trees[tree.sentence.index - 1]
  const people = (before?.words ?? []).filter(
    (word) =>
      word.upos === 'NOUN' &&
      word.feats.Number === 'Plur' &&
      /^(?:obj|nsubj)/u.test(word.deprel) &&
      reading.grammar.isHumanNoun(word.lemma.toLowerCase()),
  )
  const [owner] = people
  if (!before || !owner || people.length > 1) return undefined
  const determiner = dependents(before, owner.index, 'det').find((det) =>
    reading.grammar.isDefinite(det),
  )
  return determiner && `${determiner.form.toLowerCase()} ${owner.form}`
}

/** *son père* → *le père de Marie Curie*; only where the noun has nothing behind it that would come between. */
export function giveOwner(
  reading: Reading,
  tree: Tree,
  word: Word,
  owner: string,
  kept: ReadonlySet<number>,
  replacements: Map<number, string>,
): boolean {
  const noun = wordAt(tree, word.head)
  const { grammar } = reading
  const written = grammar.withOwner(owner, noun, word)
  if (written.before !== undefined) {
    replacements.set(word.index, written.before)
    return true
  }
  if (
    dependents(tree, noun.index, 'nmod', 'acl', 'appos', 'flat').some(
      (other) =>
        kept.has(other.index) &&
        !compounds(tree, noun, other) &&
        !(
          relation(other) === 'nmod' &&
          dependents(tree, other.index, 'case').some((mark) => !/^(?:de|of)$/u.test(mark.lemma))
        ),
    )
  ) {
    return false
  }
  const last = dependents(tree, noun.index, 'amod', 'nmod')
    .filter(
      (other) =>
        kept.has(other.index) &&
        other.index > noun.index &&
        (relation(other) === 'amod' || compounds(tree, noun, other)),
    )
    .map((other) => other.index)
    .concat(noun.index)
    .reduce((a, b) => Math.max(a, b))
  replacements.set(word.index, written.determiner)
  const mark = tree.words[last + 1]
  const end = mark && kept.has(mark.index) && /^[»”]$/u.test(mark.form) ? mark.index : last
  replacements.set(end, grammar.join(wordAt(tree, end).form, written.after))
  return true
}

/** *chef d’état-major*: a bare complement that makes one name of a thing with its noun. */
function compounds(tree: Tree, noun: Word, other: Word): boolean {
  return (
    relation(other) === 'nmod' &&
    other.index - noun.index <= 2 &&
    dependents(tree, other.index, 'det', 'nmod', 'amod').length === 0 &&
    other.upos === 'NOUN'
  )
}
