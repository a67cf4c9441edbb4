import type { TimeExpression, Word } from '@/lib/language/document'
import type { Reading } from '@/lib/fact/reading'
import { relation, subtree, type Tree } from '@/lib/fact/tree'

/** A day counted from that of writing, or one without its year: `XXXX-WXX-1` (a Monday), `P0D`, `<P1D` (yesterday), `XXXX-07-14`. */
const UNPLACED = /^(?:XXXX-|P0D$|<P1D$|P1D>$)/u
/** *aujourd’hui Zgorzelec*: nowadays rather than on the day. */
const NOWADAYS = /^(?:aujourd['’]hui|today|now)$/iu

/** Words that open a sentence only to link it to the one before. */
const LINKING =
  /^(?:mais|or|et|car|donc|ainsi|cependant|toutefois|néanmoins|pourtant|enfin|finalement|également|parallèlement|puis|ensuite|then|but|and|so|however|moreover|furthermore|meanwhile|nevertheless|nonetheless|additionally|also|finally|still|yet|indeed|thus|therefore)$/iu
const LINKING_TWO =
  /^(?:en effet|en outre|de plus|par ailleurs|en fait|en revanche|du coup|de même|au final|in addition|in fact|of course|bien sûr)$/iu
/** Adverbs inside a sentence that do the same. */
const ADVERBS =
  /^(?:alors|donc|également|toutefois|cependant|néanmoins|pourtant|also|however|therefore|thus|meanwhile)$/iu

/** Above so many words what trails behind is left out. */
const ENOUGH = 28

/** From what a time is counted that has stayed in a sentence: nothing, the day of the report, or what was told before. */
export type CountedFrom = 'nothing' | 'report' | 'before'

/**
 * The words of a sentence that stand by itself: without what links it to the one before, without a day that nobody can place who has not
 * the text (*lundi*, *yesterday*), and, of a long one, without the clauses that trail behind. `from` tells from what such a time is
 * counted where it has to stay.
 * @param after whether it is shown after the one before, to which its links may point
 */
export function keptWords(
  reading: Reading,
  tree: Tree,
  after: boolean,
): { words: number[]; from: CountedFrom } {
  const { words } = tree
  const left = new Set([...tree.noise, ...(after ? [] : [...openingLink(words), ...linkingAdverbs(words)])]) // prettier-ignore
  let from: CountedFrom = 'nothing'
  for (const time of reading.times.get(tree.sentence.index) ?? []) {
    if (time.from && time.kind !== 'relative') continue
    const gone = UNPLACED.test(time.value) ? removable(tree, time) : null
    if (gone) for (const index of gone) left.add(index)
    else if (UNPLACED.test(time.value)) from = from === 'before' ? from : 'report'
    else if (time.kind === 'relative' && !hasBase(tree, time)) from = 'before'
  }
  let kept = words.map(({ index }) => index).filter((index) => !left.has(index))
  while (kept.length > ENOUGH) {
    const end = trailing(tree, kept)
    if (end === undefined) break
    kept = kept.filter((index) => index < end || index === words.length - 1)
  }
  return { words: kept, from }
}

/** *un mois après l’attaque*, *two days after the vote*: counted from what the sentence itself names. */
function hasBase(tree: Tree, { lastWord }: TimeExpression): boolean {
  const last = tree.words[lastWord]
  return /^(?:après|avant|after|before)$/iu.test(last?.form ?? '') && tree.words[lastWord + 1]?.upos !== 'PUNCT' // prettier-ignore
}

function openingLink(words: readonly Word[]): number[] {
  const [first, second, third] = words
  if (!first || !second) return []
  if (LINKING_TWO.test(`${first.form} ${second.form}`) && third?.form === ',') return [0, 1, 2]
  if (!LINKING.test(first.form)) return []
  if (second.form === ',') return [0, 1]
  return first.upos === 'CCONJ' || /^(?:puis|ensuite|then)$/iu.test(first.form) ? [0] : []
}

/** What *also* belongs to: *also known as*. */
const NAMED = /^(?:known|called|named|spelled|spelt|written|referred|dit|appelée?s?|connue?s?|nommée?s?)$/iu // prettier-ignore

function linkingAdverbs(words: readonly Word[]): number[] {
  const form = (index: number): string => words[index]?.form ?? ''
  /** With the comma behind it, where one stands before it. */
  const run = (from: number, to: number): number[] => {
    const comma = /^[,;]$/u.test(form(from - 1)) && form(to + 1) === ','
    return Array.from({ length: to - from + 1 + Number(comma) }, (_, i) => from + i)
  }
  const pairs = words.flatMap(({ index }) => {
    const pair = index > 0 && LINKING_TWO.test(`${form(index)} ${form(index + 1)}`)
    const governs = /^(?:d[eu]s?|d['’]|à|of|qu.*)$/iu.test(form(index + 2))
    const same = form(index + 1) === 'même' && form(index + 2) !== ','
    return pair && !governs && !same ? run(index, index + 1) : []
  })
  const single = words.filter(({ upos, index }) => upos === 'ADV' && index > 0 && ADVERBS.test(form(index))) // prettier-ignore
  const free = single.filter(({ index }) => {
    const before = words[index - 1]
    if (before?.upos === 'ADP' || /^(?:but|jusqu['’]?|jusque)$/iu.test(form(index - 1)))
      return false
    if (/^(?:also|également)$/iu.test(form(index)) && (NAMED.test(form(index + 1)) || NAMED.test(form(index + 2)))) return false // prettier-ignore
    return !/^(?:qu|[-'’])/iu.test(form(index + 1))
  })
  return [...pairs, ...free.flatMap(({ index }) => run(index, index))]
}

const PART_OF_DAY = /^(?:soir|matin|midi|après-midi|morning|evening|night|afternoon)$/iu

/** The words of a day that nothing governs, with its article or *on* and the part of the day; null where it hangs on a preposition. */
function removable(tree: Tree, { firstWord, lastWord }: TimeExpression): number[] | null {
  const form = (index: number): string => tree.words[index]?.form ?? ''
  // A night *du 20 au 21 août*, or what was going on then: without its day nothing is told.
  if (NOWADAYS.test(form(firstWord)) || /^(?:du|de|des|au|entre|from|between)$/iu.test(form(firstWord))) return null // prettier-ignore
  if (tree.words[tree.sentence.root]?.feats.Tense === 'Imp') return null
  if (isBracketed(tree, firstWord) || isAllThatIsSaid(tree, firstWord, lastWord)) return null
  let from = firstWord
  let to = lastWord
  if (/^(?:ce|cet|cette|this|on|last|late|early)$/iu.test(form(from - 1))) from--
  if (/^le$/iu.test(form(from - 1)) && /^\d/u.test(form(from))) from--
  if (/^on$/iu.test(form(from - 1))) from--
  const outer = tree.words[from - 1]
  if (outer && /^(?:ADP|DET|SCONJ|NUM|ADJ)$/u.test(outer.upos)) return null
  if (/^(?:depuis|dès|du|de|jusque|jusqu['’])$/iu.test(form(from - 1))) return null
  if (PART_OF_DAY.test(form(to + 1))) to++
  if (/^(?:-|['’]s|dernier|prochain|et|and|ou|or|de|of)$/iu.test(form(to + 1))) return null
  // Of two commas around it neither is wanted: they were for the day.
  const commas = form(from - 1) === ',' && form(to + 1) === ','
  const first = commas && !tree.words.slice(0, from - 1).some((word) => word.form === ',')
  const [start, end] = first ? [from - 1, to + 1] : [from, to]
  return Array.from({ length: end - start + 1 }, (_, i) => start + i)
}

/** Inside brackets a day is what they are there for. */
const isBracketed = ({ words }: Tree, index: number): boolean =>
  words.slice(0, index).filter(({ form }) => form === '(').length >
  words.slice(0, index).filter(({ form }) => form === ')').length

/** *Michel Barnier, nommé lundi, …*, *the vote was held on Monday, with …*: the verb says nothing else. */
function isAllThatIsSaid(tree: Tree, firstWord: number, lastWord: number): boolean {
  const { words } = tree
  const governor = words.slice(0, firstWord).findLast(({ upos, form }) => !/^(?:ADP|DET)$/u.test(upos) && !/^(?:ce|le)$/iu.test(form)) // prettier-ignore
  const next = words[lastWord + 1]
  if (governor?.upos !== 'VERB' || (next && !/^(?:PUNCT|CCONJ)$/u.test(next.upos))) return false
  return !words.some(({ head, deprel, index }) => head === governor.index && (index < firstWord || index > lastWord) && /^(?:obj|xcomp|ccomp|iobj)/u.test(deprel)) // prettier-ignore
}

const TRAILS = /^(?:qui|dont|où|lequel|laquelle|lesquel(?:le)?s|alors|tandis|bien|même|puisque|quoique|which|who|whom|whose|where|while|whereas|although|though)$/iu // prettier-ignore

/** Where the last clause begins that trails behind a comma and holds all words to the end of the sentence. */
function trailing(tree: Tree, kept: readonly number[]): number | undefined {
  const { words } = tree
  const last = kept.filter((index) => words[index]?.upos !== 'PUNCT').at(-1) ?? -1
  for (let place = kept.length - 2; place > 6; place--) {
    const index = kept[place] ?? 0
    if (words[index]?.form !== ',') continue
    const first = words[kept[place + 1] ?? -1]
    if (!first || !TRAILS.test(first.form)) continue
    const head = clauseOf(tree, first, index)
    if (head === undefined) continue
    const inside = new Set(subtree(tree, head))
    const rest = kept.filter((other) => other > index && other <= last)
    if (rest.every((other) => inside.has(other) || words[other]?.upos === 'PUNCT') && [...inside].every((other) => other >= index)) return index // prettier-ignore
  }
  return undefined
}

/** The head of the clause that a word opens, where the clause hangs on something before the comma. */
function clauseOf(tree: Tree, opening: Word, comma: number): number | undefined {
  let at: Word | undefined = opening
  for (let steps = 0; at && steps < 8; steps++) {
    if (/^(?:acl|advcl|conj|parataxis)$/u.test(relation(at)) && at.head < comma) return at.index
    at = tree.words[at.head]
    if (at && at.index < comma) return undefined
  }
  return undefined
}
