import type { Word } from '@/lib/language/document'
import type { Reading } from '@/lib/fact/reading'
import { wordKey } from '@/lib/fact/reference/key'
import { writeFullNames } from '@/lib/fact/reference/names'
import { writeWords, type Replacements } from '@/lib/fact/surface'
import { dependent, dependents, relation, subtree, type Tree } from '@/lib/fact/tree'

/** Relations in which a noun names what a later pronoun may take up. */
const NAMING = /^(?:nsubj|obj|iobj|obl|nmod|appos|conj|root|dislocated)$/u
/** Words that open a sentence and mean something said before. */
const OPENS_BACK =
  /^(?:(?:others?|another|autres?|there|here|là|ici|such|both|these|those|it is|it was|il s['’]agi\p{L}+|c['’]est|c['’]était|ce (?:sont|fut|furent|n['’])|en tout|en prime)(?!\p{L})|ainsi (?:\p{L}+(?:è|a|i|u)rent|s\p{L}+ )|dès lors|dès cette|entre-temps|pas le moins|en réponse,|in response,|auparavant|une perspective|around the same time|(?:\S+ ){1,3}(?:minutes?|heures?|jours?|semaines?|mois|ans|années?|hours?|days?|weeks?|months?|years?) (?:plus t(?:ard|ôt)|later|earlier|avant|auparavant)(?!\p{L})|(?:since|depuis|after|après|before|avant),)/iu
/** *lui aussi*, *in turn*: as somebody before. */
const AS_BEFORE = /(?<!\p{L})(?:(?:lui|elle|eux|elles) aussi|à (?:son|leur) tour|non plus|in turn|as well|again|à nouveau|de nouveau|once again|the (?:two|three|former|latter)(?= (?:then |also )?(?:\p{L}+ed|went|were|was|had) ))(?!\p{L})/iu // prettier-ignore
/** English pronouns that stand for somebody only. */
const HUMAN = /^(?:he|she|him|her|his|hers|himself|herself)$/iu

/** Verbs whose *il* means nobody. */
const IMPERSONAL = /^(?:falloir|pleuvoir|neiger|suffire|agir|sembler|advenir)$/u

/** Where what a sentence's pronouns and pointing words mean is to be found: surely in it, probably, or not in it. */
export type Bound = 'surely' | 'likely' | 'not'

/**
 * What is written in the place of some words so that a whole sentence stands alone: names in full, and a name for the pronoun that is its
 * subject. Other pronouns and possessives are surely bound where they come after something that agrees with them, or open a phrase before
 * such a subject (*après sa nomination, le ministre …*); likely, where any noun of the sentence comes before.
 */
export function readReferences(
  reading: Reading,
  tree: Tree,
  kept: readonly number[],
): { replacements: Replacements; bound: Bound; guessed?: string } {
  const { grammar, resolutions } = reading
  const set = new Set(kept)
  const replacements = new Map<number, string>()
  const text = writeWords(tree, kept, grammar)
  const named = writeFullNames(reading, tree, set, replacements)
  if (OPENS_BACK.test(text) || AS_BEFORE.test(text) || !named) return { replacements, bound: 'not' }
  let bound: Bound = 'surely'
  let guessed: string | undefined
  const subject = dependent(tree, tree.sentence.root, 'nsubj')
  for (const index of kept) {
    const word = tree.words[index]
    if (!word || replacements.has(index)) continue
    // *admitted that this was due to …*: what, a sentence before says.
    if (word.upos === 'PRON' && /^(?:this|these|those)$/iu.test(word.form)) return { replacements, bound: 'not' } // prettier-ignore
    if (/^il$/iu.test(word.form) && IMPERSONAL.test(tree.words[word.head]?.lemma ?? '')) continue
    const known = resolutions.get(wordKey(tree, index))
    // Named already: the pronoun reads better.
    const told = known && (writeWords(tree, kept.filter((other) => other < index), grammar, replacements).includes(known.text)) // prettier-ignore
    if (told) continue
    if (known && word.upos === 'NOUN') {
      for (const det of dependents(tree, index, 'det')) replacements.set(det.index, '')
      replacements.set(index, known.text)
      continue
    }
    const anaphor = grammar.isAnaphor(word)
    if (anaphor && (word === subject || isMainSubject(tree, word))) {
      if (!known) return { replacements, bound: 'not' }
      replacements.set(index, known.text)
      // The name may be another's: the sentence before shows it better.
      bound = 'likely'
      guessed = known.text
      continue
    }
    const pointing = grammar.isDemonstrative(word) || isThither(word)
    if (!pointing && ((!anaphor && !grammar.isPossessive(word)) || /^expl/u.test(word.deprel))) continue // prettier-ignore
    if (!pointing && isFoundIn(reading, tree, { word, anaphor, subject, set, replacements })) continue // prettier-ignore
    const own = new Set(isThither(word) ? ownSubject(tree, word) : [])
    const noun = tree.words.some((other) => other.index < index - 1 && set.has(other.index) && !own.has(other.index) && isNaming(other) && (!HUMAN.test(word.form) || isSomebody(reading, tree, other))) // prettier-ignore
    if (!noun) return { replacements, bound: 'not' }
    bound = 'likely'
  }
  return { replacements, bound, ...(guessed !== undefined && { guessed }) }
}

/** The words of the subject of a pronoun's own verb. */
function ownSubject(tree: Tree, word: Word): number[] {
  const subject = tree.words.find(({ head, deprel }) => head === word.head && /^nsubj/u.test(deprel)) // prettier-ignore
  return subject && subject !== word ? subtree(tree, subject.index) : []
}

interface Pronoun {
  word: Word
  anaphor: boolean
  subject: Word | undefined
  set: ReadonlySet<number>
  replacements: Replacements
}

/** Whether a pronoun or possessive comes after something that agrees with it, or opens a phrase before a subject that does. */
function isFoundIn(
  reading: Reading,
  tree: Tree,
  { word, anaphor, subject, set, replacements }: Pronoun,
): boolean {
  const { grammar, resolutions } = reading
  const { index } = word
  // *Les troubles en Turquie lui permettent …*: nobody of its own subject.
  const barred = new Set(anaphor ? ownSubject(tree, word) : [])
  const isAgreeing = (other: Word): boolean => {
    if (barred.has(other.index)) return false
    const written = replacements.get(other.index)
    if (written && other === subject) return true
    const somebody = !HUMAN.test(word.form) || isSomebody(reading, tree, other)
    return isNaming(other) && !grammar.temporal.has(other.lemma.toLowerCase()) && other.lemma !== 'âge' && somebody && agrees(word, other, anaphor) && !subtree(tree, other.index).includes(index) // prettier-ignore
  }
  const before = tree.words.some((other) => other.index < index && set.has(other.index) && isAgreeing(other)) // prettier-ignore
  const ahead = subject !== undefined && index < subject.index
  return before || (ahead && (isAgreeing(subject) || resolutions.has(wordKey(tree, subject.index))))
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
