import type { FactMaterial } from '@/lib/fact/material'
import type { Document } from '@/lib/language/document'
import { meaningful } from '../check/rule'
import { hasBareName, isVague } from './alone'
import { note, scaled, type Features } from './feature'

const YEAR = /(?<!\d)\d{4}(?!\d)/u

/** What the context line does for the fact. */
export function noteSetting(features: Features, document: Document, material: FactMaterial): void {
  const { fact, clause, asked } = material
  const { context, statement } = fact
  const above = new Set(meaningful(context))
  const shared = meaningful(statement).filter((word) => above.has(word)).length
  note(features, 'shared with the context', scaled(shared, 0, 3))
  note(features, 'nothing shared with the context', shared === 0)
  note(features, 'subject in the context', meaningful(clause.subject.text).some((word) => above.has(word))) // prettier-ignore
  const told = meaningful(material.key.text)
  note(features, 'answer in the context', told.filter((word) => above.has(word)).length / Math.max(1, told.length)) // prettier-ignore
  note(features, 'context long', scaled(above.size, 0, 10))
  note(features, 'context of one word', above.size < 2)
  note(features, 'context of two things', / (?:et|and) /u.test(context) && above.size < 5)
  note(
    features,
    'context is a name',
    document.entities.some(({ name }) => name === context),
  )
  note(features, 'context dated', YEAR.test(context))
  note(features, 'no date anywhere', !YEAR.test(context + statement))
  const said = [clause.subject, ...clause.parts].filter(({ text }) => statement.includes(text))
  note(
    features,
    'vague',
    said.some((part) => part !== asked && isVague(part, context)),
  )
  note(features, 'vague answer', material.key.form === 'nominal' && isVague(asked, context))
  note(features, 'bare name', hasBareName(document, statement, context))
}
