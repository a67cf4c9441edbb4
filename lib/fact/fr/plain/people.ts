import type { Entity } from '@/lib/language/document'
import { french } from '@/lib/fact/fr/grammar'
import type { Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { isParagraphMate, type Tree } from '@/lib/fact/tree'

/** Somebody by whose description alone a report goes on: *l’opposant Jean Roy*, then *l’opposant*. */
export type Described = ReadonlyMap<string, Entity>

/** Sentences, the title among them, in which a report says who it is about. */
const LEAD = 4

/**
 * Nouns that describe one person only, right before their name in the title or the first sentences, and are never said of another nor
 * with *un*.
 */
export function describedPeople({ trees, mentions }: Reading): Described {
  const found = new Map<string, Entity | undefined>()
  for (const tree of trees) {
    for (const word of tree.words) {
      const lemma = word.lemma.toLowerCase()
      if (word.upos !== 'NOUN' || !french.isHumanNoun(lemma)) continue
      const named = (mentions.get(tree.sentence.index) ?? []).find(({ mention, entity }) => entity.kind === 'person' && mention.form === 'name' && isBeside(tree, word.index, mention.firstWord)) // prettier-ignore
      const article = tree.words[word.index - 1]?.form ?? ''
      const other =
        word.feats.Number === 'Plur' || /^(?:une?|des|autre|ce|cet|cette)$/iu.test(article)
      if (other || (named && found.has(lemma) && found.get(lemma) !== named.entity))
        found.set(lemma, undefined) // prettier-ignore
      else if (named && !found.has(lemma) && tree.sentence.index < LEAD)
        found.set(lemma, named.entity) // prettier-ignore
      else if (named && !found.has(lemma)) found.set(lemma, undefined)
    }
  }
  return new Map([...found].flatMap(([lemma, entity]) => (entity?.name.includes(' ') ? [[lemma, entity] as const] : []))) // prettier-ignore
}

/** *l’opposant sénégalais Jean Roy*: nothing but adjectives between. */
function isBeside({ words }: Tree, noun: number, name: number): boolean {
  return name > noun && name - noun <= 3 && words.slice(noun + 1, name).every(({ upos }) => upos === 'ADJ') // prettier-ignore
}

/** Whom the sentence before was about. */
export interface Before {
  part: Part
  tree: Tree
}

/** Whether *il* or *elle* at the beginning of a sentence is whom the sentence before was about, nobody else being named in it. */
export function isMeant(
  { mentions }: Reading,
  tree: Tree,
  pronoun: string,
  { part, tree: before }: Before,
): boolean {
  const { entity } = part
  const gender = /^elle$/iu.test(pronoun) ? 'Fem' : /^il$/iu.test(pronoun) ? 'Masc' : undefined
  if (!gender || entity?.kind !== 'person' || part.number === 'Plur') return false
  // Of which gender a name is may not be known: a noun before it tells it, or the pronoun itself.
  const told = entity.gender ?? (before.words[part.head]?.upos === 'NOUN' ? part.gender : undefined)
  if (told !== undefined && told !== gender) return false
  if (before.sentence.index !== tree.sentence.index - 1 || !isParagraphMate(tree, before)) return false // prettier-ignore
  return (mentions.get(before.sentence.index) ?? []).every(
    (other) => other.entity.kind !== 'person' || other.entity === entity || (told !== undefined && other.entity.gender !== undefined && other.entity.gender !== gender), // prettier-ignore
  )
}
