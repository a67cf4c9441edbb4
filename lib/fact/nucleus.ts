import type { Nucleus, Reading } from './reading'
import { dependent, dependents, wordAt, type Tree } from './tree'

/** Reads what the phrase under `head`, made of `words` (without its preposition), names. */
export function readNucleus(
  reading: Reading,
  tree: Tree,
  head: number,
  words: readonly number[],
): Nucleus {
  const { grammar } = reading
  const word = wordAt(tree, head)
  const lemma = word.lemma.toLowerCase()
  const nucleus: Nucleus = { human: false }
  const joined = dependents(tree, head, 'conj').some((other) => words.includes(other.index))
  const named = (reading.mentions.get(tree.sentence.index) ?? []).filter(
    ({ mention }) => words.includes(mention.head) && mention.form === 'name',
  )
  const own = named.find(({ mention }) => mention.firstWord <= head && mention.lastWord >= head)
  const titled = named.find(({ mention }) => {
    const relation = wordAt(tree, mention.head)
    return (
      relation.head === head &&
      /^(?:appos|flat|nmod:appos)/u.test(relation.deprel) &&
      !dependent(tree, relation.index, 'case')
    )
  })
  const found = own ?? titled
  if (found && !joined) {
    nucleus.entity = found.entity
    nucleus.nameWords = range(found.mention.firstWord, found.mention.lastWord)
    const { person, gender } = reading.topic
    const own = found.entity.gender ?? (found.entity === person ? gender : undefined)
    if (own) nucleus.gender = own
    if (found.entity.kind === 'place') {
      const type = reading.placeType(found.entity.name)
      if (type) nucleus.placeType = type
    }
  }
  // *la compagnie Amina*: what is called like a person is none.
  const thing = found === titled && word.upos === 'NOUN' && !grammar.isHumanNoun(lemma)
  if (found?.entity.kind === 'person') nucleus.human = !thing
  else if (!found && word.upos === 'NOUN' && grammar.isHumanNoun(lemma)) nucleus.human = true
  const time = (reading.times.get(tree.sentence.index) ?? []).find(
    (one) => one.firstWord <= head && one.lastWord >= head,
  )
  if (time) nucleus.time = time
  const quantity = (reading.quantities.get(tree.sentence.index) ?? []).find((one) => {
    if (one.kind === 'ordinal') return false
    if (one.firstWord <= head && one.lastWord >= head) return true
    return dependents(tree, head, 'nummod').some(
      (number) => number.index >= one.firstWord && number.index <= one.lastWord,
    )
  })
  if (quantity && !time) nucleus.quantity = quantity
  return nucleus
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, place) => first + place)
}
