import type { FactMaterial } from '@/lib/fact/material'
import { categoryQuestion, isSort, nounOf } from './category'
import { invertedClause } from './order'
import { GIVING } from './where'
import { isBody, isSomebody } from './who'

/** Turns of phrase whose noun is no thing of its kind. */
const PHRASE =
  /^(?:à (?:l['’](?:origine|étude|avance|unanimité|écart|aise|abri|œuvre|instar|image|issue|occasion)|la (?:hâte|fois|volée|suite|demande|une|tête|baisse|hausse|disposition|recherche|fin|place)|pied|zéro|terme|jour|cheval|vélo|part|titre|travers|côté|nouveau|une? (?:vitesse|profondeur|altitude|hauteur|distance|moment|époque))|au (?:cours|sein|profit|nom|bord|total|terme|moment|milieu|début|large))(?!\p{L})/iu

/** *Avec qui*, *Durant quelle guerre*, *Devant quelle cour*: what stands behind a preposition. */
export function askComplement(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  const { preposition } = asked
  if (!preposition) return undefined
  if (!asked.entity) {
    if (key.form !== 'nominal' || asked.human) return undefined
    const noun =
      isAsked(preposition) &&
      (isSort(key.category) || isCourt(preposition, key.category)) &&
      !PHRASE.test(asked.text)
        ? nounOf(material)
        : undefined
    const asking = noun && invertedClause(clause, asked, false)
    return asking && `${preposition} ${noun.text} ${asking}`
  }
  if (key.form !== 'name') return undefined
  // *remplace X par N*, *confie X à N*
  const taken = (preposition === 'par' && clause.verb.lemma === 'remplacer') || (preposition === 'à' && GIVING.test(clause.verb.lemma)) // prettier-ignore
  if (taken && asked.human && isSomebody(material)) {
    const inverted = invertedClause(clause, asked, false)
    return inverted && `${preposition} qui ${inverted}`
  }
  if (!/^(?:à|avec|contre|pour|chez|de|dans|sur|devant)$/u.test(preposition)) return undefined
  if (asked.role === 'modifier' && !/^(?:avec|contre|chez|devant)$/u.test(preposition))
    return undefined
  const inverted = invertedClause(clause, asked, false)
  if (!inverted) return undefined
  if (asked.human) return isSomebody(material) ? `${preposition} qui ${inverted}` : undefined
  const category = categoryQuestion(material)
  if (category === 'quelle organisation') return undefined
  if (category) return `${preposition} ${category} ${inverted}`
  // A club, a firm or a label: whatever it is, one signs with it and plays against it as with somebody.
  return /^(?:avec|contre)$/u.test(preposition) && isBody(material)
    ? `${preposition} qui ${inverted}`
    : undefined
}

/** *par quel traité*, *durant quelle guerre*, *lors de quelle bataille*: prepositions that stand before *quel* as they are. */
const isAsked = (preposition: string): boolean =>
  /^(?:à|dans|par|pour|sur|lors de|pendant|durant|contre|devant|grâce à|à l'issue de|au cours de)$/u.test(preposition) // prettier-ignore

/** *devant quelle cour*, *devant quel tribunal* */
const isCourt = (preposition: string, noun = ''): boolean =>
  preposition === 'devant' &&
  /^(?:cour|tribunal|conseil|commission|assemblée|juridiction)$/u.test(noun)
