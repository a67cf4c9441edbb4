import type { TimeExpression } from '@/lib/language/document'
import type { Part } from '@/lib/fact/material'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import { writtenPart } from '@/lib/fact/written-part'

const MONTHS =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'
/** *27 septembre 1894*, *1894* */
export const BARE_DATE = `(?:(?:\\d{1,2}|1er) (?:${MONTHS}) )?\\d{4}`
/** *le 3 mai 1950*, *en mai 1950*, *en 1950* */
export const DATE = `(?:le (?:\\d{1,2}|1er) (?:${MONTHS}) \\d{4}|en (?:(?:${MONTHS}) )?\\d{4})`

/** When something was, by the words of the text from `start` to `end`, as `date` says it; nothing where they say more or less. */
export function datePart(
  reading: Reading,
  tree: Tree,
  start: number,
  end: number,
  date: string,
): Part | undefined {
  const time: TimeExpression | undefined = (reading.times.get(tree.sentence.index) ?? []).find(
    (one) => one.start >= start && one.end <= end && one.from !== undefined,
  )
  if (!time || time.end !== end) return undefined
  const words = tree.words.filter((word) => word.start >= start && word.end <= end).map(({ index }) => index) // prettier-ignore
  const preposition = date.startsWith('en') ? 'en' : undefined
  return {
    ...{
      role: 'modifier',
      words,
      head: time.firstWord,
      text: date,
      bare: date.replace(/^en /u, ''),
    },
    ...{ clausal: false, fronted: false, selfContained: true, time, human: false, number: 'Sing' },
    ...(preposition && { preposition }),
  }
}

/** The same of a date without its small word, as it stands in brackets: *27 septembre 1894*, *1894*, also of *1894-1968*. */
export function bareDatePart(tree: Tree, start: number, end: number): Part | undefined {
  const inside = tree.words.filter((word) => word.end > start && word.start < end)
  const [first] = inside
  const last = inside.at(-1)
  const date = tree.document.text.slice(start, end)
  const year = Number(/\d{4}/u.exec(date)?.[0])
  if (!first || !last || Number.isNaN(year)) return undefined
  const precision = /\p{L}/u.test(date) ? ('day' as const) : ('year' as const)
  const time: TimeExpression = {
    ...{ start, end, sentence: tree.sentence.index, firstWord: first.index, lastWord: last.index },
    ...{ kind: 'date', precision, value: date, from: { year } },
  }
  const words = inside.map(({ index }) => index)
  const part = writtenPart('modifier', last.index, words, `${precision === 'day' ? 'le' : 'en'} ${date}`) // prettier-ignore
  return {
    ...part,
    bare: date,
    time,
    answers: { kind: 'time', form: 'date', span: { start, end } },
  }
}
