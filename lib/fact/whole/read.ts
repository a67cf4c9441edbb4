import type { Answer } from '@/lib/fact/answer/key'
import type { Clause, Part, Slot } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import { wholeAnswers } from './answers'
import { leadOf, type Lead } from './lead'
import { sentenceOf, type Shown } from './sentence'
import { isWholeStatement } from './standing'

/** A sentence that is asked about as it stands, after those before it where they say what it points to. */
export interface Whole {
  clause: Clause
  part: Part
  answers: Answer[]
  /** What stands before it, as it reads. */
  lead?: Lead
}

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

/** Whether a name stands for the pronoun that is the subject, and is not whom the text is about. */
const isGuessed = ({ topic }: Reading, { guessed }: Shown): boolean =>
  guessed !== undefined && !(topic.title ?? topic.about).includes(guessed)

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
