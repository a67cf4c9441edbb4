import { distract } from '../distractors/distract'
import { set, type Draft } from './draft'
import { fitsSlot } from './fitting'

/** *about 300*: no other number is right beside it, as it is beside *at least 300*. */
const ROUGHLY =
  /^(?:about|around|some|roughly|approximately|nearly|almost|environ|quelque|près de|presque) /iu

/**
 * The wrong answers of a fact; null where there are not three good ones.
 * @param prompt what is seen with them
 * @param inSlot only such as the statement could hold with nothing around its slot changed
 */
export function wrongAnswers(draft: Draft, prompt: string, inSlot = false): string[] | null {
  const { document, material, wording, random } = draft
  const { key, clause, language } = material
  // Beside *at least 32*, *at least 20* is right as well.
  if (key.quantity?.approximate && !ROUGHLY.test(key.text)) return null
  // In a whole sentence so much tells of whom it speaks that few other names are likely.
  if (clause.origin === 'whole' && key.form === 'name') return null
  const fits = inSlot ? (other: string): boolean => fitsSlot(wording.slot, other, language) : undefined // prettier-ignore
  const others = distract({ document, material, answer: set(draft, wording.answer), prompt, random, ...(fits && { fits }) }) // prettier-ignore
  return others?.map((other) => set(draft, other)) ?? null
}
