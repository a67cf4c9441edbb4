import type { Word } from '@/lib/language/document'
import { eventWords } from '@/lib/fact/event'
import type { Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import type { Replacements } from '@/lib/fact/surface'
import { dependents, wordAt, type Tree } from '@/lib/fact/tree'
import { wordKey } from './key'
import { writeFullNames } from './names'
import { giveOwner, ownerOfSingle, pluralPossessor } from './owners'

/**
 * What is written in the place of some of `words` so that they can be read alone: full names for short ones, names for
 * pronouns. `resolved` is false when a word points to something that is not certain.
 * @param subject the clause's subject, to which a possessive may refer
 * @param given somebody outside the clause to whom a possessive belongs
 */
export function resolveReferences(
  reading: Reading,
  tree: Tree,
  words: readonly number[],
  subject: Part | undefined,
  given?: Part,
): { replacements: Replacements; resolved: boolean } {
  const { grammar } = reading
  const replacements = new Map<number, string>()
  const kept = new Set(words)
  let resolved = writeFullNames(reading, tree, kept, replacements)
  for (const index of words) {
    const word = wordAt(tree, index)
    const known = reading.resolutions.get(wordKey(tree, index))
    if (grammar.isAnaphor(word) && !isOneOf(tree, word)) {
      if (known?.entity && subject?.entity === known.entity) continue
      if (known) replacements.set(index, known.text)
      else resolved = false
    } else if (known && word.upos === 'NOUN') {
      for (const det of dependents(tree, index, 'det')) replacements.set(det.index, '')
      replacements.set(index, known.text)
    } else if (grammar.isDemonstrative(word)) {
      const written = eventWords(reading, tree, word)
      if (!written) resolved = false
      else for (const [place, text] of written) replacements.set(place, text)
    } else if (grammar.isPossessive(word)) {
      if (subject) resolved &&= isOf(reading, word, subject)
      else resolved &&= writeOwner(reading, tree, word, kept, replacements, given)
    }
  }
  return { replacements, resolved }
}

/** *l’une des provinces*: said of what follows, not of what stands before. */
const isOneOf = ({ words }: Tree, { form, index }: Word): boolean =>
  /^une?$/iu.test(form) && words[index + 1]?.lemma === 'de'

/** Whether a possessive can be the subject's. */
function isOf({ grammar }: Reading, word: Word, subject: Part): boolean {
  const plural = grammar.pluralPossessives.has(word.form.toLowerCase())
  return (subject.number === 'Plur') === plural && grammar.possessiveFits(word, subject)
}

/** Writes whose it is behind what a possessive stands before; false where that is not certain. */
function writeOwner(
  reading: Reading,
  tree: Tree,
  word: Word,
  kept: ReadonlySet<number>,
  replacements: Map<number, string>,
  given: Part | undefined,
): boolean {
  const plural = reading.grammar.pluralPossessives.has(word.form.toLowerCase())
  // *Jean Roy et ses amis* → not *Jean Roy et les amis de Jean Roy*.
  const beside = (reading.mentions.get(tree.sentence.index) ?? []).some(
    ({ mention, entity }) => kept.has(mention.head) && entity === reading.topic.person,
  )
  if (beside && !plural && !given) return false
  const owner = given?.text ?? (plural ? pluralPossessor(reading, tree) : ownerOfSingle(reading, tree, word)) // prettier-ignore
  return owner !== undefined && owner !== '' && giveOwner(reading, tree, word, owner, kept, replacements) // prettier-ignore
}
