import type { Word } from '@/lib/language/document'
import type { Part } from '@/lib/fact/material'
import type { Tree } from '@/lib/fact/tree'
import { opensClause, phraseAt } from './phrase'

/** What a comma behind the verb's complements does: sets a name apart, goes on with an address, or closes the statement. */

/** Where a name ends that a comma sets behind *her series*, *the museum’s director*; nothing where there is none. */
export function nameEnd(
  words: readonly Word[],
  comma: number,
  to: number,
  last: Part,
): number | undefined {
  const definite = /^(?:the|his|her|its|their) |\p{L}[’']s? /u.test(last.bare)
  if (!definite || last.time || last.clausal || last.words[last.words.length - 1] !== comma - 1) return undefined // prettier-ignore
  if (words[comma - 1]?.upos !== 'NOUN') return undefined
  let end = comma + 1
  const isName = (index: number): boolean => words[index]?.upos === 'NUM' || /^\p{Lu}/u.test(words[index]?.form ?? '') // prettier-ignore
  // *Principles of Geology*
  while (end < to && end - comma <= 6 && (isName(end) || (/^(?:of|the|and|in)$/u.test(words[end]?.form ?? '') && isName(end - 1) && (isName(end + 1) || isName(end + 2))))) end++ // prettier-ignore
  if (end === comma + 1 || !/^\p{Lu}/u.test(words[comma + 1]?.form ?? '')) return undefined
  const [next, beyond] = words.slice(end, end + 2)
  const closed = end >= to || next?.form === '.' || (next?.form === ',' && !/^(?:PROPN|CCONJ)$/u.test(beyond?.upos ?? '')) // prettier-ignore
  return closed ? end : undefined
}

/** So many words may tell what somebody named is. */
const LONGEST_APPOSITION = 14

/** Where an addition to a name ends behind which the statement goes on: the comma before *in 1931* of *Ann Lee, a teacher, in 1931*. */
export function appositionEnd(
  words: readonly Word[],
  comma: number,
  to: number,
  last: Part,
): number | undefined {
  const name = last.words[last.words.length - 1] === comma - 1 && words[comma - 1]?.upos === 'PROPN'
  if (!name || !/^(?:an?|the)$/u.test(words[comma + 1]?.form ?? '')) return undefined
  for (let index = comma + 2; index < Math.min(to - 1, comma + LONGEST_APPOSITION); index++) {
    const word = words[index]
    if (!word || word.upos === 'AUX' || word.feats.VerbForm === 'Fin' || /^(?:[;:()]|and|or)$/u.test(word.form)) return undefined // prettier-ignore
    if (word.form === ',') return /^(?:in|on|at|for|from)$/u.test(words[index + 1]?.form ?? '') ? index : undefined // prettier-ignore
  }
  return undefined
}

/** Whether the comma closes an address: *Leeds, England,*. */
export function isAddress(words: readonly Word[], comma: number): boolean {
  let first = comma - 1
  while (words[first]?.upos === 'PROPN') first--
  return first < comma - 1 && words[first]?.form === ',' && words[first - 1]?.upos === 'PROPN'
}

/** *…, and another left*, *…, when it rained*, *…, the last of them in May*: what follows a statement that has said all. */
export const endsAtOnce = (words: readonly Word[], comma: number): boolean => /^(?:and|but|since|because|when|while|after|as|the)$/u.test(words[comma + 1]?.form ?? '') // prettier-ignore

const hasFinite = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from, to).some(({ upos, feats }) => upos === 'AUX' || (upos === 'VERB' && feats.VerbForm === 'Fin')) // prettier-ignore

/** Whether a statement may end at this comma: what follows adds to it, and takes nothing back. */
export function closes(tree: Tree, comma: number, to: number, parts: readonly Part[]): boolean {
  const { words } = tree
  const next = words[comma + 1]
  if (!next || parts.length === 0) return false
  if (/^(?:who|which|whose|where|when|while|as|after|before|although|though|because|since)$/iu.test(next.form)) return true // prettier-ignore
  if (next.upos === 'VERB' && next.feats.VerbForm !== 'Inf') return true
  if (/^(?:and|but)$/iu.test(next.form)) return opensClause(words, comma + 2) || words[phraseAt(words, comma + 2)?.end ?? -1]?.form === ',' || hasFinite(words, comma + 2, Math.min(to, comma + 12)) // prettier-ignore
  if (/^or$/iu.test(next.form)) return words[comma + 2]?.upos === 'NUM'
  if (/^(?:ahead|behind|along|together)$/iu.test(next.form)) return true
  // *…, the roads were closed, and …*
  const verb = words[phraseAt(words, comma + 1)?.end ?? -1]
  // *to Ann Lee, a doctor specialising in bones*: an addition, no clause.
  if (next.upos !== 'VERB' && opensClause(words, comma + 1) && !/ing$/u.test(verb?.form ?? '')) return verb?.upos === 'AUX' // prettier-ignore
  // *…, with 12 members refusing it*: a phrase of its own, unless it is one of several alike.
  const behind = parts[parts.length - 1]
  // *to carry, hold or lift*: one of several.
  if (behind?.role === 'predicative') return false
  if (next.upos === 'ADP' && next.form.toLowerCase() !== behind?.preposition && !/^(?:of|to)$/u.test(next.form)) return true // prettier-ignore
  // *…, the defending champion*, *…, three months early*: an addition to the end; a list would have been read with its members.
  return /^(?:DET|NOUN|PROPN|ADV|NUM)$/u.test(next.upos) || !words.slice(comma, to).some(({ upos, form }) => upos === 'CCONJ' || form === '&') // prettier-ignore
}
