import type { Word } from '@/lib/language/document'
import type { Part } from '@/lib/fact/material'
import type { Tree } from '@/lib/fact/tree'
import { standsFor, type PlainReading } from './about'
import { dayAt } from './calendar'
import { standingFor, subjectPart } from './part'
import { phraseAt, type Phrase } from './phrase'
import type { Found } from './predicates'

const LONGEST_NARROWING = 16

/** The subject's phrase with the phrases that prepositions add to it before the verb. */
export function subjectAt(reading: PlainReading, tree: Tree, from: number): Phrase | undefined {
  const { words } = tree
  const first = words[from]
  if (first?.upos === 'PRON' && /^(?:he|she|it|they)$/iu.test(first.form)) return { start: from, end: from + 1, core: from + 1, joined: false } // prettier-ignore
  const phrase = phraseAt(words, from)
  if (!phrase) return undefined
  let { end } = phrase
  while (words[end]?.upos === 'ADP' && dayAt(reading, tree, end) === undefined) {
    const next = phraseAt(words, end + 1)
    if (!next) return undefined
    end = next.end
  }
  return { ...phrase, end: narrowedEnd(words, end) ?? end }
}

/** *people {living by the river} were …*, *the man {who found it} was …*: where what narrows a subject down ends, at a verb of its own. */
function narrowedEnd(words: readonly Word[], from: number): number | undefined {
  const relative = /^(?:who|that)$/iu.test(words[from]?.form ?? '')
  let at = relative || words[from]?.upos === 'ADV' ? from + 1 : from
  const verb = words[at]
  if (relative) while (/^(?:AUX|VERB|ADV)$/u.test(words[at]?.upos ?? '')) at++
  else if (verb?.upos === 'VERB' && verb.feats.VerbForm !== 'Fin') at++
  else return undefined
  if (at === from) return undefined
  for (const last = at + LONGEST_NARROWING; at < last;) {
    const word = words[at]
    if (!word) return undefined
    if (word.upos === 'AUX' || (word.upos === 'VERB' && word.feats.VerbForm === 'Fin')) return at
    // *the man who found it never came*: the adverb is the verb's.
    if (word.upos === 'ADV' && /^(?:AUX|VERB)$/u.test(words[at + 1]?.upos ?? '') && words[at + 1]?.feats.VerbForm === 'Fin') return at // prettier-ignore
    if (word.upos === 'VERB' || /^(?:to|also|only)$/u.test(word.form)) at++
    else {
      const phrase = phraseAt(words, word.upos === 'ADP' ? at + 1 : at)
      if (!phrase && word.upos !== 'ADV') return undefined
      at = phrase?.end ?? at + 1
    }
  }
  return undefined
}

/** The subject as a part, with what a pronoun or a bare noun surely stands for; nothing where it does not stand alone. */
export function subjectOf(
  reading: PlainReading,
  tree: Tree,
  phrase: Phrase,
  near: Part | undefined,
): Found | undefined {
  const known = standsFor(reading, tree, phrase, near)
  const subject = known ? standingFor(reading, tree, phrase, known) : subjectPart(reading, tree, phrase, near) // prettier-ignore
  if (!subject?.selfContained) return undefined
  return { subject, plural: phrase.joined || subject.number === 'Plur' }
}
