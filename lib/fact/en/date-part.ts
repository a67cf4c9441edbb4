import type { TimeExpression, TimePrecision } from '@/lib/language/document'
import type { Part } from '@/lib/fact/material'
import type { Tree } from '@/lib/fact/tree'

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December'
/** *3 May 1950*, *May 3, 1950*, *May 1950*, *1950* */
export const DATE = `(?:\\d{1,2} (?:${MONTHS}) \\d{4}|(?:${MONTHS}) \\d{1,2}, \\d{4}|(?:${MONTHS}) \\d{4}|\\d{4})`

/** When something was, by the date that stands in the text from `start` to `end`. */
export function datePart(tree: Tree, start: number, end: number, date: string): Part | undefined {
  const words = tree.words
    .filter((word) => word.start >= start && word.end <= end)
    .map(({ index }) => index)
  const head = words[words.length - 1]
  const year = Number(/\d{4}/u.exec(date)?.[0])
  if (head === undefined || tree.words[words[0] ?? 0]?.start !== start) return undefined
  const precision: TimePrecision = /(?<!\d)\d{1,2}(?!\d)/u.test(date) ? 'day' : /\p{L}/u.test(date) ? 'month' : 'year' // prettier-ignore
  const time: TimeExpression = {
    start,
    end,
    sentence: tree.sentence.index,
    firstWord: words[0] ?? head,
    lastWord: head,
    kind: 'date',
    precision,
    value: date,
    from: { year },
  }
  const preposition = precision === 'day' ? 'on' : 'in'
  return {
    role: 'modifier',
    words,
    head,
    text: `${preposition} ${date}`,
    preposition,
    bare: date,
    clausal: false,
    fronted: false,
    selfContained: true,
    time,
    human: false,
    number: 'Sing',
  }
}
