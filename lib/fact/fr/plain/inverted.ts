import type { Clause, Part } from '@/lib/fact/material'
import { clauseOf } from './clause'
import { complementsAt } from './complements'
import { isFiniteVerb, type Line } from './line'
import { plainPart } from './part'
import { phraseAt } from './phrase'
import { range, verbAt } from './verb'

/** Verbs that a written French sentence puts before a new subject: *En 1903 naît la société Nova*. */
const PRESENTING = /^(?:naître|apparaître|paraître|débuter|commencer|sortir|ouvrir|arriver|survenir|mourir|éclater)$/u // prettier-ignore

/**
 * *En 1903 est créée la société Nova*: the verb before its subject, behind a time; told with the subject first.
 * @param at where the verb begins
 * @param around what stands before it
 */
export function invertedAt(line: Line, at: number, around: readonly Part[]): Clause[] {
  if (!around.some(({ time, fronted }) => fronted && time?.from)) return []
  const { words } = line
  if (!isFiniteVerb(words[at])) return []
  const verb = verbAt(line, at)
  if (!verb || verb.reflexive || verb.voice === 'copular') return []
  if (verb.voice !== 'passive' && !PRESENTING.test(verb.group.lemma)) return []
  const phrase = phraseAt(line, verb.end)
  const first = words[verb.end]
  if (!phrase || !(first?.upos === 'DET' || line.names.has(verb.end))) return []
  if (isFiniteVerb(words[phrase.end]) || line.times.has(verb.end)) return []
  const subject = plainPart(line, phrase, 'subject')
  if (subject.number !== verb.group.number) return []
  const read = complementsAt(line, { ...verb, end: phrase.end }, words.length, subject)
  if (!read || read.content !== undefined) return []
  const clause = clauseOf(line, subject, range(phrase.start, phrase.end), verb, read, around)
  return clause ? [clause] : []
}
