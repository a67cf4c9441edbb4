import type { Word } from '@/lib/language/document'
import type { Grammar } from '@/lib/fact/grammar'
import type { Reading, Resolution } from '@/lib/fact/reading'
import { isSort, isSubject, type Subject } from '@/lib/fact/subject'
import { dependents, isMainClause, isParagraphMate, wordAt, type Tree } from '@/lib/fact/tree'
import { wordKey } from './key'

/** *il faut*, *il s’agit*: *il* that stands for nothing. */
export const IMPERSONAL =
  /^(?:falloir|agir|exister|sembler|convenir|suffire|arriver|pleuvoir|neiger|importer|valoir|manquer|résulter|apparaître|paraître|avérer|subsister|advenir)$/u

/**
 * What in a sentence stands for the article's subject: *il*, *elle* and *ils* where the sentence before was about it, and *la ville*, *le
 * groupe* where nothing else of its sort is named. Keeps which sentences are about it.
 */
export function resolveSubject(reading: Reading, tree: Tree): void {
  const { topic, grammar, resolutions, about } = reading
  const { subject } = topic
  if (!subject || tree.sentence.kind !== 'prose') return
  const resolution = standing(subject)
  const alone = !isRivalled(reading, tree, subject)
  for (const word of tree.words)
    if (alone && isSort(subject, tree, word, grammar))
      resolutions.set(wordKey(tree, word.index), resolution)
  const first = tree.words.find((word) => /^nsubj/u.test(word.deprel) && isMainClause(tree, word))
  if (!first) return
  if (isSubject(subject, tree, first, grammar)) {
    about.add(tree.sentence.index)
    return
  }
  const before = reading.trees[tree.sentence.index - 1]
  if (!before || !about.has(before.sentence.index) || !isParagraphMate(tree, before)) return
  const body = alone && subject.entity?.kind === 'organisation' && isBody(tree, first, grammar)
  if (!body && (!isItsPronoun(tree, first, subject) || hasRival(before, subject, first))) return
  resolutions.set(wordKey(tree, first.index), resolution)
  about.add(tree.sentence.index)
}

/** *le club*, *la société*: right after a sentence about a body, that body. */
function isBody(tree: Tree, word: Word, grammar: Grammar): boolean {
  if (word.upos !== 'NOUN' || word.feats.Number === 'Plur') return false
  const own = (tree.children[word.index] ?? []).map((index) => wordAt(tree, index))
  const [det] = own
  return own.length === 1 && det !== undefined && grammar.isDefinite(det) && grammar.collective.has(word.lemma.toLowerCase()) // prettier-ignore
}

function standing({ text, gender, entity }: Subject): Resolution {
  return { text, ...(gender ? { gender } : {}), ...(entity ? { entity } : {}) }
}

/** A pronoun of the subject's gender and number with a verb that has a real subject. */
function isItsPronoun(tree: Tree, word: Word, { gender, number }: Subject): boolean {
  const [, form = '', plural = ''] = /^(il|elle)(s?)$/iu.exec(word.form) ?? []
  if (form === '' || gender === undefined) return false
  if ((form.toLowerCase() === 'elle') !== (gender === 'Fem')) return false
  if ((plural === 's') !== (number === 'Plur')) return false
  const verb = wordAt(tree, word.head)
  return !IMPERSONAL.test(verb.lemma) && dependents(tree, verb.index, 'csubj', 'expl:subj').length === 0 // prettier-ignore
}

/** Whether the sentence before tells of something else of that gender and number by a clause of its own. */
function hasRival(before: Tree, { gender, number }: Subject, pronoun: Word): boolean {
  return before.words.some((word) => {
    if (!/^nsubj/u.test(word.deprel) || isMainClause(before, word)) return false
    if (word.upos !== 'NOUN' && word.upos !== 'PROPN') return false
    const own = word.feats.Number === 'Plur' ? 'Plur' : 'Sing'
    return own === number && (word.feats.Gender ?? gender) === pronoun.feats.Gender
  })
}

/** Whether another thing of the subject's sort is named in the sentence or the one before: another town, another group. */
function isRivalled(
  { mentions, placeType }: Reading,
  tree: Tree,
  { name, entity }: Subject,
): boolean {
  const kind = entity?.kind ?? 'organisation'
  const near = [tree.sentence.index - 1, tree.sentence.index].flatMap(
    (at) => mentions.get(at) ?? [],
  )
  return near.some(
    (other) =>
      other.mention.form === 'name' &&
      other.entity.kind === kind &&
      !name.toLowerCase().includes(other.entity.name.toLowerCase()) &&
      (kind !== 'place' || placeType(other.entity.name) === placeType(name)),
  )
}
