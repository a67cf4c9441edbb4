import type { Reading } from '@/lib/fact/reading'
import { wordAt, type Tree } from '@/lib/fact/tree'
import type { TimeExpression } from '@/lib/language/document'

const SAYS = /^(?:said|says|say|added|adds|told|tells|explained|noted|stated|argued|wrote|commented|warned|insisted|joked|predicted)$/iu // prettier-ignore
const INSIDE_TITLE = /^(?:DET|ADJ|NOUN|PROPN|PART)$/u
/** So many words may tell of whom a speaker is, between commas. */
const LONGEST_TITLE = 14

/** *…, said ____, a policy analyst* and *____, a policy analyst, said …*: whoever was asked; what was said is what the text is about. */
export function isSpeaker({ words }: Tree, own: readonly number[]): boolean {
  const first = own[0] ?? 0
  const last = own[own.length - 1] ?? first
  const before = words.slice(0, first).findLast(({ upos }) => !INSIDE_TITLE.test(upos))
  if (before && SAYS.test(before.form) && words[before.index - 1]?.upos !== 'PRON') return true
  const next = words[last + 1]
  if (SAYS.test(next?.form ?? '')) return true
  if (next?.form !== ',') return false
  // *the minister, ____, said …*
  if (SAYS.test(words[next.index + 1]?.form ?? '')) return true
  const close = words.findIndex(({ form, index }) => index > next.index && form === ',')
  return close > 0 && close - next.index <= LONGEST_TITLE && SAYS.test(words[close + 1]?.form ?? '')
}

/** *Harbour Lights frontman ____*: what somebody is, right before the name and of something named, says who without the text. */
export function isNamedByOffice(
  { grammar, document }: Reading,
  { words }: Tree,
  own: readonly number[],
): boolean {
  const office = words[(own[0] ?? 0) - 1]
  if (document.language !== 'en' || !office || !/^\p{Ll}/u.test(office.form)) return false
  if (!grammar.isHumanNoun(office.lemma.toLowerCase())) return false
  let at = office.index - 1
  while (/^(?:ADJ|NOUN|PROPN|PART)$/u.test(words[at]?.upos ?? '') || words[at]?.form === '-') at--
  return words.slice(at + 1, office.index).some(({ upos }) => upos === 'PROPN')
}

/** Relations by which a date belongs to something else than what a sentence tells. */
const ASIDE = /^(?:acl|advcl|nmod|appos|amod|compound|nummod|parataxis)(?::|$)/u

const LONG = 26

/** What opens an aside that tells of another time than the date before it. */
const SINCE = /^(?:after|before|following|when|while|since|upon|despite|although|though)$/iu

/**
 * Whether a date stands in an aside of a sentence whose main clause has a date of its own: *built between 1899 and 1907, and altered
 * after its architect’s death in ____*.
 */
export function isDateOfAside(reading: Reading, tree: Tree, time: TimeExpression): boolean {
  const times = (reading.times.get(tree.sentence.index) ?? []).filter(({ from }) => from)
  const behind = times.some(({ lastWord }) => tree.words.slice(lastWord + 1, time.firstWord).some(({ form }) => SINCE.test(form))) // prettier-ignore
  if (behind) return true
  // *…, so much was told from data that a project looked at in ____*: at the far end of a long sentence.
  const trails = tree.words.length > LONG && time.firstWord > (tree.words.length * 2) / 3
  return !isOfMainClause(tree, time) && (trails || times.some((other) => other !== time && isOfMainClause(tree, other))) // prettier-ignore
}

function isOfMainClause(tree: Tree, { firstWord, lastWord }: TimeExpression): boolean {
  let word = tree.words.slice(firstWord, lastWord + 1).find(({ head }) => head < firstWord || head > lastWord) // prettier-ignore
  // Inside the date itself, and from *of May* to its day, all is the date.
  for (let steps = 0; word && word.index !== tree.sentence.root && steps < 30; steps++) {
    if (ASIDE.test(word.deprel)) return false
    word = word.head < 0 ? undefined : wordAt(tree, word.head)
  }
  return word !== undefined
}
