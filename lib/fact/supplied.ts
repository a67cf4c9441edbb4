import type { TimeExpression } from '@/lib/language/document'
import type { Clause, Part } from '@/lib/fact/material'
import { readPart } from '@/lib/fact/part'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'

/** The subject that a statement is made for: the phrase of a name, with nothing that hangs on it. */
export function nameAsSubject(reading: Reading, tree: Tree, first: number, last: number): Part {
  return readPart(reading, tree, first, {
    role: 'subject',
    predicate: tree.words.length,
    withoutPreposition: true,
    skip: (other) => other.index < first || other.index > last,
  })
}

/** A statement with a verb of our own, *Ann Lee was …*, read off the words of the text side by side and sure for that. */
export function supplied(
  tree: Tree,
  predicate: number,
  subject: Part,
  part: Part,
  verb: { finite: string; rest: string; lemma: string },
): Clause {
  return {
    sentence: tree.sentence,
    predicate,
    origin: 'pattern',
    voice: part.role === 'attribute' ? 'copular' : verb.rest === '' ? 'active' : 'passive',
    subject,
    verb: {
      ...verb,
      clitics: '',
      finiteWord: -1,
      words: [],
      auxiliary: verb.lemma === 'be' || verb.rest !== '',
      tense: verb.finite === 'is' ? 'present' : 'past',
      person: '3',
      number: 'Sing',
      negated: false,
    },
    parts: [part],
    confidence: 1,
  }
}

/** Whether the text is a report of a day: its opening lines say which. What somebody is in it, they were. */
export function isReport({ document }: Reading): boolean {
  return document.times.some(
    (time: TimeExpression) => time.sentence <= 2 && time.precision === 'day' && time.from !== undefined, // prettier-ignore
  )
}
