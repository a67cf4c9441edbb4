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

const HARMS = /^(?:kill|injure|wound|hurt|arrest|detain|evacuate|rescue|hospitali[sz]e|displace|strand|treat|charge|destroy|damage)$/u // prettier-ignore
/** What a report of one day is about, and calls by its noun alone. */
const EVENT = /\bthe (?:\p{Ll}+ )?(?:attacks?|crash|blast|explosions?|fires?|storm|floods?|flooding|earthquake|quake|shooting|collision|accident|raids?|strikes?|disaster|violence|clashes|incident|riots?|protests?)\b/iu // prettier-ignore

/** *At least 83 people were wounded in the attack*, in the report of a day: how many came to harm. */
export function isToll({ clause, asked, key, fact }: FactMaterial): boolean {
  if (key.form !== 'number' || asked !== clause.subject || clause.voice !== 'passive') return false
  return HARMS.test(clause.verb.lemma) && /\d{4}/u.test(fact.context) && EVENT.test(fact.statement)
}
