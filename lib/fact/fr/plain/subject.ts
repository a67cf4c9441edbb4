import type { Part } from '@/lib/fact/material'
import { bracketEnd, isFiniteVerb, isRelative, type Line } from './line'
import { describedPart, plainPart, pronounPart } from './part'
import { phraseAt } from './phrase'
import { range, verbAt } from './verb'

/** A subject, where its verb begins, and what stands set off between the two. */
export interface Subject {
  part: Part
  /** Its words in the sentence, the description of somebody who is said by name included. */
  own: number[]
  end: number
  aside: { from: number; to: number }[]
}

const NEGATIVE = /^(?:aucune?|nul|nulle|ni|personne|rien|pas|peu)$/iu
/** An aside is looked for over so many words. */
const LONGEST_ASIDE = 45

/** The subject that begins at a word: a pronoun that is known, or a phrase with all that stands before its verb. */
export function subjectAt(line: Line, from: number): Subject | undefined {
  const { words } = line
  const first = words[from]
  if (!first || NEGATIVE.test(first.form)) return undefined
  if (first.upos === 'PRON') {
    const part = pronounPart(line, from)
    return part && verbAt(line, from + 1)
      ? { part, own: [from], end: from + 1, aside: [] }
      : undefined
  }
  const phrase = phraseAt(line, from, true)
  if (!phrase) return undefined
  // *Professeur au lycée, il …*: no subject.
  const bare = words.slice(from, phrase.head).every(({ upos }) => upos !== 'DET' && upos !== 'NUM')
  if (words[phrase.head]?.upos === 'NOUN' && bare && !line.names.has(phrase.head)) return undefined
  let at = phrase.end
  const bracket = bracketEnd(line, at)
  if (bracket !== undefined) at = bracket
  if (verbAt(line, at)) return { part: describedPart(line, phrase) ?? plainPart(line, phrase, 'subject'), own: range(from, at), end: at, aside: [] } // prettier-ignore
  if (words[at]?.form !== ',') return undefined
  const close = asideEnd(line, at + 1)
  if (close === undefined) return undefined
  const aside = { from: at + 1, to: close }
  const part =
    named(line, aside) ?? describedPart(line, phrase) ?? plainPart(line, phrase, 'subject')
  return { part, own: range(from, close), end: close + 1, aside: [aside] }
}

/** The comma that closes an aside behind the subject: the one that the verb follows. */
function asideEnd(line: Line, from: number): number | undefined {
  const { words } = line
  let clause = false
  let verbs = 0
  for (let at = from; at < words.length && at - from < LONGEST_ASIDE; at++) {
    if (/^[;:.]$/u.test(words[at]?.form ?? '')) return undefined
    if (isRelative(words[at]) && verbs === 0) clause = true
    if (isFiniteVerb(words[at])) verbs++
    if (words[at]?.form !== ',' || !verbAt(line, at + 1)) continue
    // *X, Y, a dit*: what stands between has a verb of its own only behind *qui*.
    return verbs === 0 || (clause && verbs <= 2) ? at : undefined
  }
  return undefined
}

/** *Le préfet, Henri Lambert, a …*: who is described is said by the name between the commas. */
function named(line: Line, { from, to }: { from: number; to: number }): Part | undefined {
  const found = (line.reading.mentions.get(line.tree.sentence.index) ?? []).find(
    ({ mention, entity }) => mention.form === 'name' && entity.kind === 'person' && mention.firstWord === from && mention.lastWord === to - 1 && entity.name.includes(' '), // prettier-ignore
  )
  if (!found) return undefined
  return plainPart(line, { start: from, end: to, core: to, head: found.mention.head, joined: false, left: [] }, 'subject') // prettier-ignore
}
