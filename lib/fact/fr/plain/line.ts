import type { Quantity, TimeExpression, Word } from '@/lib/language/document'
import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import { describedPeople, type Before, type Described } from './people'

/** A sentence being read by the order of its words, with what begins where. */
export interface Line {
  reading: Reading
  tree: Tree
  words: readonly Word[]
  /** Where the name that begins at a word ends (exclusive). */
  names: ReadonlyMap<number, number>
  /** The time that begins at a word. */
  times: ReadonlyMap<number, TimeExpression>
  quantities: readonly Quantity[]
  /** Words that stand inside quotation marks, those of the sentences around included. */
  quoted: ReadonlySet<number>
  described: Described
  /** Whom the sentence before was about. */
  before?: Before
}

const OPENS = /^[«“]$/u
const CLOSES = /^[»”]$/u

/** The sentences of a text as lines; quotation marks are followed through each paragraph. */
export function openLines(reading: Reading): Line[] {
  let paragraph = -1
  let open = false
  const described = describedPeople(reading)
  return reading.trees.map((tree) => {
    const { index, paragraph: own } = tree.sentence
    if (own !== paragraph) open = false
    paragraph = own
    const quoted = new Set<number>()
    for (const { form, index: at } of tree.words) {
      if (OPENS.test(form) || (form === '"' && !open)) open = true
      else if (CLOSES.test(form) || (form === '"' && open)) open = false
      else if (open) quoted.add(at)
    }
    const names = new Map<number, number>()
    for (const { mention, entity } of reading.mentions.get(index) ?? []) {
      if (mention.form !== 'name' || entity.kind === 'nationality') continue
      names.set(mention.firstWord, Math.max(mention.lastWord + 1, names.get(mention.firstWord) ?? 0)) // prettier-ignore
    }
    return {
      reading,
      tree,
      words: tree.words,
      names,
      times: new Map((reading.times.get(index) ?? []).map((time) => [time.firstWord, time])),
      quantities: reading.quantities.get(index) ?? [],
      quoted,
      described,
    }
  })
}

/** Where the bracket that opens at a word closes (exclusive). */
export function bracketEnd({ words }: Line, from: number): number | undefined {
  if (!/^[([]$/u.test(words[from]?.form ?? '')) return undefined
  const close = words.findIndex(({ form, index }) => index > from && /^[)\]]$/u.test(form))
  return close < 0 ? undefined : close + 1
}

export const isFiniteVerb = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.upos === 'VERB' || word.upos === 'AUX') &&
  word.feats.VerbForm === 'Fin'

export const isParticiple = (word: Word | undefined): boolean =>
  word?.upos === 'VERB' && word.feats.VerbForm === 'Part'

/** *qui*, *dont*, *où*, *lequel*, and *que* behind a noun. */
export const isRelative = (word: Word | undefined): boolean =>
  word !== undefined &&
  (/^(?:qui|dont|où|lequel|laquelle|lesquels|lesquelles)$/iu.test(word.form) ||
    (word.upos === 'PRON' && /^qu(?:e|['’])$/iu.test(word.form)))
