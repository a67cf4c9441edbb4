import type { Answer } from '@/lib/fact/answer/key'
import { groundingOf } from '@/lib/fact/grounding'
import type { Clause, Part, Slot } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import { readPart } from '@/lib/fact/part'
import { capitalise, writeWords } from '@/lib/fact/surface'
import { relation, type Tree } from '@/lib/fact/tree'
import { wholeAnswers } from './answers'
import { keptWords } from './kept'
import { writtenOut } from './references'
import { isWholeStatement } from './standing'

/** A sentence that is asked about as it stands, after the one before it where that says what it points to. */
export interface Whole {
  clause: Clause
  part: Part
  answers: Answer[]
  /** The sentence before it, as it reads. */
  lead?: { text: string; start: number }
}

/** Longer sentences are not looked at, in words: what could be left out of them would be most of it. */
const LONGEST_READ = 120
/** Of two sentences together, in words. */
const LONGEST_TOGETHER = 55

/** A sentence as a statement of its own, with the gaps that it offers; nothing where it does not stand alone. */
export function readWhole(reading: Reading, tree: Tree): Whole | undefined {
  const own = sentenceOf(reading, tree)
  if (!own) return undefined
  if (own.stands) return wholeOf(reading, tree, own.part)
  const before = reading.trees[tree.sentence.index - 1]
  if (!before || before.sentence.paragraph !== tree.sentence.paragraph || !own.plain) return undefined // prettier-ignore
  const lead = sentenceOf(reading, before)
  if (!lead?.stands || lead.part.vague || lead.part.words.length + own.plain.words.length > LONGEST_TOGETHER) return undefined // prettier-ignore
  return { ...wholeOf(reading, tree, own.plain), lead: { text: lead.part.text, start: before.sentence.start } } // prettier-ignore
}

interface Standing {
  part: Part
  /** Whether it can be understood by itself. */
  stands: boolean
  /** As it is written in the text, with its pronouns. */
  plain?: Part
}

function sentenceOf(reading: Reading, tree: Tree): Standing | undefined {
  if (tree.words.length > LONGEST_READ) return undefined
  const { words, unplaced } = keptWords(reading, tree)
  if (unplaced || !isWholeStatement(reading, tree, words)) return undefined
  const subject = subjectOf(reading, tree)
  const replacements = writtenOut(reading, tree, words)
  const grounding = groundingOf(
    reading,
    tree,
    words,
    replacements ?? new Map<number, string>(),
    subject,
  )
  const partOf = (text: string, vague: boolean): Part => ({
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
  const part = partOf(writeWords(tree, words, reading.grammar, replacements), grounding === 'vague')
  return {
    part,
    stands: replacements !== undefined && grounding !== 'lost',
    plain: partOf(writeWords(tree, words, reading.grammar), grounding !== 'sure'),
  }
}

function subjectOf(reading: Reading, tree: Tree): Part | undefined {
  const word = tree.words.find(
    (one) => one.head === tree.sentence.root && relation(one) === 'nsubj',
  )
  return (
    word && readPart(reading, tree, word.index, { role: 'subject', predicate: tree.sentence.root })
  )
}

function wholeOf(reading: Reading, tree: Tree, part: Part): Whole {
  const root = tree.words[tree.sentence.root]
  const finite = tree.words.find(({ head, deprel }) => head === root?.index && /^(?:aux|cop)/u.test(deprel)) ?? root // prettier-ignore
  const clause: Clause = {
    sentence: tree.sentence,
    predicate: tree.sentence.root,
    origin: 'whole',
    voice: 'active',
    subject: subjectOf(reading, tree) ?? part,
    verb: {
      clitics: '',
      finite: finite?.form ?? '',
      rest: '',
      finiteWord: finite?.index ?? -1,
      words: [],
      auxiliary: false,
      lemma: root?.lemma ?? '',
      tense: finite && root ? reading.grammar.tenseOf(finite, root) : 'present',
      person: '3',
      number: 'Sing',
      negated: false,
    },
    parts: [part],
    confidence: tree.sentence.confidence,
  }
  return { clause, part, answers: wholeAnswers(reading, tree, part) }
}

/** The sentence with its gap, after its lead. */
export function wholeSlot({ part, lead }: Whole, inner: string): Slot | undefined {
  const at = part.text.indexOf(inner)
  if (at < 0 || lead?.text.includes(inner)) return undefined
  const opening = lead ? `${lead.text} ` : ''
  return {
    before: opening + part.text.slice(0, at),
    text: inner,
    after: part.text.slice(at + inner.length),
  }
}
