import { range } from '@/lib/fact/answer/key'
import type { Reading } from '@/lib/fact/reading'
import { writeWords } from '@/lib/fact/surface'
import { wordAt, type Tree } from '@/lib/fact/tree'
import type { TimeExpression } from '@/lib/language/document'

/** *En 1948, les troupes étaient épuisées*, *dans les années 1890, le football est …*: so it was in other years as well. */
function isLasting({ words, sentence }: Tree, { precision }: TimeExpression): boolean {
  // What is planned may come otherwise.
  if (words.some(({ form, head }) => head === sentence.root && /^(?:will|would)$/iu.test(form)) || words[sentence.root]?.feats.Tense === 'Fut') return true // prettier-ignore
  const root = words[sentence.root]
  const copular = words.some(({ head, deprel }) => head === root?.index && deprel === 'cop')
  const verb = words.find(({ head, deprel }) => head === root?.index && deprel === 'cop') ?? root // prettier-ignore
  return verb?.feats.Tense === 'Imp' || (copular && /^(?:decade|century)$/u.test(precision))
}

/** A year, a month with its day, a century: a time that stands in a calendar. */
const DATED = /\d{3}|\d.*\p{L}{3}|\p{L}{3}.*\d|siècle|century/iu

/** *l’année 1754*, *fin 1009*: the year alone. */
const withoutYearWord = (tree: Tree, words: number[]): number[] =>
  /^(?:année|an|year|fin|début|late|early)$/iu.test(wordAt(tree, words[0] ?? 0).form) && words.length > 1 ? words.slice(1) : words // prettier-ignore

/** The words of a date that can be a gap; none of what lasts, nor of a span, half of which mostly tells the rest. */
export function dateGap({ grammar }: Reading, tree: Tree, time: TimeExpression): number[] {
  if (time.kind !== 'date' || !time.from || isLasting(tree, time)) return []
  const words = withoutYearWord(tree, grammar.stripTime(tree, range(time.firstWord, time.lastWord))) // prettier-ignore
  return DATED.test(writeWords(tree, words, grammar)) ? words : []
}
