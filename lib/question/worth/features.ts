import type { FactMaterial } from '@/lib/fact/material'
import type { Document } from '@/lib/language/document'
import { word } from '../ask/ask'
import { noteAnswer } from './answer'
import { note, type Features } from './feature'
import { noteReading } from './reading'
import { noteRelation } from './relation'
import { isClear } from './rules'
import { noteSetting } from './setting'
import { noteStatement } from './statement'
import { noteWhole } from './whole'

/** What by itself would have kept a careful reader from asking. */
const AGAINST = /^(?:doubt |vague|bare name)/u

/** All that the worth of a fact is weighed by. */
export function featuresOf(document: Document, material: FactMaterial): Features {
  const features: Features = {}
  if (material.clause.origin === 'whole') {
    note(features, 'whole', true)
    noteWhole(features, document, material)
    return features
  }
  note(features, 'clear', isClear(document, material))
  if (material.clause.relation) {
    noteRelation(features, document, material, material.clause.relation)
    return features
  }
  noteReading(features, material)
  noteAnswer(features, document, material, word(material).question)
  noteStatement(features, document, material)
  noteSetting(features, document, material)
  note(features, 'nothing against it', !Object.keys(features).some((name) => AGAINST.test(name)))
  return features
}
