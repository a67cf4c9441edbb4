import { groundingOf } from '@/lib/fact/grounding'
import type { Part } from '@/lib/fact/material'
import { readPart } from '@/lib/fact/part'
import type { Reading } from '@/lib/fact/reading'
import { capitalise, writeWords } from '@/lib/fact/surface'
import { dependent, type Tree } from '@/lib/fact/tree'
import type { Word } from '@/lib/language/document'
import { keptWords, type CountedFrom } from './kept'
import { readReferences } from './references'
import { isReadable } from './standing'

/** Longer sentences are not looked at, in words: what could be left out of them would be most of it. */
const LONGEST_READ = 120

/** A sentence in the two ways in which it can be shown, and whether it is understood by itself. */
export interface Shown {
  /** How surely it is understood by itself. */
  stands: 'surely' | 'likely' | 'not'
  /** With names for its pronouns. */
  written: Part
  /** As it is written in the text. */
  plain: Part
  subject?: Part
  /** The name written for the pronoun that is its subject. */
  guessed?: string
}

/** A sentence as it could be shown; nothing where it cannot be read, or has a day that nothing places. */
export function sentenceOf(reading: Reading, tree: Tree): Shown | undefined {
  if (tree.words.length > LONGEST_READ || !isReadable(reading, tree)) return undefined
  const { grammar } = reading
  const alone = keptWords(reading, tree, false)
  const after = keptWords(reading, tree, true)
  if (!isPlaced(reading, after.from)) return undefined
  const subject = subjectOf(reading, tree)
  const { replacements, bound, guessed } = readReferences(reading, tree, alone.words)
  const grounding = groundingOf(reading, tree, alone.words, replacements, subject)
  const likely = bound !== 'not' && alone.from !== 'before' && !hasDeictic(reading, tree, alone.words) // prettier-ignore
  const sure = likely && bound === 'surely' && grounding === 'sure'
  const partOf = (words: number[], text: string, vague: boolean): Part => ({
    role: 'modifier',
    words,
    head: tree.sentence.root,
    text: capitalise(text),
    bare: text,
    clausal: true,
    fronted: false,
    selfContained: true,
    ...(vague && { vague }),
    human: false,
    number: 'Sing',
  })
  return {
    stands: sure ? 'surely' : likely ? 'likely' : 'not',
    written: partOf(alone.words, writeWords(tree, alone.words, grammar, replacements), grounding !== 'sure'), // prettier-ignore
    plain: partOf(after.words, writeWords(tree, after.words, grammar), false),
    ...(subject && { subject }),
    ...(guessed !== undefined && { guessed }),
  }
}

/** *ici*, *now*: where or when the reporter was. */
const hasDeictic = ({ grammar }: Reading, tree: Tree, kept: readonly number[]): boolean =>
  kept.some((index) => {
    const word = tree.words[index]
    return word?.upos === 'ADV' && (grammar.deictics.has(word.lemma.toLowerCase()) || grammar.deictics.has(word.form.toLowerCase())) // prettier-ignore
  })

/** A day without its year is understood below the date of the report. */
const isPlaced = ({ report, topic }: Reading, from: CountedFrom): boolean =>
  from !== 'report' || report !== undefined || /\d{4}/u.test(topic.title ?? '')

function subjectOf(reading: Reading, tree: Tree): Part | undefined {
  const word = subjectWord(tree)
  return (
    word && readPart(reading, tree, word.index, { role: 'subject', predicate: tree.sentence.root })
  )
}

/** The word that is the subject of the main clause. */
export const subjectWord = (tree: Tree): Word | undefined =>
  dependent(tree, tree.sentence.root, 'nsubj')
