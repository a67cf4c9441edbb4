import type { Language, Sentence, TimeExpression } from '../document'
import { timeRules as en } from '../en/times'
import { timeRules as fr } from '../fr/times'
import type { Reading, TimeRule } from './reading'

const RULES: Record<Language, readonly TimeRule[]> = { fr, en }

interface Found extends Reading {
  start: number
  end: number
}

/** The dates, periods and relative times that the sentences name, in order; where two overlap, the longer. */
export function findTimes(
  text: string,
  sentences: readonly Sentence[],
  language: Language,
): TimeExpression[] {
  return sentences.flatMap((sentence) => {
    const slice = text.slice(sentence.start, sentence.end)
    const found = RULES[language].flatMap((rule) => matches(rule, slice, sentence))
    found.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    const kept: Found[] = []
    for (const time of found) {
      if (kept.every((other) => time.end <= other.start || other.end <= time.start)) kept.push(time)
    }
    kept.sort((a, b) => a.start - b.start)
    return kept.flatMap((time) => place(time, sentence))
  })
}

/** The readings of stretches of one text, without a document around them. */
function matches(rule: TimeRule, slice: string, sentence: Sentence): Found[] {
  const found: Found[] = []
  for (const match of slice.matchAll(rule.pattern)) {
    const core = match.groups?.['core'] ?? match[0]
    const start = sentence.start + match.index + match[0].lastIndexOf(core)
    const end = start + core.length
    if (rule.bare && countsSomething(sentence, end)) continue
    const reading = rule.read(match)
    if (reading) found.push({ ...reading, start, end })
  }
  return found
}

/** Whether a plural noun or a unit stands right behind: then the number counts it (*1500 soldiers*, not *the 2021 census*). */
function countsSomething(sentence: Sentence, end: number): boolean {
  const next = sentence.words.find((word) => word.start >= end)
  return (
    next !== undefined &&
    next.start - end <= 1 &&
    ((next.upos === 'NOUN' && next.feats['Number'] !== 'Sing') || next.upos === 'SYM')
  )
}

function place(time: Found, sentence: Sentence): TimeExpression[] {
  const inside = sentence.words.filter((word) => word.start < time.end && word.end > time.start)
  const first = inside[0]
  const last = inside.at(-1)
  if (!first || !last) return []
  return [{ ...time, sentence: sentence.index, firstWord: first.index, lastWord: last.index }]
}
