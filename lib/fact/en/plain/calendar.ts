import type { TimeExpression } from '@/lib/language/document'
import { isReport } from '@/lib/fact/doubts/dated'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'

const DAYPART = /^(?:morning|afternoon|evening|night)$/iu

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

/** Where *on Tuesday (morning)*, *last week* that begins here ends: a day counted from the report's own. */
export function dayAt(reading: Reading, tree: Tree, at: number): number | undefined {
  const { words } = tree
  const first = /^(?:on|late|early|earlier|later)$/iu.test(words[at]?.form ?? '') ? at + 1 : at
  const from = /^on$/iu.test(words[first]?.form ?? '') ? first + 1 : first
  const time = (reading.times.get(tree.sentence.index) ?? []).find(({ firstWord, value }) => firstWord === from && /^(?:XXXX-WXX|P0D$|<P1D$|<P1[WMY]$)/u.test(value)) // prettier-ignore
  if (!time) return undefined
  const end = time.lastWord + 1
  return DAYPART.test(words[end]?.form ?? '') ? end + 1 : end
}

/** Whether days counted from its own may be left out of what a text says: the line above tells of which event it is. */
export const tellsItsDay = ({ report, topic, document }: Reading): boolean =>
  report?.from !== undefined || (topic.telling && isReport(document))
