import { KNOWN_LETTERS } from '@/lib/fact/known-letters'
import type { Part } from '@/lib/fact/material'
import type { Document, Entity } from '@/lib/language/document'
import { meaningful } from '../check/rule'
import { knowsPlace } from '../distractors/places'
import { PEOPLE } from '../world/people'

/** Nouns that stand alone with their article, there being only one of each. */
const UNIQUE =
  /^(?:soleil|terre|lune|monde|univers|ciel|mer|océan|guerre|paix|pape|église|dieu|histoire|humanité|nature|mort|vie|vérité|justice|liberté|droit|musique|peinture|cinéma|théâtre|littérature|poésie|philosophie|science|médecine|religion|télévision|radio|internet|web|économie|politique|agriculture|industrie|tourisme|commerce|esclavage|capitalisme|communisme|bac|baccalauréat|bronze|fer|or|argent|pétrole|charbon|eau|feu|air|sun|moon|earth|world|sky|sea|pope|public|internet|web|law|piano|guitar|army|navy)s?$/iu

function bareNoun(text: string): string | undefined {
  return /^(?:(?:le|la|les|the|ce|cette|ces|this|these|that)\s|l[’'])([\p{Ll}-]+)$/u.exec(
    text.trim(),
  )?.[1]
}

/** *la publication*, *les troupes*, *the company*: one noun with its article, which the context line does not name either. */
export function isVague(part: Part, context: string): boolean {
  if (part.entity || part.time || part.quantity) return false
  const noun = bareNoun(part.bare)
  return (
    noun !== undefined &&
    !UNIQUE.test(noun) &&
    !meaningful(context).some((word) => meaningful(noun).includes(word))
  )
}

/** *Rubens*, *Mozart*: a surname that says who. */
const isKnownBySurname = (name: string): boolean => PEOPLE.some(({ fr, century }) => century < 20 && fr.endsWith(` ${name}`)) // prettier-ignore

/**
 * Whether the context line is one word that says too little of what the text is about: a surname that is nobody's whom all know (*Kane*),
 * or a noun (*Radio*).
 */
export function isContextBare({ entities }: Document, context: string): boolean {
  if (/[\s\d]/u.test(context.trim())) return false
  const called = entities.find(({ name }) => name === context)
  if (called && called.kind !== 'person') return false
  return !knowsPlace(context) && !isKnownBySurname(context) && !PEOPLE.some(({ fr, en }) => fr === context || en === context) // prettier-ignore
}

const ROMAN = /^[IVXLCDM]+$/u

/** Letters that stand for a name which neither the statement nor the line above it gives. */
export function hasBareAcronym(statement: string, answer: string, context: string): boolean {
  const initials = (context.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase()
  // *Le sigle CRF signifie …*: what they stand for is what is asked.
  const said = statement.replace(answer, '').replace(/\p{Lu}+ (?:signifie|stands for)/u, '')
  return (said.match(/(?<![\p{L}\d-])\p{Lu}{2,7}(?![\p{L}\d-])/gu) ?? []).some(
    (letters) =>
      !KNOWN_LETTERS.test(letters) &&
      !ROMAN.test(letters) &&
      !context.includes(letters) &&
      !initials.includes(letters) &&
      !said.includes(`(${letters})`),
  )
}

/** A name as a word of its own; most names of a text are not in it at all, which is seen at once. */
const named = (text: string, name: string): boolean =>
  text.includes(name) &&
  new RegExp(`(?<![\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').test(
    text,
  )

/** Somebody whom the statement calls by a first name or surname alone, and whom nothing above it names in full. */
export function hasBareName(document: Document, text: string, context: string): boolean {
  return document.entities.some((entity: Entity) => {
    if (entity.kind !== 'person' || named(context, entity.name)) return false
    const words = entity.name.split(/\s+/)
    if (words.length === 1) {
      if (!named(text, entity.name) || isKnownBySurname(entity.name)) return false
      return !document.entities.some((other) => other !== entity && named(other.name, entity.name) && named(text, other.name)) // prettier-ignore
    }
    // A place or a title may have been taken for somebody.
    if (document.language === 'en' && !entity.gender && entity.confidence < 0.9) return false
    if (named(text, entity.name)) return false
    // A part of a longer name, where no other name holds it.
    const inOther = (word: string): boolean =>
      document.entities.some(
        (other) => other !== entity && named(other.name, word) && named(text, other.name),
      )
    return words.some(
      (word) =>
        /^\p{Lu}\p{Ll}{2,}/u.test(word) &&
        named(text, word) &&
        !named(context, word) &&
        !inOther(word),
    )
  })
}
