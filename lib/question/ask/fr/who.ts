import { isDemonym } from '@/lib/fact/demonym'
import { french } from '@/lib/fact/fr/grammar'
import { COLLECTIVE, INSTITUTIONS, LOCATIVE } from '@/lib/fact/fr/words'
import type { FactMaterial } from '@/lib/fact/material'

/** Bodies that are told by a word which is more than that elsewhere. */
const BODIES =
  /^(?:juridiction|justice|parquet|club|droite|gauche|puissance|consistoire|peuple|chambre)$/u
/** What is only ever done to a thing or by one: nobody is published, no person takes place. */
const OF_THINGS =
  /^(?:publier|éditer|rééditer|diffuser|enregistrer|construire|exhumer|livrer|commercialiser|interpréter|dérouler|effectuer|vendre|intituler|tourner|synthétiser)$/u
/** Whoever makes or makes over something: what is made is nobody. */
const MAKING =
  /^(?:créer|fonder|publier|construire|inventer|bâtir|éditer|écrire|composer|lancer|nommer|appeler)$/u

const lemmaOf = ({ clause, asked }: FactMaterial): string =>
  clause.sentence.words[asked.head]?.lemma.toLowerCase() ?? ''

/** *les Portugais*, *deux Allemands*, *environ cinq millions de personnes*: people in number. */
function isPeople({ asked }: FactMaterial): boolean {
  if (asked.number !== 'Plur') return false
  const [, noun = ''] = /(?:^|\s|['’])d(?:e |['’])(\p{L}+)$/u.exec(asked.bare) ?? []
  if (asked.quantity && noun && asked.role === 'agent')
    return french.isHumanNoun(noun.replace(/s$/u, ''))
  const name = /^(?:les|des|deux|trois|quatre|cinq|six|\d+) (\p{Lu}\p{Ll}+)$/u.exec(asked.bare)?.[1]
  return name !== undefined && isDemonym(name.toLowerCase())
}

/** Somebody, asked for with *qui*; not what is only called so, such as a service or a song. */
export function isSomebody(material: FactMaterial): boolean {
  const { asked, clause, key } = material
  const lemma = lemmaOf(material)
  const bare = asked.bare.replace(/^(?:le |la |les |l['’])/u, '')
  const body =
    COLLECTIVE.has(bare.split(/[\s'’]/u)[0]?.toLowerCase() ?? '') || /^[Ss]ervice /u.test(bare)
  if (body || isThingsDeed(material)) return false
  if (asked.human || isPeople(material)) return true
  const kind = COLLECTIVE.has(lemma) || LOCATIVE.has(lemma) || SORT_LIKE.test(lemma)
  // *l’ogre de la discipline Mikaël Roy*: whoever has a first name, whatever they are called before it.
  return key.entity?.kind === 'person' && key.entity.gender !== undefined && !kind && clause.voice === 'passive' && asked.role === 'agent' // prettier-ignore
}

/** Things that are called by somebody’s name. */
const SORT_LIKE = /^(?:loi|plan|prix|affaire|scandale|navire|bateau|goélette|avion|famille|maison|fondation|lycée|collège|école|rue|place|tour|stade|hôpital)$/u // prettier-ignore

/** Whether the verb tells of the asked part what can be told of things alone. */
export function isThingsDeed({ clause, asked }: FactMaterial): boolean {
  const { lemma, clitics } = clause.verb
  if (asked.role === 'subject')
    return OF_THINGS.test(lemma) && (clause.voice === 'passive' || /^s/u.test(clitics))
  return asked.role === 'object' && MAKING.test(lemma)
}

/** A body of people, which does what people do: *par qui* asks for it, and not *par quoi*. */
export function isBody(material: FactMaterial): boolean {
  const lemma = lemmaOf(material)
  if (material.key.entity?.kind === 'organisation' || material.fact.kind === 'organisation')
    return true
  return COLLECTIVE.has(lemma) || INSTITUTIONS.has(lemma) || BODIES.test(lemma)
}

/** *l’ancienne ministre*, *le constructeur*: whoever has a name, and is only pointed at here. */
export function isPointedAt(material: FactMaterial): boolean {
  const { asked, key } = material
  if (isPeople(material) || asked.entity?.kind === 'person') return false
  if (key.form !== 'nominal' || /\p{Lu}\p{Ll}+[ -]\p{Lu}/u.test(asked.bare)) return false
  const words = asked.bare.split(/[\s'’]+/u).length
  if (asked.human && asked.number === 'Sing') return /^(?:le|la|l['’])/u.test(asked.bare)
  return /^(?:les?|la|l['’])/u.test(asked.bare) && words < 3
}
