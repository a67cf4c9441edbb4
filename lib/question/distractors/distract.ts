import type { FactMaterial } from '@/lib/fact/material'
import type { Document } from '@/lib/language/document'
import type { Random } from '@/lib/random'
import { nearDuplicates } from '../check/choices'
import { meaningful, sameWord } from '../check/rule'
import { shapeOf } from '../check/shape'
import { grade } from '../grade/grade'
import { otherAmounts } from './amounts'
import { boundsOf } from './bounds'
import { surelyOfKind } from './certainty'
import { otherDates } from './dates'
import { otherDemonyms, otherNouns } from './nouns'
import { otherOrganisations } from './organisations'
import { otherPeople } from './people'
import { otherPlaces } from './places'
import { BY_THEN, isFramed } from './rhythm'
import { limitsOf } from './limits'
import { WANTED } from './rank'

interface Wanted {
  document: Document
  material: FactMaterial
  /** The key as it is shown. */
  answer: string
  /** What the learner sees with it: a distractor must not stand there. */
  prompt: string
  random: Random
  /** What else must hold of a distractor. */
  fits?: (other: string) => boolean
}

function candidates({ document, material, answer, prompt, random }: Wanted): string[] {
  const said = `${material.fact.statement.replace(material.key.text, ' ')} ${material.fact.context}`
  const { key, language } = material
  if (key.form === 'date' && key.time) {
    if (BY_THEN[language].test(material.slot.before)) return []
    if (isFramed(`${material.slot.before} ${material.slot.after}`, language, key.time.precision))
      return []
    const { start, sentence, from } = key.time
    // A date in brackets behind a name may be kept by its year alone.
    const at = document.times.find((time) => time.start === start && time.sentence === sentence)?.from ?? from // prettier-ignore
    return otherDates(
      answer,
      key.time,
      language,
      random,
      at && boundsOf(document, material, at, `${material.fact.statement} ${prompt}`),
    )
  }
  if (key.form === 'number' && key.quantity)
    return otherAmounts(answer, key.quantity, language, random, limitsOf(document, material, key.quantity)) // prettier-ignore
  const named = material.clause.relation === 'nationality'
  if (key.form === 'adjective') return otherDemonyms(answer, language, random, named)
  // *la compagnie Amina*: called like somebody, but a body.
  const kind = key.entity?.kind === 'person' && !key.human ? 'organisation' : key.entity?.kind
  if (key.form === 'name') {
    if (!surelyOfKind(material)) return []
    if (kind === 'person') return otherPeople(document, material, answer, random)
    if (kind === 'place') return otherPlaces(document, key.entity, answer, random, said)
    if (kind === 'organisation') return otherOrganisations(document, material, answer, random)
    if (kind === 'nationality') return otherDemonyms(answer, language, random, named)
    return []
  }
  if (key.form === 'nominal') {
    if (kind === 'place') return otherPlaces(document, key.entity, answer, random, said)
    const bodies = otherOrganisations(document, material, answer, random)
    return bodies.length > 0 ? bodies : otherNouns(answer, language, random)
  }
  return []
}

/** Whether a word of the choice that the key lacks stands in a text. */
function standsIn(text: string, choice: string, key: string): boolean {
  const words = meaningful(text)
  const shared = meaningful(key)
  const own = meaningful(choice).filter((word) => !shared.some((other) => sameWord(word, other)))
  return (
    own.length > 0 &&
    own.some((word) => word.length > 2 && words.some((other) => sameWord(word, other)))
  )
}

/** Whether a candidate may stand beside the key and those already taken. */
function fits(
  candidate: string,
  taken: readonly string[],
  { answer, prompt, material }: Wanted,
): boolean {
  const { language } = material
  const [own, its] = [shapeOf(answer, language), shapeOf(candidate, language)]
  if (own.kind !== its.kind || (own.kind !== 'number' && own.detail !== its.detail)) return false
  if (own.opening !== its.opening || own.plural !== its.plural || own.capital !== its.capital)
    return false
  if ([answer, ...taken].some((other) => nearDuplicates(other, candidate))) return false
  // A year that the question names already is no answer to it.
  const years = /(?<!\d)\d{4}(?!\d)/u
  if (material.key.time?.precision === 'year' && prompt.includes(years.exec(candidate)?.[0] ?? '\0')) return false // prettier-ignore
  const name = material.key.form === 'name' || material.key.form === 'adjective'
  if (
    name &&
    (standsIn(prompt, candidate, answer) || standsIn(material.fact.context, candidate, answer))
  )
    return false
  const typed = { kind: 'short' as const, id: '', factId: '', context: '', prompt, answer, accepted: [], language, source: { start: 0, end: 0, text: '' } } // prettier-ignore
  return grade(candidate, typed).verdict === 'wrong' || own.kind !== 'words'
}

/**
 * Three wrong answers of the kind and form of the key, none of them right, none a near-duplicate, none told apart by its look; null
 * where there are not three good ones, and the choice form is then left out.
 */
export function distract(wanted: Wanted): string[] | null {
  const taken: string[] = []
  for (const candidate of candidates(wanted)) {
    if (taken.length === WANTED) break
    if (candidate !== wanted.answer && (wanted.fits?.(candidate) ?? true) && fits(candidate, taken, wanted)) taken.push(candidate) // prettier-ignore
  }
  return taken.length === WANTED ? taken : null
}
