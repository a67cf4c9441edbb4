import type { Reading } from '@/lib/fact/reading'
import type { Tree } from '@/lib/fact/tree'
import { sentenceOf, subjectWord, type Shown } from './sentence'
import { isStatement } from './standing'

/** What stands before a sentence, as it reads. */
export interface Lead {
  text: string
  /** Where it begins in the text. */
  start: number
}

/** Of all that is shown together, in words. */
const LONGEST_TOGETHER = 75
/** The sentences before one that may be shown with it. */
const MOST_BEFORE = 2

/** The sentences before, from the nearest that stands by itself; they may be the end of the paragraph before. */
export function leadOf(reading: Reading, tree: Tree, own: Shown): Lead | undefined {
  let text = ''
  let words = own.plain.words.length
  let likely: Lead | undefined
  for (let back = 1; back <= MOST_BEFORE; back++) {
    const before = reading.trees[tree.sentence.index - back]
    if (!before || before.sentence.start < reading.head.end) break
    const one = sentenceOf(reading, before)
    words += one?.plain.words.length ?? LONGEST_TOGETHER
    if (!one || words > LONGEST_TOGETHER || !isStatement(reading, before)) break
    const { start } = before.sentence
    const found = { text: `${one.written.text} ${text}`.trimEnd(), start }
    text = `${one.plain.text} ${text}`
    // *They* after a sentence about one woman means somebody before her.
    if (back === 1 && !mayMean(reading, tree, before)) continue
    if (one.stands === 'surely') return found
    if (one.stands === 'likely' && opensParagraph(reading, before)) likely = found
  }
  return likely
}

/** Whether a pronoun that is the subject of a sentence may mean the subject of the one before. */
function mayMean({ grammar }: Reading, tree: Tree, before: Tree): boolean {
  const [word, other] = [subjectWord(tree), subjectWord(before)]
  if (!word || !other || !grammar.isAnaphor(word) || other.upos === 'PRON') return true
  const several = other.upos !== 'PROPN' || before.words.some(({ head, deprel }) => head === other.index && deprel === 'conj') // prettier-ignore
  if (/^(?:they|ils|elles)$/iu.test(word.form) && !several) return false
  const { Number: number, Gender: gender } = word.feats
  if (number && other.feats.Number && number !== other.feats.Number) return false
  return !gender || !other.feats.Gender || gender === other.feats.Gender
}

const opensParagraph = ({ trees }: Reading, { sentence }: Tree): boolean =>
  trees[sentence.index - 1]?.sentence.paragraph !== sentence.paragraph
