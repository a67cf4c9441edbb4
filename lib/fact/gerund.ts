import type { Word } from '@/lib/language/document'
import { isAsserted } from './assertion'
import { PARTS } from './clause'
import type { Clause } from './material'
import { readPart } from './part'
import type { Reading } from './reading'
import { dependents, isFinite, relation, wordAt, type Tree } from './tree'

/** *Le ministère a condamné …, dénonçant une violation*: the participle's clause said by itself, with the same subject. */
export function readGerunds(reading: Reading, tree: Tree): Clause[] {
  const clauses: Clause[] = []
  for (const word of tree.words) {
    if (relation(word) !== 'advcl' || word.upos !== 'VERB' || word.head < 0) continue
    const clause = readGerund(reading, tree, word)
    if (clause) clauses.push(clause)
  }
  return clauses
}

function readGerund(reading: Reading, tree: Tree, word: Word): Clause | undefined {
  const { grammar } = reading
  const present =
    word.feats.VerbForm === 'Ger' || (word.feats.VerbForm === 'Part' && word.feats.Tense === 'Pres')
  if (!present || tree.words[word.index - 1]?.form !== ',') return undefined
  if (dependents(tree, word.index, 'mark', 'case', 'aux', 'cop', 'nsubj', 'expl').length > 0)
    return undefined
  const main = wordAt(tree, word.head)
  if (main.index > word.index || !isAsserted(tree, main.index, grammar)) return undefined
  const subjectWord = dependents(tree, main.index, 'nsubj')[0]
  if (!subjectWord || subjectWord.deprel === 'nsubj:pass') return undefined
  const object = dependents(tree, word.index, 'obj')[0]
  if (
    !object ||
    dependents(tree, word.index, 'advmod').some((adverb) =>
      grammar.negations.has(adverb.lemma.toLowerCase()),
    )
  )
    return undefined
  const finite = [main, ...dependents(tree, main.index, 'aux', 'cop')].find(isFinite)
  if (!finite) return undefined
  const tense = grammar.tenseOf(finite, main)
  const subject = readPart(reading, tree, subjectWord.index, {
    role: 'subject',
    predicate: main.index,
  })
  const lemma = word.lemma.toLowerCase()
  const form = grammar.finitise(lemma, tense, finite === main, subject.number)
  if (!form) return undefined
  const parts = (tree.children[word.index] ?? [])
    .map((index) => wordAt(tree, index))
    .filter((other) => PARTS[other.deprel] ?? PARTS[relation(other)])
    .map((other) =>
      readPart(reading, tree, other.index, {
        role: PARTS[other.deprel] ?? PARTS[relation(other)] ?? 'modifier',
        predicate: word.index,
        subject,
      }),
    )
  return {
    sentence: tree.sentence,
    predicate: word.index,
    origin: 'participle',
    voice: 'active',
    subject,
    verb: {
      clitics: '',
      ...form,
      finiteWord: -1,
      words: [word.index],
      lemma,
      tense,
      person: '3',
      number: subject.number,
      negated: false,
    },
    parts,
    confidence: Math.min(word.confidence, subjectWord.confidence, main.confidence),
  }
}
