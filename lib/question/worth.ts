import type { Doubt } from '@/lib/fact/doubts/doubt'
import { faultOf as faultOfEnglish } from '@/lib/fact/en/faults'
import { faultOf as faultOfFrench } from '@/lib/fact/fr/faults'
import type { FactMaterial, Part } from '@/lib/fact/material'
import type { Document, Entity } from '@/lib/language/document'
import { meaningful } from './check/rule'
import { PEOPLE } from './world/people'

/**
 * Below these a fact is not asked about: it was not read surely enough, or is an aside. A name, date or number that answers is seldom
 * wrong even where the tree is doubtful; a phrase is only as good as its tree.
 */
const LEAST_SURE = { pointed: 0.5, reduced: 0.25, phrase: 0.75 }
const LEAST_WORTH = { pointed: 0.25, phrase: 0.3 }

/** Nouns that stand alone with their article, there being only one of each. */
const UNIQUE =
  /^(?:soleil|terre|lune|monde|univers|ciel|mer|océan|guerre|paix|pape|église|dieu|histoire|humanité|nature|mort|vie|vérité|justice|liberté|droit|musique|peinture|cinéma|théâtre|littérature|poésie|philosophie|science|médecine|religion|télévision|radio|internet|web|économie|politique|agriculture|industrie|tourisme|commerce|esclavage|capitalisme|communisme|bac|baccalauréat|bronze|fer|or|argent|pétrole|charbon|eau|feu|air|sun|moon|earth|world|sky|sea|pope|public|internet|web|law|piano|guitar|army|navy)s?$/iu

function bareNoun(text: string): string | undefined {
  return /^(?:(?:le|la|les|the|ce|cette|ces|this|these|that)\s|l[’'])([\p{Ll}-]+)$/u.exec(
    text.trim(),
  )?.[1]
}

/** *la publication*, *les troupes*, *the company*: one noun with its article, which the context line does not name either. */
function isVague(part: Part, context: string): boolean {
  if (part.entity || part.time || part.quantity) return false
  const noun = bareNoun(part.bare)
  return (
    noun !== undefined &&
    !UNIQUE.test(noun) &&
    !meaningful(context).some((word) => meaningful(noun).includes(word))
  )
}

const isWidelyKnown = (name = ''): boolean =>
  PEOPLE.some(({ en, fr }) => en === name || fr === name)

/** *Rubens*, *Mozart*: a surname that says who. */
const isKnownBySurname = (name: string): boolean => PEOPLE.some(({ fr, century }) => century < 20 && fr.endsWith(` ${name}`)) // prettier-ignore

const named = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\p{L}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}])`, 'u').test(
    text,
  )

/** Somebody whom the statement calls by a first name or surname alone, and whom nothing above it names in full. */
function hasBareName(document: Document, text: string, context: string): boolean {
  return document.entities.some((entity: Entity) => {
    if (entity.kind !== 'person' || named(context, entity.name)) return false
    const words = entity.name.split(/\s+/)
    if (words.length === 1) {
      const whole = document.entities.some((other) => other !== entity && named(other.name, entity.name) && named(text, other.name)) // prettier-ignore
      return !whole && !isKnownBySurname(entity.name) && named(text, entity.name)
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

/** What `faultOf` decides for English, by the words of the sentence rather than its tree. */
const HELD_AGAINST_SENTENCE: ReadonlySet<Doubt> = new Set<Doubt>(['cut', 'unsure'])
/** What hangs on the tree, where the order of the words was read. */
const HELD_AGAINST_ORDER: ReadonlySet<Doubt> = new Set<Doubt>(['cut', 'unsure', 'listed', 'nested'])

/**
 * Whether a fact is worth asking, by what the question itself no longer shows: how surely it was read, and whether all that it names
 * can be told by somebody who has not the text.
 */
export function isWorthAsking(document: Document, material: FactMaterial): boolean {
  const { fact, clause, asked, key, doubts } = material
  const own = clause.origin === 'plain' && material.language === 'en' ? HELD_AGAINST_ORDER : material.language === 'en' ? HELD_AGAINST_SENTENCE : new Set<Doubt>() // prettier-ignore
  if (doubts.some((doubt) => !own.has(doubt))) return false
  // *la région de Koursk*: a name, though told with its noun.
  const called = /^(?:place|organisation)$/u.test(fact.kind) && /\p{Lu}/u.test(key.text)
  const pointed = called || key.form === 'date' || key.form === 'number' || key.form === 'name'
  const reduced = clause.origin === 'participle' || clause.origin === 'apposition'
  const sure =
    clause.origin === 'pattern'
      ? 0
      : pointed
        ? reduced
          ? LEAST_SURE.reduced
          : LEAST_SURE.pointed
        : LEAST_SURE.phrase
  if (material.language === 'fr' && clause.confidence < sure) return false
  if (
    !(clause.origin === 'plain' && material.language === 'en') &&
    fact.score < (pointed ? LEAST_WORTH.pointed : LEAST_WORTH.phrase)
  )
    return false
  // Parts that the statement says otherwise have had their reference resolved.
  const said = [clause.subject, ...clause.parts].filter((part) =>
    fact.statement.includes(part.text),
  )
  if (said.some((part) => part !== asked && isVague(part, fact.context))) return false
  if (key.form === 'nominal' && isVague(asked, fact.context)) return false
  const faultOf = material.language === 'en' ? faultOfEnglish : faultOfFrench
  if (faultOf(document, material)) return false
  // What everybody knows: *Barack Obama was the US President*.
  if (clause.origin === 'pattern' && isWidelyKnown(clause.subject.entity?.name)) return false // prettier-ignore
  return !hasBareName(document, fact.statement, fact.context)
}
