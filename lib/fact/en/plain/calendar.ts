import type { TimeExpression, Word } from '@/lib/language/document'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import type { Phrase } from './phrase'

const DAYPART = /^(?:morning|afternoon|evening|night)$/iu
const SPAN = /^(?:week|weekend|month|year|season|morning|afternoon|evening|night|spring|summer|autumn|fall|winter)$/iu // prettier-ignore

/** The date that begins here, behind its preposition; *from 200 to 350 kilograms* is none. */
export function timeAt(
  reading: Reading,
  { words, sentence }: Tree,
  at: number,
  marks: number,
): TimeExpression | undefined {
  return (reading.times.get(sentence.index) ?? []).find(({ firstWord, lastWord, kind }) => {
    const next = words[lastWord + 1]
    const measured = next?.upos === 'NOUN' || next?.form === '-'
    return kind !== 'relative' && !measured && (firstWord === at || firstWord === at + marks)
  })
}

/** Where *on Tuesday (morning)*, *earlier this week* that begins here ends: a day counted from the report's own. */
export function dayAt(reading: Reading, tree: Tree, at: number): number | undefined {
  const { words } = tree
  const first = /^(?:on|late|early|earlier|later)$/iu.test(words[at]?.form ?? '') ? at + 1 : at
  const from = /^on$/iu.test(words[first]?.form ?? '') ? first + 1 : first
  const time = (reading.times.get(tree.sentence.index) ?? []).find(({ firstWord, value }) => firstWord === from && /^(?:XXXX-WXX|P0[DWMY]?$|<P1[DWMY]$)/u.test(value)) // prettier-ignore
  const end = time ? time.lastWord + 1 : spanAt(words, from)
  if (end === undefined) return undefined
  return DAYPART.test(words[end]?.form ?? '') ? end + 1 : end
}

/** *this weekend*, *last season* */
function spanAt(words: readonly Word[], from: number): number | undefined {
  const [first, second] = words.slice(from, from + 2)
  return /^(?:this|last)$/iu.test(first?.form ?? '') && SPAN.test(second?.form ?? '') ? from + 2 : undefined // prettier-ignore
}

/** A phrase without the days that stand right behind it: *in Leeds* of *in Leeds last month*. */
export function beforeDay(reading: Reading, tree: Tree, phrase: Phrase): Phrase {
  for (let index = phrase.start + 1; index < phrase.end; index++) {
    const end = dayAt(reading, tree, index)
    if (end === undefined || end < phrase.end || !/^(?:this|last)$/iu.test(tree.words[index]?.form ?? '')) continue // prettier-ignore
    return { ...phrase, end: index, core: Math.min(phrase.core, index) }
  }
  return phrase
}

/** Whether days counted from its own may be left out of what a text says: the line above tells of which event it is. */
export const tellsItsDay = ({ report, topic }: Reading): boolean =>
  report !== undefined || topic.telling
