import type { Word } from '@/lib/language/document'
import type { Part } from '@/lib/fact/material'
import type { Tree } from '@/lib/fact/tree'
import type { PlainReading } from './about'
import { asideEnd } from './asides'
import { dayAt, tellsItsDay, timeAt } from './calendar'
import { plainPart } from './part'
import { opensClause, opensCount, phraseAt, type Phrase } from './phrase'
import { subjectAt } from './subject'
import { verbAt } from './verb'

/** Words that open a clause of circumstance, which may be left out without making the rest untrue. */
const CIRCUMSTANCE = /^(?:after|when|while|as|although|though|because|since|before|despite|having|by|on|upon|in|with|during|following)$/iu // prettier-ignore
/** What stands before the subject takes it back, or says that it is only so if. */
const DOUBTS = /^(?:if|unless|whether|had|were|should|without|except|unlike|instead)$/iu
const LINKS = /^(?:meanwhile|then|later|subsequently|eventually|finally|initially|originally)$/iu
const MOST_WORDS = 30

export interface Opening {
  /** Where the subject begins. */
  end: number
  parts: Part[]
}

/**
 * What stands before the subject: a phrase of time or place is kept; a clause of circumstance, or what the subject was doing, is left
 * out. Nothing where the rest could not be said without it.
 */
export function openingAt(
  reading: PlainReading,
  tree: Tree,
  from: number,
  to: number,
): Opening | undefined {
  // prettier-ignore
  const { words } = tree
  const first = words[from]
  if (!first || DOUBTS.test(first.form)) return undefined
  const day = dayAt(reading, tree, from)
  if (day !== undefined && tellsItsDay(reading)) return { end: words[day]?.form === ',' ? day + 1 : day, parts: [] } // prettier-ignore
  if (first.upos === 'VERB' || /^(?:having|being)$/iu.test(first.form)) return /(?:ing|ed|en|n)$/u.test(first.form) ? left(reading, tree, from, to) : undefined // prettier-ignore
  // *Meanwhile he had begun …*
  if (LINKS.test(first.form) && subjectAt(reading, tree, from + 1))
    return { end: from + 1, parts: [] }
  if (first.upos === 'ADV') return words[from + 1]?.form === ',' ? openingAt(reading, tree, from + 2, to) : left(reading, tree, from, to) ?? { end: from, parts: [] } // prettier-ignore
  // *At least 83 people were …*
  if (opensCount(words, from) && !timeAt(reading, tree, from, 1)) return { end: from, parts: [] }
  if (first.upos !== 'ADP' && first.upos !== 'SCONJ') return { end: from, parts: [] }
  const fronted = phrasesBefore(reading, tree, from)
  if (fronted) return fronted
  return CIRCUMSTANCE.test(first.form) && hasVerb(words, from, to) ? left(reading, tree, from, to) : undefined // prettier-ignore
}

/** *In 2012, at the museum in Leeds, …*: phrases of time and place up to the subject, with a comma or none between them. */
function phrasesBefore(reading: PlainReading, tree: Tree, from: number): Opening | undefined {
  const { words } = tree
  const parts: Part[] = []
  let at = from
  // *On 1 August 1944, as the army drew near, the rising began*
  const isCircumstance = (): boolean => parts.length > 0 && CIRCUMSTANCE.test(words[at]?.form ?? '') && opensClause(words, at + 1) // prettier-ignore
  while ((/^(?:ADP|SCONJ)$/u.test(words[at]?.upos ?? '') || isCircumstance()) && parts.length < 4) {
    if (isCircumstance()) {
      const close = left(reading, tree, at, words.length)
      return close && { ...close, parts }
    }
    const marks = /^as of$/iu.test(words.slice(at, at + 2).map(({ form }) => form).join(' ')) ? 2 : 1 // prettier-ignore
    const time = timeAt(reading, tree, at, marks)
    const phrase = time ? { start: at, end: time.lastWord + 1, core: time.lastWord + 1, joined: false } : withoutSubject(reading, tree, phraseAt(words, at + marks)) // prettier-ignore
    if (!phrase) return undefined
    const part = plainPart(reading, tree, { ...phrase, start: at }, 'modifier', at + marks)
    parts.push({ ...part, fronted: true })
    at = phrase.end
    const comma = words[at]?.form === ','
    const before = parts[parts.length - 1]
    if (before && /^(?:ADP|SCONJ)$/u.test(words[at]?.upos ?? '')) before.unpaused = true
    if (comma && /^(?:where|which|who)$/iu.test(words[at + 1]?.form ?? '')) {
      const close = left(reading, tree, at, words.length)
      return close && { ...close, parts }
    }
    if (comma) at++
    at = adverbialEnd(words, comma, at)
    const subject = subjectAt(reading, tree, at)
    const verb = subject && words[subject.end]
    // *On 1 May 1981 the lifeboat, the Solomon, was launched*
    const aside = time && subject && verb?.form === ',' && /^the$/iu.test(words[at]?.form ?? '') && /^(?:the|an?)$/u.test(words[subject.end + 1]?.form ?? '') && asideEnd(words, subject.end + 1) !== undefined // prettier-ignore
    if (aside) return { end: at, parts }
    if (subject && (/^(?:VERB|AUX|ADV)$/u.test(verb?.upos ?? '') || (verb?.form === ',' && (comma || /^(?:who|which)$/u.test(words[subject.end + 1]?.form ?? ''))))) return { end: at, parts } // prettier-ignore
  }
  return undefined
}

/** *In Cork, just outside Leeds, …*, *On 1 May, only days after the fire, …*: where an aside that an adverb opens ends. */
function adverbialEnd(words: readonly Word[], comma: boolean, at: number): number {
  if (!comma || !/^(?:just|only|some|about|near|shortly|soon|long)$/u.test(words[at]?.form ?? '')) return at // prettier-ignore
  const close = words.findIndex(({ form, index }) => index > at && form === ',')
  const aside = words.slice(at, close)
  return close > 0 && aside.length <= 12 && !aside.some(({ upos, feats }) => upos === 'AUX' || feats.VerbForm === 'Fin') && /^(?:ADP|NOUN|SCONJ)$/u.test(aside[1]?.upos ?? '') ? close + 1 : at // prettier-ignore
}

/** *during the Long War Lee served*: a name that its verb follows is the subject, and no part of the name before it. */
function withoutSubject(
  { mentions }: PlainReading,
  tree: Tree,
  phrase: Phrase | undefined,
): Phrase | undefined {
  if (!phrase) return undefined
  const own = (mentions.get(tree.sentence.index) ?? []).find(({ mention, entity }) => entity.kind === 'person' && mention.firstWord > phrase.start + 1 && mention.lastWord + 1 === phrase.end) // prettier-ignore
  const follows = /^(?:VERB|AUX|ADV)$/u.test(tree.words[phrase.end]?.upos ?? '')
  return own && follows ? { ...phrase, end: own.mention.firstWord, core: Math.min(phrase.core, own.mention.firstWord) } : phrase // prettier-ignore
}

const hasVerb = (words: readonly Word[], from: number, to: number): boolean => {
  const comma = words.findIndex(({ form, index }) => index > from && form === ',')
  return words.slice(from, comma < 0 ? to : comma).some(({ upos }) => upos === 'VERB' || upos === 'AUX') // prettier-ignore
}

/** The first comma from here behind which a subject and its verb stand: what is before it is left out. */
function left(reading: PlainReading, tree: Tree, from: number, to: number): Opening | undefined {
  const { words } = tree
  for (let index = from + 1; index < Math.min(to, from + MOST_WORDS); index++) {
    if (/^(?:[;:()“”"—–]|--)$/u.test(words[index]?.form ?? '')) return undefined
    // *On leaving the army he …*
    if (/^(?:he|she|it|they)$/u.test(words[index]?.form ?? '') && /^(?:NOUN|PROPN|NUM)$/u.test(words[index - 1]?.upos ?? '') && verbAt(words, index + 1, false)) return { end: index, parts: [] } // prettier-ignore
    if (words[index]?.form !== ',') continue
    const subject = subjectAt(reading, tree, index + 1)
    if (!subject) continue
    const next = words[subject.end]?.form === ',' ? undefined : verbAt(words, subject.end, false)
    if (next) return { end: index + 1, parts: [] }
  }
  return undefined
}
