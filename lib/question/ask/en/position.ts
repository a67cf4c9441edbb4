import { isOfficeOfATime } from '@/lib/fact/en/held'
import type { FactMaterial } from '@/lib/fact/material'
import { invertedClause, tailText } from './order'

/** *was Chairman of the Corvane Youth from 1974 to 1979* → *What position did Ann Lee hold from 1974 to 1979?* */
export function askPosition(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  const { subject, verb, voice } = clause
  if (!isOfficeOfATime(material)) return undefined
  const tail = tailText(clause, asked)
  if (voice === 'copular') return verb.tense === 'past' && verb.rest === '' ? `what position did ${subject.text} hold ${tail}` : undefined // prettier-ignore
  if (verb.tense !== 'past') return undefined
  if (verb.lemma === 'become') return `what position did ${subject.text} take up ${tail}`
  if (verb.lemma === 'serve' && verb.rest === '') return `what position did ${subject.text} hold ${tail}` // prettier-ignore
  if (verb.lemma === 'work' && verb.rest === '') return `what did ${subject.text} work as ${tail}`
  return voice === 'passive' && /^(?:elect|appoint|name|promote)$/u.test(verb.lemma) ? `to what position ${invertedClause(clause, asked)}` : undefined // prettier-ignore
}
