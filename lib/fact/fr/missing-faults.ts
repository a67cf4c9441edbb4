import { lastWordOf } from '@/lib/fact/last-word'
import { isDemonym } from '@/lib/fact/demonym'
import { sharesWord } from '@/lib/fact/doubts/grounded'
import type { FactMaterial } from '@/lib/fact/material'

/* What a French statement lacks, or has too much of: of whom it speaks, what its verb wants, what stood behind a noun. */

/** *par la police en collaboration*: with whom was cut away. */
export const CUT_BEHIND =
  /(?<!\p{L})en (?:collaboration|coopération|partenariat|présence|faveur|raison|vertu|quête|compagnie|association|lien|dépit)(?! (?:avec|d[eu]|des|à|aux?)(?!\p{L})| d['’]| étroite? )/u

/** *a tenu à rassurer* */
export const HELD_TO = /(?<!\p{L})(?:a|ont) tenu à \p{Ll}+(?:er|ir|re)(?!\p{L})/u

/**
 * *D’où provenait la drogue ?*, *la production a été arrêtée*: in a report, of what is neither named nor in the line above, with nobody else
 * and nothing else that has a name.
 */
export function isUnnamed({ clause, asked, fact, slot }: FactMaterial): boolean {
  const { subject } = clause
  if (subject === asked || subject.entity || !/^(?:les?\s|la\s|l['’])/iu.test(subject.text)) return false // prettier-ignore
  const told = `${slot.before} ${slot.after}`.replace(/^\P{L}*\p{Lu}/u, (first) =>
    first.toLowerCase(),
  )
  const people = subject.text.split(/\s+/u).some((word) => isDemonym(word.toLowerCase()))
  return !people && !/\p{Lu}/u.test(told) && !sharesWord(fact.context, subject.text)
}

/** *Martiniquaise Anne Roy*, *Reportage Le*: a name with a word too many. */
export function isMisnamed({ clause, key }: FactMaterial): boolean {
  return [clause.subject.text, key.text].some((name) => {
    const [first = '', second = ''] = name.split(/\s+/u)
    const people = /^\p{Lu}/u.test(first) && /^\p{Lu}\p{Ll}/u.test(second) && isDemonym(first.toLowerCase()) // prettier-ignore
    return people || /\s(?:Les?|La|Du|Des)$/u.test(name)
  })
}

/** Verbs that say little without as what or for what, without into what, without to whom. */
const AS_WHAT =
  /^(?:nommer|désigner|surnommer|proclamer|sacrer|promouvoir|considérer|sélectionner|classer)$/u
const INTO_WHAT = /^(?:transformer|convertir|métamorphoser|scinder|muer)$/u
const TO_WHOM = /^(?:attribuer|confier|céder|décerner)$/u
/** With whom, under whom and when somebody was named does not tell as what. */
const CIRCUMSTANCE =
  /^(?:sous|avec|sans|lors de|pendant|durant|après|avant|selon|chez|en compagnie de|en même temps que|auprès de|par)$/u
/** *prend position*: on what, or for which side. */
const POSITION = /^(?:position|parti|fait et cause)$/u

/** *Il est nommé en 1912*, *le traité attribue le Shandong*: what stood behind an insertion is lost. */
export function lacksWhatItWants({ clause, asked }: FactMaterial): boolean {
  const { lemma } = clause.verb
  // *la république est proclamée en 1912*: of a thing, nothing is wanting.
  if (lemma === 'proclamer' && clause.voice === 'passive' && !clause.subject.human) return false // prettier-ignore
  const others = clause.parts.filter((part) => !part.time && part.role !== 'agent')
  if (AS_WHAT.test(lemma) && clause.voice === 'passive') {
    const told = others.filter(({ role, preposition }) => role !== 'modifier' || !(preposition === undefined || CIRCUMSTANCE.test(preposition) || /^en compagnie/u.test(preposition))) // prettier-ignore
    return (
      !told.some((part) => part !== asked || part.role !== 'modifier') ||
      told.every(({ entity, preposition }) => entity?.kind === 'place' && preposition)
    )
  }
  if (clause.voice !== 'active') return false
  if (INTO_WHAT.test(lemma)) return !others.some(({ text }) => /(?:^|\s)en(?!\p{L})/u.test(text))
  if (lemma === 'prendre' && others.some(({ role, bare }) => role === 'object' && POSITION.test(bare))) return others.length < 2 // prettier-ignore
  return TO_WHOM.test(lemma) && !others.some(({ preposition }) => /^(?:à|aux?)$/u.test(preposition ?? '')) // prettier-ignore
}

/** *ont été endommagés ou ont coulé en mer*: only one of two that may have been. */
export function isCutBeforeOr({ clause }: FactMaterial): boolean {
  const { words } = clause.sentence
  return /^ou$/iu.test(words[lastWordOf(clause) + 1]?.form ?? '')
}
