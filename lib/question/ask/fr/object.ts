import type { FactMaterial, Part } from '@/lib/fact/material'
import { INTRANSITIVE } from '@/lib/fact/fr/words'
import { contract } from '@/lib/language/fr/contract'
import { categoryOf, nounOf } from './category'
import { withAgreement } from './measure'
import { invertedClause, tailText } from './order'
import { isSomebody } from './who'

/** Verbs with which *que* asks for a turn of phrase: *Que fait*, *Que connaît*. */
const LIGHT =
  /^(?:avoir|faire|être|connaître|mener|effectuer|réaliser|donner|prendre|mettre|jouer|garder|rester|terminer|avoir|devenir|vivre|tenir|rendre|porter|subir|exprimer|occuper|poser|comporter|représenter|constituer|passer|marquer|compter|voir|offrir|remettre|payer)$/u

/** Objects that make one verb with theirs, and numbers in disguise. */
const TURN =
  /^(?:la vie|la présence|la chronique|la victoire|le score|la marque|la parole|le pouvoir|le jour|la mort|(?:une?|des) (?:dizaine|douzaine|quinzaine|vingtaine|trentaine|centaine|millier|million)s?)(?!\p{L})/iu
/** Objects that say next to nothing of what it is. */
const EMPTY =
  /^(?:l['’]idée|la question|le terme|un autre|une autre|le dernier|la dernière|le manque|l['’]ensemble|la (?:quasi-)?totalité|le début|la fin|une? (?:second|nouve|véritable|grand)|le nouve|de nombreux|quelques|tout)/iu

/** *Quel accord la France a-t-elle signé*, *Qui le roi nomme-t-il …*, *Qu’a inventé …*: the object. */
export function askObject(material: FactMaterial): string | undefined {
  const { clause, asked, key } = material
  if (clause.voice !== 'active' || clause.verb.clitics !== '') return undefined
  if (INTRANSITIVE.has(clause.verb.lemma)) return undefined
  if (isSomebody(material)) {
    const inverted = asked.entity && invertedClause(clause, asked, false)
    return inverted && `qui ${inverted}`
  }
  if (asked.human) return undefined
  const category = (asked.entity && categoryOf(material)) ?? nounOf(material)
  if (category) {
    const agreeing = withAgreement(clause, category, category.number)
    const inverted = agreeing && invertedClause(agreeing, asked, false)
    return inverted && `${category.text} ${inverted}`
  }
  return key.form === 'nominal' ? askWhat(material) : undefined
}

/** *Qu’a inventé Jean Roy en 1946*: with a verb that says something, and more than who did it. */
function askWhat({ clause, asked }: FactMaterial): string | undefined {
  const { verb, subject } = clause
  const rest = clause.parts.filter((part) => part !== asked)
  if (/(?:^|[\s'’])(?:s(?:on|a|es)|leurs?)\s/u.test(asked.text)) return undefined
  if (!saysWhat(asked) || !rest.every((part) => isSetting(part))) return undefined
  if (!rest.some((part) => part.time ?? part.entity) && !/^(?:le|la|l['’])/iu.test(asked.text)) return undefined // prettier-ignore
  if (rest.some((part) => part.role !== 'modifier') || TURN.test(asked.text)) return undefined
  if (!/^(?:a |ont )?\p{L}+$/u.test(`${verb.finite} ${verb.rest}`.trim())) return undefined
  if (subject.words.length > 8 || LIGHT.test(verb.lemma)) return undefined
  return `${contract('que', `${verb.finite} ${verb.rest}`.trim())} ${subject.text} ${tailText(clause, asked)}`
}

/** An object that says what it is: not *la société* or *une concession*, and no number (*34 millions de visiteurs*). */
function saysWhat({ bare, quantity, head, words }: Part): boolean {
  if (quantity && !/^(?:le|la|l['’]|une?) ?\p{Ll}/u.test(bare)) return false
  if (EMPTY.test(bare)) return false
  // With what it is of: *l’occupation de Rome*.
  return (
    words.some((index) => index > head + 1) && / d(?:e|u|es) | d['’]| sur | contre /u.test(bare)
  )
}

/** When, where, with whom: what a question keeps beside *que*; how it was done is misplaced there. */
const isSetting = ({ time, entity, text }: Part): boolean =>
  time !== undefined || entity !== undefined || /\p{Lu}/u.test(text)
