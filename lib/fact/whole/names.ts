import { range } from '@/lib/fact/answer/key'
import { isPartOfName, trimName } from '@/lib/fact/answer/name-words'
import type { Reading } from '@/lib/fact/reading'
import { wordAt, type Tree } from '@/lib/fact/tree'
import type { Entity, Mention } from '@/lib/language/document'
import { isOneOfSeveral } from './given'

const KINDS = /^(?:person|place|organisation)$/u
/** A particle and one word: *von Harbou*. */
const SURNAME = /^(?:von|van|de|du|di|le|la)\s\S+$/iu

/**
 * The words of a name that can be a gap; none of half a name, a first name, or one of several.
 * @param first the first word of what is shown, which may have been taken for a name for its capital
 */
export function nameGap(
  reading: Reading,
  tree: Tree,
  { mention, entity }: { mention: Mention; entity: Entity },
  first: number | undefined,
): number[] {
  if (mention.form !== 'name' || !KINDS.test(entity.kind)) return []
  const named = trimName(reading, tree, range(mention.firstWord, mention.lastWord))
  const words = entity.kind === 'person' ? withoutLabel(reading, tree, named) : named
  if (isPartOfName(reading, tree, words)) return []
  const short = !/\s/u.test(entity.name) || SURNAME.test(entity.name)
  const alone = short && (entity.kind === 'person' || (words[0] === first && entity.mentions.length < 2)) // prettier-ignore
  return alone || isOneOfSeveral(reading, tree, mention) ? [] : words
}

/** *le réseau X Emmanuel Macron*, *le Colombien Nairo Quintana*, *Scientologist Tom Cruise*: a word that is no part of the name. */
function withoutLabel({ grammar }: Reading, tree: Tree, words: number[]): number[] {
  const first = wordAt(tree, words[0] ?? 0)
  if (words.length < 3) return words
  const article = tree.words[first.index - 1]
  const label = /^\p{Lu}$/u.test(first.form) || /^(?:NOUN|ADJ)$/u.test(first.upos) || grammar.isHumanNoun(first.form.toLowerCase()) || (article !== undefined && grammar.isDefinite(article) && tree.words[first.index + 1]?.deprel === 'appos') // prettier-ignore
  return label ? words.slice(1) : words
}
