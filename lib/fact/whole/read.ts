import type { Answer } from '@/lib/fact/answer/key'
import { groundingOf } from '@/lib/fact/grounding'
import type { Clause, Part, Slot } from '@/lib/fact/material'
import type { Word } from '@/lib/language/document'
import type { Reading } from '@/lib/fact/reading'
import { readPart } from '@/lib/fact/part'
import { capitalise, writeWords } from '@/lib/fact/surface'
import { relation, type Tree } from '@/lib/fact/tree'
import { wholeAnswers } from './answers'
import { keptWords, type CountedFrom } from './kept'
import { readReferences } from './references'
import { isReadable, isStatement, isWholeStatement } from './standing'

/** A sentence that is asked about as it stands, after those before it where they say what it points to. */
export interface Whole {
  clause: Clause
  part: Part
  answers: Answer[]
  /** What stands before it, as it reads. */
  lead?: Lead
}

interface Lead {
  text: string
  /** Where it begins in the text. */
  start: number
}

/** Longer sentences are not looked at, in words: what could be left out of them would be most of it. */
const LONGEST_READ = 120
/** Of all that is shown together, in words. */
const LONGEST_TOGETHER = 75
/** The sentences before one that may be shown with it. */
const MOST_BEFORE = 2

/** A sentence as a statement of its own, with the gaps that it offers; nothing where it does not stand alone. */
export function readWhole(reading: Reading, tree: Tree): Whole | undefined {
  const own = sentenceOf(reading, tree)
  if (!own || !isWholeStatement(reading, tree, own.plain.words)) return undefined
  const { subject } = own
  if (own.stands === 'surely') return wholeOf(reading, tree, own.written, subject)
  const lead = leadOf(reading, tree, own)
  if (lead) return { ...wholeOf(reading, tree, own.plain, subject), lead }
  return own.stands === 'likely' && !isGuessed(reading, own) ? wholeOf(reading, tree, own.written, subject) : undefined // prettier-ignore
}

interface Standing {
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

export function sentenceOf(reading: Reading, tree: Tree): Standing | undefined {
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

/** Whether a name stands for the pronoun that is the subject, and is not whom the text is about. */
const isGuessed = ({ topic }: Reading, { guessed }: Standing): boolean =>
  guessed !== undefined && !(topic.title ?? topic.about).includes(guessed)

/** *ici*, *now*: where or when the reporter was. */
const hasDeictic = ({ grammar }: Reading, tree: Tree, kept: readonly number[]): boolean =>
  kept.some((index) => {
    const word = tree.words[index]
    return word?.upos === 'ADV' && (grammar.deictics.has(word.lemma.toLowerCase()) || grammar.deictics.has(word.form.toLowerCase())) // prettier-ignore
  })

/** A day without its year is understood below the date of the report. */
const isPlaced = ({ report, topic }: Reading, from: CountedFrom): boolean =>
  from !== 'report' || report !== undefined || /\d{4}/u.test(topic.title ?? '')

/** The sentences before, from the nearest that stands by itself; they may be the end of the paragraph before. */
function leadOf(reading: Reading, tree: Tree, own: Standing): Lead | undefined {
  let text = ''
  let words = own.plain.words.length
  let likely: Lead | undefined
  for (let back = 1; back <= MOST_BEFORE; back++) {
    const before = reading.trees[tree.sentence.index - back]
    if (!before || before.sentence.start < reading.head.end) break
    const one = sentenceOf(reading, before)
    words += one?.plain.words.length ?? LONGEST_TOGETHER
    if (!one || words > LONGEST_TOGETHER || !isStatement(reading, before)) break
    const { start } = before.sentence
    const found = { text: `${one.written.text} ${text}`.trimEnd(), start }
    text = `${one.plain.text} ${text}`
    // *They* after a sentence about one woman means somebody before her.
    if (back === 1 && !mayMean(reading, tree, before)) continue
    if (one.stands === 'surely') return found
    if (one.stands === 'likely' && opensParagraph(reading, before)) likely = found
  }
  return likely
}

/** Whether a pronoun that is the subject of a sentence may mean the subject of the one before. */
function mayMean({ grammar }: Reading, tree: Tree, before: Tree): boolean {
  const [word, other] = [subjectWord(tree), subjectWord(before)]
  if (!word || !other || !grammar.isAnaphor(word) || other.upos === 'PRON') return true
  const several = other.upos !== 'PROPN' || before.words.some(({ head, deprel }) => head === other.index && deprel === 'conj') // prettier-ignore
  if (/^(?:they|ils|elles)$/iu.test(word.form) && !several) return false
  const { Number: number, Gender: gender } = word.feats
  if (number && other.feats.Number && number !== other.feats.Number) return false
  return !gender || !other.feats.Gender || gender === other.feats.Gender
}

const subjectWord = ({ words, sentence }: Tree): Word | undefined =>
  words.find((one) => one.head === sentence.root && relation(one) === 'nsubj')

const opensParagraph = ({ trees }: Reading, { sentence }: Tree): boolean =>
  trees[sentence.index - 1]?.sentence.paragraph !== sentence.paragraph

function subjectOf(reading: Reading, tree: Tree): Part | undefined {
  const word = subjectWord(tree)
  return (
    word && readPart(reading, tree, word.index, { role: 'subject', predicate: tree.sentence.root })
  )
}

function wholeOf(reading: Reading, tree: Tree, part: Part, subject: Part = part): Whole {
  const root = tree.words[tree.sentence.root]
  const finite = tree.words.find(({ head, deprel }) => head === root?.index && /^(?:aux|cop)/u.test(deprel)) ?? root // prettier-ignore
  const clause: Clause = {
    sentence: tree.sentence,
    predicate: tree.sentence.root,
    origin: 'whole',
    voice: 'active',
    subject,
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
