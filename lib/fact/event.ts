import type { Word } from '@/lib/language/document'
import type { EventNoun } from './grammar'
import { readPart } from './part'
import type { Reading } from './reading'
import { dependents, isVerbal, relation, wordAt, type Tree } from './tree'

/** How far back an event may have been said, in sentences. */
const FARTHEST = 8

/**
 * *cette annonce* written out: *l’annonce de l’envoi des soldats …*, when a sentence before says the event by its verb.
 * @returns what is written in the place of the determiner and the noun, by word; nothing when it is not certain
 */
export function eventWords(
  reading: Reading,
  tree: Tree,
  determiner: Word,
): Map<number, string> | undefined {
  const { grammar } = reading
  const noun = wordAt(tree, determiner.head)
  const made = grammar.events.get(noun.lemma.toLowerCase())
  if (!made || dependents(tree, noun.index, 'amod', 'nmod').length > 0) return undefined
  for (let back = 1; back <= FARTHEST; back++) {
    const before = reading.trees[tree.sentence.index - back]
    if (!before) return undefined
    const said = sayEvent(reading, before, made)
    if (said === null) continue
    if (said === undefined) return undefined
    const { before: lead, determiner: article, after } = grammar.withOwner(said, noun)
    if (lead !== undefined) return undefined
    return new Map([
      [determiner.index, article],
      [noun.index, grammar.join(noun.form, after)],
    ])
  }
  return undefined
}

/** Who did it or what was done; null when this sentence does not say it, undefined when it cannot be said alone. */
function sayEvent(
  reading: Reading,
  tree: Tree,
  { verbs, of }: EventNoun,
): string | null | undefined {
  const verb = tree.words.find((word) => isVerbal(word) && verbs.includes(word.lemma.toLowerCase()))
  if (!verb) return null
  const subject = subjectOf(tree, verb)
  const owner =
    subject && readPart(reading, tree, subject.index, { role: 'subject', predicate: verb.index })
  if (of === 'subject') return owner?.selfContained && !owner.vague ? owner.text : undefined
  const object = dependents(tree, verb.index, 'obj', 'nsubj:pass')[0]
  if (!object || !owner) return undefined
  const done = readPart(reading, tree, object.index, {
    role: 'object',
    predicate: verb.index,
    ...(object === subject ? {} : { owner }),
  })
  return done.selfContained && !done.vague && done.words.length <= 10 ? done.text : undefined
}

/** The subject of a verb, or for an infinitive that of the verb it hangs on. */
function subjectOf(tree: Tree, verb: Word): Word | undefined {
  let word = verb
  for (let steps = 0; steps < 3; steps++) {
    const own = dependents(tree, word.index, 'nsubj')[0]
    if (own) return own
    if (!/^(?:xcomp|advcl)$/u.test(relation(word)) || word.head < 0) return undefined
    word = wordAt(tree, word.head)
  }
  return undefined
}
