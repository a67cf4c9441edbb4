import { heldOf } from '@/lib/fact/en/held'
import { ownNoun } from '@/lib/fact/en/own-noun'
import type { Clause, FactMaterial, Part } from '@/lib/fact/material'
import type { Document, Entity } from '@/lib/language/document'
import { domainsOf } from '../world/people'
import { knowsPlace } from './places'

/** Words that end the name of a firm, a body or a place rather than somebody's. */
const BODY =
  /\s(?:Air|Airlines|Airways|Aviation|Group|Groupe|Inc|Ltd|Corp|Corporation|Company|Bank|Banque|Motors|Records|Pictures|Studios|News|Press|Times|Post|University|College|Institute|Foundation|Party|Club|United|City|Park|River|Lake|Bridge|Street|Avenue|Haram|Douglas|Prize|Cup|League)\.?$/u
const CIVIL = /(?:^|[\s(])(?:M\.|MM\.|Mme|Mlle|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Sir|Lord|Lady)\s$/u
/** A common noun's article before a name: *la Nouvelle Démocratie* is nobody. */
const ARTICLE = /(?:^|[\s(«“"])(?:la|les|du|des|aux|the|l[’'])\s?$/iu

/** Whether a name surely is somebody's: its gender or a title tells it, and neither its last word nor an article says otherwise. */
export function surelyPerson(document: Document, entity: Entity): boolean {
  if (entity.kind !== 'person' || BODY.test(entity.name)) return false
  const before = entity.mentions.map(({ start }) => document.text.slice(Math.max(0, start - 30), start)) // prettier-ignore
  if (before.some((words) => ARTICLE.test(words))) return false
  return (
    entity.gender !== undefined ||
    entity.confidence >= 0.85 ||
    before.some((words) => CIVIL.test(words) || domainsOf(words).length > 0)
  )
}

/** *was born in Corvane*: nothing but a place is meant, though no list of them knows it. */
const isBirthplace = ({ verb, voice }: Clause, { preposition, role }: Part): boolean =>
  verb.lemma === 'bear' && voice === 'passive' && preposition === 'in' && role === 'modifier'

/** *Corvane Empire*, *Ardin county*, *joined the Alders*: the noun beside it, or its verb, says what it is. */
const saysItsKind = (material: FactMaterial): boolean =>
  material.language === 'en' &&
  ((material.asked.role === 'object' && material.clause.verb.lemma === 'join') ||
    (heldOf(material)?.kind ?? ownNoun(material.key.text)) !== undefined)

/** Whether the key surely is of the kind that its question and its distractors take it for. */
export function surelyOfKind(material: FactMaterial): boolean {
  const { key, slot, clause, asked } = material
  const { entity, form, human } = key
  if (!entity || form !== 'name') return true
  if (entity.kind === 'person' && !human) return key.category !== undefined
  if (entity.kind === 'person') return !ARTICLE.test(slot.before) && !BODY.test(entity.name)
  if (entity.kind === 'place') return entity.confidence >= 0.7 || knowsPlace(entity.name) || isBirthplace(clause, asked) || saysItsKind(material) // prettier-ignore
  return true
}
