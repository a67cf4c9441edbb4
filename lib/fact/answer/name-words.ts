import type { Entity, Word } from '@/lib/language/document'
import { isHonour } from '@/lib/fact/honours'
import type { Reading } from '@/lib/fact/reading'
import { wordAt, type Tree } from '@/lib/fact/tree'

/** *le ministère de la Défense*: a name that begins with its common noun is told with its article. */
export function withDeterminer(tree: Tree, words: readonly number[]): number[] | undefined {
  const first = words[0]
  if (first === undefined || words.length < 2) return undefined
  const word = wordAt(tree, first)
  const before = tree.words[first - 1]
  if (word.upos !== 'NOUN' || !/^\p{Ll}/u.test(word.form) || before?.upos !== 'DET')
    return undefined
  const contracted = tree.words[first - 2]?.start === before.start
  return contracted ? undefined : [before.index, ...words]
}

/** *the University of Leeds*, *the Battle of Leeds*, *the US*: English names some bodies, events and places with their article. */
export function withThe(
  reading: Reading,
  tree: Tree,
  entity: Entity,
  name: readonly number[],
): number[] | undefined {
  const before = tree.words[(name[0] ?? 0) - 1]
  const titled = entity.kind !== 'person' && reading.document.language === 'en'
  if (!titled || !before || !/^the$/iu.test(before.form)) return undefined
  return [before.index, ...trimName(reading, tree, name)]
}

/** *l'Estaque*: an article that has grown onto a place's name; of a country it is left (*Espagne*), as its rivals have none. */
export function withElision(
  reading: Reading,
  tree: Tree,
  entity: Entity,
  name: readonly number[],
): number[] | undefined {
  const first = name[0] ?? 0
  const before = tree.words[first - 1]
  if (entity.kind !== 'place' || reading.placeType(entity.name)) return undefined
  if (before?.upos !== 'DET' || !/^l['’]$/iu.test(before.form)) return undefined
  return [before.index, ...name]
}

/** *Union* of *l’Union communiste*, *État* of *l’agence d’État*: half of a longer name, and no answer by itself. */
export function isPartOfName({ grammar }: Reading, tree: Tree, words: readonly number[]): boolean {
  const last = words[words.length - 1]
  const first = words[0]
  if (last === undefined || first === undefined) return true
  // *le Conseil*, *l’Union*
  if (words.length === 1 && grammar.collective.has(wordAt(tree, first).form.toLowerCase())) return true // prettier-ignore
  const next = tree.words[last + 1]
  const after = tree.words[last + 2]
  const inside = (index: number) => words.includes(index)
  if (next?.upos === 'ADJ' && inside(next.head)) return true
  if (
    next?.upos === 'ADP' &&
    after &&
    after.upos === 'NOUN' &&
    inside(after.head) &&
    /^(?:de|of)$/u.test(next.lemma)
  )
    return true
  const opening = wordAt(tree, first)
  return opening.upos === 'NOUN' && tree.words[first - 1]?.upos === 'ADP'
}

/** A name without a preposition before it or a possessive mark behind it. */
export function trimName(reading: Reading, tree: Tree, words: readonly number[]): number[] {
  const { openers } = reading.grammar
  return words.filter((index) => {
    const word = wordAt(tree, index)
    if (index === words[0] && word.upos === 'ADP') return false
    if (index === words[0] && index === 0 && openers.has(word.form.toLowerCase())) return false
    if (index !== words[words.length - 1]) return true
    return !/^['’]s?$/u.test(word.form) && !(words.length > 2 && isHonour(word.form))
  })
}

/** Names that go on with the field that they are for: *the Corvane Prize in Physics*. */
const OF_FIELD = /^(?:Prize|Medal|Award|Chair|Oscar|Grammy)$/u

/** Where the field behind such a name ends; `end` where there is none. English alone has it behind *in* and *for*. */
export function fieldEnd(words: readonly Word[], end: number): number {
  const [prize, link] = words.slice(end - 1, end + 1)
  if (!OF_FIELD.test(prize?.form ?? '') || !/^(?:in|for)$/u.test(link?.form ?? '')) return end
  let last = end + 1
  const isName = (index: number): boolean => /^(?:PROPN|NOUN|ADJ)$/u.test(words[index]?.upos ?? '') && /^\p{Lu}\p{Ll}/u.test(words[index]?.form ?? '') // prettier-ignore
  while (isName(last) || (/^(?:or|and|of)$/u.test(words[last]?.form ?? '') && last > end + 1 && isName(last + 1))) last++ // prettier-ignore
  return last > end + 1 ? last : end
}

/** A name with the field behind it, where its part holds that too. */
export function withField(
  tree: Tree,
  name: readonly number[],
  part: readonly number[],
): readonly number[] {
  const last = (name[name.length - 1] ?? -1) + 1
  const more = Array.from({ length: fieldEnd(tree.words, last) - last }, (_, place) => last + place)
  return more.every((index) => part.includes(index)) ? [...name, ...more] : name
}

/** *Pierre Dugua de Mons*: somebody's name with what follows *de* in it, where the part holds that too. */
export function withOrigin(
  tree: Tree,
  entity: Entity,
  name: number[],
  part: readonly number[],
): number[] {
  const last = name[name.length - 1] ?? -1
  const [link, next] = [tree.words[last + 1], tree.words[last + 2]]
  if (entity.kind !== 'person' || name.length < 2 || !link || !next) return name
  if (!/^(?:de|d['’]|du)$/iu.test(link.form) || !/^\p{Lu}/u.test(next.form)) return name
  const more = [link.index, next.index]
  while (/^\p{Lu}/u.test(tree.words[(more[more.length - 1] ?? 0) + 1]?.form ?? '')) more.push((more[more.length - 1] ?? 0) + 1) // prettier-ignore
  return more.every((index) => part.includes(index)) ? [...name, ...more] : name
}
