import { isDemonym } from '@/lib/fact/demonym'
import { sharesWord } from '@/lib/fact/doubts/grounded'
import type { FactMaterial } from '@/lib/fact/material'

/* What a French statement lacks, or has too much of: of whom it speaks, what its verb wants, what stood behind a noun. */

/** *par la police en collaboration*: with whom was cut away. */
export const CUT_BEHIND =
  /(?<!\p{L})en (?:collaboration|coopération|partenariat|présence|faveur|raison|vertu|quête|compagnie|association|lien)(?! (?:avec|d[eu]|des|à|aux?)(?!\p{L})| d['’]| étroite? )/u

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

/** Verbs that say little without as what, or to whom. */
const AS_WHAT = /^(?:nommer|désigner|surnommer|proclamer|sacrer|promouvoir|considérer)$/u
const TO_WHOM = /^(?:attribuer|confier|céder|décerner)$/u

/** *Il est nommé en 1912*, *le traité attribue le Shandong*: what stood behind an insertion is lost. */
export function lacksWhatItWants({ clause, asked }: FactMaterial): boolean {
  const { lemma } = clause.verb
  // *la république est proclamée en 1912*: of a thing, nothing is wanting.
  if (lemma === 'proclamer' && clause.voice === 'passive' && !clause.subject.human) return false // prettier-ignore
  const others = clause.parts.filter((part) => !part.time && part.role !== 'agent')
  if (AS_WHAT.test(lemma) && clause.voice === 'passive') return !others.some((part) => part !== asked || part.role !== 'modifier') || others.every(({ entity, preposition }) => entity?.kind === 'place' && preposition) // prettier-ignore
  return TO_WHOM.test(lemma) && clause.voice === 'active' && !others.some(({ preposition }) => /^(?:à|aux?)$/u.test(preposition ?? '')) // prettier-ignore
}

/** *ont été endommagés ou ont coulé en mer*: only one of two that may have been. */
export function isCutBeforeOr({ clause }: FactMaterial): boolean {
  const { words } = clause.sentence
  const said = [clause.subject, ...clause.parts].flatMap((part) => part.words)
  return /^ou$/iu.test(words[Math.max(clause.predicate, ...said) + 1]?.form ?? '')
}
