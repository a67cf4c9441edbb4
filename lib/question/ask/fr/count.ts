import type { FactMaterial } from '@/lib/fact/material'
import { contract } from '@/lib/language/fr/contract'
import { withAgreement } from './measure'
import { invertedClause, tailText } from './order'

/** *76 autres peintures*: besides which? */
const OTHERS = / autres?$/u
/** *six jeunes* of *six jeunes femmes*: more than the number. */
const MORE_THAN_NUMBER = /(?<!\p{L})(?!(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille|millions?|milliards?|dizaines?|douzaine|quinzaine|vingtaine|trentaine|centaines?|milliers?|et|plus|moins|près|de|d|environ|quelque|presque|au|à|peine)(?!\p{L}))\p{L}+/iu // prettier-ignore
/** Two counts, or a count of somebody by name. */
const UNCOUNTED =
  /^\p{Lu}|^(?:types?|sortes?|formes?|genres?)(?! d)|,| et (?:une?|\d+|deux|trois|quatre|cinq|six) /u

/** What is counted, without the number: *morts*, *visiteurs* of *34 millions de visiteurs*. */
function countedIn({ asked, key }: FactMaterial): string | undefined {
  const { bare } = asked
  if (key.quantity?.kind !== 'cardinal' || asked.number !== 'Plur') return undefined
  if (OTHERS.test(key.text) || MORE_THAN_NUMBER.test(key.text)) return undefined
  if (!bare.toLowerCase().startsWith(key.text.toLowerCase())) return undefined
  const behind = bare.slice(key.text.length).trim()
  // *deux des ministres*, *trois d’entre eux*
  const counted = /(?:millions?|milliards?)$/u.test(key.text) ? behind.replace(/^d(?:e |['’])(?=\p{Ll})/u, '') : behind // prettier-ignore
  if (counted === '' || /^d(?:es? |u |['’])/u.test(counted) || UNCOUNTED.test(counted))
    return undefined
  return counted
}

/** *Combien de visiteurs la ville a-t-elle attirés*: the counted object. */
export function askCount(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  if (asked.role !== 'object' || asked.preposition !== undefined) return undefined
  const counted = countedIn(material)
  const agreeing = counted && withAgreement(clause, asked)
  const inverted = agreeing && invertedClause(agreeing, asked, false)
  return inverted && `${contract('combien de', counted)} ${inverted}`
}

/** *Combien de passagers ont survécu*: the counted subject. */
export function askHowMany(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  const counted = countedIn(material)
  if (!counted || clause.verb.number !== 'Plur') return undefined
  const { clitics, finite, rest } = clause.verb
  return `${contract('combien de', counted)} ${clitics}${finite} ${rest} ${tailText(clause, asked)}`
}

/** *Par combien de députés le texte a-t-il été rejeté*: the counted agent. */
export function askByHowMany(material: FactMaterial): string | undefined {
  const { clause, asked } = material
  const counted = countedIn(material)
  const inverted = counted && invertedClause(clause, asked, false)
  return inverted && `par ${contract('combien de', counted)} ${inverted}`
}
