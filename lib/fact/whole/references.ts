import type { Word } from '@/lib/language/document'
import type { Reading } from '@/lib/fact/reading'
import { wordKey } from '@/lib/fact/reference/key'
import { writeFullNames } from '@/lib/fact/reference/names'
import { writeWords, type Replacements } from '@/lib/fact/surface'
import { dependents, relation, subtree, type Tree } from '@/lib/fact/tree'

/** Relations in which a noun names what a later pronoun may take up. */
const NAMING = /^(?:nsubj|obj|iobj|obl|nmod|appos|conj|root|dislocated)$/u
/** Words that open a sentence and mean something said before. */
const OPENS_BACK =
  /^(?:(?:others?|another|autres?|there|here|là|ici|such|both|these|those|it is|it was|il s['’]agi\p{L}+|c['’]est|c['’]était|ce (?:sont|fut|furent|n['’])|en tout|en prime)(?!\p{L})|(?:since|depuis|after|après|before|avant),)/iu
/** *lui aussi*, *in turn*: as somebody before. */
const AS_BEFORE = /(?<!\p{L})(?:(?:lui|elle|eux|elles) aussi|à (?:son|leur) tour|non plus|in turn|as well|again|à nouveau|de nouveau|once again)(?!\p{L})/iu // prettier-ignore
/** English pronouns that stand for somebody only. */
const HUMAN = /^(?:he|she|him|her|his|hers|himself|herself)$/iu

/**
 * What is written in the place of some words so that a whole sentence stands alone: names in full, and a name for the pronoun that is its
 * subject. Undefined where a word points out of the sentence: other pronouns and possessives have to come after something that agrees with
 * them, or to open a phrase before such a subject (*après sa nomination, le ministre …*).
 */
export function writtenOut(
  reading: Reading,
  tree: Tree,
  kept: readonly number[],
): Replacements | undefined {
  const { grammar, resolutions } = reading
  const set = new Set(kept)
  const replacements = new Map<number, string>()
  const text = writeWords(tree, kept, grammar)
  if (OPENS_BACK.test(text) || AS_BEFORE.test(text)) return undefined
  if (!writeFullNames(reading, tree, set, replacements)) return undefined
  const subject = tree.words.find((word) => word.head === tree.sentence.root && relation(word) === 'nsubj') // prettier-ignore
  for (const index of kept) {
    const word = tree.words[index]
    if (!word || replacements.has(index)) continue
    if (grammar.isDemonstrative(word) || isThither(word)) return undefined
    const known = resolutions.get(wordKey(tree, index))
    if (known && word.upos === 'NOUN') {
      for (const det of dependents(tree, index, 'det')) replacements.set(det.index, '')
      replacements.set(index, known.text)
      continue
    }
    const anaphor = grammar.isAnaphor(word)
    if ((!anaphor && !grammar.isPossessive(word)) || /^expl/u.test(word.deprel)) continue
    if (anaphor && (word === subject || isMainSubject(tree, word))) {
      if (!known) return undefined
      replacements.set(index, known.text)
      continue
    }
    const isAgreeing = (other: Word): boolean => {
      const written = replacements.get(other.index)
      if (written && other === subject) return true
      const somebody = !HUMAN.test(word.form) || isSomebody(reading, tree, other)
      return isNaming(other) && !grammar.temporal.has(other.lemma.toLowerCase()) && other.lemma !== 'âge' && somebody && agrees(word, other, anaphor) && !subtree(tree, other.index).includes(index) // prettier-ignore
    }
    const before = tree.words.some((other) => other.index < index && set.has(other.index) && isAgreeing(other)) // prettier-ignore
    const ahead = subject !== undefined && index < subject.index
    const named = ahead && (isAgreeing(subject) || resolutions.has(wordKey(tree, subject.index)))
    if (!before && !named) return undefined
  }
  return replacements
}

/** Whether a pronoun is the subject of the sentence itself, also where its tree takes the phrase before for that. */
const isMainSubject = (tree: Tree, word: Word): boolean =>
  /^nsubj/u.test(word.deprel) && /^(?:root|conj|parataxis)$/u.test(tree.words[word.head]?.deprel ?? 'root') // prettier-ignore

/** French *y* and *en*, where they are not part of their verb. */
const isThither = ({ form, upos, deprel }: Word): boolean =>
  upos === 'PRON' && /^(?:y|en)$/iu.test(form) && !/^(?:expl|fixed)/u.test(deprel)

/** Whether a word names a person. */
function isSomebody({ grammar, mentions }: Reading, tree: Tree, word: Word): boolean {
  if (word.upos === 'NOUN') return grammar.isHumanNoun(word.lemma.toLowerCase())
  return (mentions.get(tree.sentence.index) ?? []).some(({ mention, entity }) => entity.kind === 'person' && mention.firstWord <= word.index && mention.lastWord >= word.index) // prettier-ignore
}

const isNaming = (word: Word): boolean =>
  /^(?:NOUN|PROPN)$/u.test(word.upos) && NAMING.test(relation(word))

/** Possessives agree with what is owned: only whether the owner is one or several can be told, and not in *leur*. */
function agrees(word: Word, other: Word, anaphor: boolean): boolean {
  if (!anaphor) return !/^(?:leurs?|their)$/iu.test(word.form) || other.feats.Number !== 'Sing'
  const { Number: number, Gender: gender } = word.feats
  if (number && other.feats.Number && number !== other.feats.Number) return false
  return !gender || !other.feats.Gender || gender === other.feats.Gender
}
