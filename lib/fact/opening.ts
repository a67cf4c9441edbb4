import type { Word } from '@/lib/language/document'
import { PARTS } from './clause'
import type { Clause } from './material'
import { readPart } from './part'
import type { Reading } from './reading'
import { dependents, isFinite, relation, subtree, wordAt, type Tree } from './tree'

/** A subject farther behind the participle than this was taken for another's. */
const FARTHEST = 30
/** The grammar itself says whose an opening participle is. */
const SURE = 0.8

/**
 * *Conçue par l’architecte N, la tour …*: an opening participle said of the subject behind its comma, with which it agrees.
 * Nothing in a language whose participles do not agree.
 */
export function readOpening(reading: Reading, tree: Tree): Clause[] {
  const word = tree.words.find(({ upos }) => upos !== 'PUNCT' && upos !== 'ADV')
  if (word?.upos !== 'VERB' || word.feats.VerbForm !== 'Part' || word.feats.Tense === 'Pres')
    return []
  if (!word.feats.Gender || !word.feats.Number) return []
  if (dependents(tree, word.index, 'aux', 'cop', 'nsubj', 'mark', 'expl', 'case').length > 0)
    return []
  const subjectWord = subjectBehind(tree, word)
  if (!subjectWord) return []
  const subject = readPart(reading, tree, subjectWord.index, { role: 'subject', predicate: tree.words.length, skip: isSetApart }) // prettier-ignore
  const { Gender, Number } = subjectWord.feats
  const gender = subject.gender ?? Gender
  if (gender !== undefined ? gender !== word.feats.Gender : subject.human) return []
  if ((Number ?? subject.number) !== word.feats.Number) return []
  const before = (subject.words[0] ?? 0) - 1
  if (tree.words[before]?.form !== ',') return []
  const parts = (tree.children[word.index] ?? [])
    .map((index) => wordAt(tree, index))
    .filter((other) => other.index > word.index && other.index < before)
    .filter((other) => other.upos !== 'ADV' && (PARTS[other.deprel] ?? PARTS[relation(other)]))
    .map((other) =>
      readPart(reading, tree, other.index, {
        role: PARTS[other.deprel] ?? PARTS[relation(other)] ?? 'modifier',
        predicate: word.index,
        subject,
        until: before,
      }),
    )
    .sort((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0))
  if (parts[0]?.words[0] !== word.index + 1) return []
  const { grammar } = reading
  const lemma = word.lemma.toLowerCase()
  if (grammar.standing.has(lemma)) return []
  const active = grammar.intransitive.has(lemma)
  // *Marié depuis 2013, …* is so still.
  const stative = grammar.stative.has(lemma) || parts.some(({ preposition }) => preposition === 'depuis') // prettier-ignore
  if (subject.human && !active && !grammar.personal.has(lemma)) return []
  const supplied = active
    ? grammar.perfectAuxiliary(subject.number)
    : grammar.passiveAuxiliary(stative ? 'present' : 'past', subject.number)
  const form = word.form.charAt(0).toLowerCase() + word.form.slice(1)
  return [
    {
      sentence: tree.sentence,
      predicate: word.index,
      origin: 'participle',
      voice: active ? 'active' : 'passive',
      subject: { ...subject, gender: word.feats.Gender as 'Masc' | 'Fem' },
      verb: {
        clitics: '',
        finite: supplied.finite,
        rest: [supplied.rest, form].filter(Boolean).join(' '),
        finiteWord: -1,
        words: [word.index],
        auxiliary: true,
        lemma,
        tense: stative ? 'present' : 'past',
        person: '3',
        number: subject.number,
        negated: false,
      },
      parts,
      confidence: Math.min(SURE, word.confidence >= 0.2 ? 1 : 0),
    },
  ]
}

/** Appositions and relative clauses say other things of the subject. */
function isSetApart(word: Word): boolean {
  return /^(?:appos|acl|parataxis|conj|cc)$/u.test(relation(word))
}

/** The subject of the first finite verb behind the participle, with nothing but its own words between the comma and the verb. */
function subjectBehind(tree: Tree, participle: Word): Word | undefined {
  const verb = tree.words.find((word) => word.index > participle.index && isFinite(word))
  if (!verb) return undefined
  const predicate = /^(?:aux|cop)/u.test(verb.deprel) ? verb.head : verb.index
  const subject = dependents(tree, predicate, 'nsubj').find(({ index }) => index > participle.index && index < verb.index) // prettier-ignore
  if (!subject || (subject.upos !== 'NOUN' && subject.upos !== 'PROPN')) return undefined
  if (subject.index - participle.index > FARTHEST) return undefined
  const joined = dependents(tree, subject.index, 'conj').length > 0
  const first = subtree(tree, subject.index).find((index) => wordAt(tree, index).upos !== 'PUNCT') ?? 0 // prettier-ignore
  return joined || first <= participle.index ? undefined : subject
}
