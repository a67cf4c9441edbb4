import { sharesWord } from '@/lib/fact/doubts/grounded'
import type { FactMaterial } from '@/lib/fact/material'

/** Words of four letters and more that stand in any line. */
const COMMON = /\b(?:with|from|that|this|over|after|into|have|been|were|more|most|than|their|they|when|which|while|about|first|last|years?|during|under|against|says?|said)\b/giu // prettier-ignore

/**
 * *How many places set rainfall records?*, *Who took the picture?*: whether nothing but the answer ties a statement to its event, neither a
 * name nor a date nor a word of the line above.
 */
export function isAfloat({ clause, slot, fact }: FactMaterial): boolean {
  if (clause.parts.some(({ time }) => time?.from !== undefined)) return false
  const rest = `${slot.before} ${slot.after}`.trim()
  const named = slot.before !== '' && (clause.subject.entity !== undefined || /^\p{Lu}{2}|^\p{Lu}\S* \p{Lu}/u.test(rest)) // prettier-ignore
  return !named && !/\p{Lu}/u.test(rest.slice(1)) && !sharesWord(fact.context, rest.replace(COMMON, '')) // prettier-ignore
}
